package io.github.pscsdk.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The record breaks no rule about single records, as far as that can be told from the record alone. In the default
 * group it is about errors, in the group {@link Advice} about warnings and infos.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(ObeysRecordRules.List.class)
@Target({ElementType.TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ObeysRecordRules {

    /**
     * Not used: each violation has the key of its rule, such as {@code {io.github.pscsdk.meeting-ends-before-start}}.
     */
    String message() default "{io.github.pscsdk.obeys-record-rules}";

    /** Groups, as Jakarta Validation defines them. */
    Class<?>[] groups() default {};

    /** Payload, as Jakarta Validation defines it. */
    Class<? extends Payload>[] payload() default {};

    /** Several of these at one type. */
    @Documented
    @Target({ElementType.TYPE, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The constraints. */
        ObeysRecordRules[] value();
    }
}
