package io.github.pscsdk.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The identifier has the syntax of its scheme, and its check digit is right; an unknown scheme passes. Else
 * {@code invalid-identifier}.
 */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidIdentifier {

    /** Key of the message. */
    String message() default "{io.github.pscsdk.invalid-identifier}";

    /** Groups, as Jakarta Validation defines them. */
    Class<?>[] groups() default {};

    /** Payload, as Jakarta Validation defines it. */
    Class<? extends Payload>[] payload() default {};
}
