package io.github.pscsdk.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text has at most so many characters (Unicode code points), in each of its languages. Else {@code text-too- long}.
 */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxLength {

    /** The greatest number of code points that passes. */
    int value();

    /** Key of the message. */
    String message() default "{io.github.pscsdk.text-too-long}";

    /** Groups, as Jakarta Validation defines them. */
    Class<?>[] groups() default {};

    /** Payload, as Jakarta Validation defines it. */
    Class<? extends Payload>[] payload() default {};
}
