package io.github.pscsdk.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The country is not written with one of the codes EL and UK, which EU texts use for GR and GB. Else
 * {@code reserved-country-alias}.
 */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoCountryAlias {

    /** Key of the message. */
    String message() default "{io.github.pscsdk.reserved-country-alias}";

    /** Groups, as Jakarta Validation defines them. */
    Class<?>[] groups() default {};

    /** Payload, as Jakarta Validation defines it. */
    Class<? extends Payload>[] payload() default {};
}
