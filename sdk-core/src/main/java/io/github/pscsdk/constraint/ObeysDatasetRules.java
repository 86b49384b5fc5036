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
 * The dataset breaks no rule about what records are to each other, and no record breaks one about what it refers to. In
 * the default group it is about errors, in the group {@link Advice} about warnings and infos.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(ObeysDatasetRules.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ObeysDatasetRules {

    /**
     * Not used: each violation has the key of its rule, such as {@code {io.github.pscsdk.meeting-ends-before-start}}.
     */
    String message() default "{io.github.pscsdk.obeys-dataset-rules}";

    /** Groups, as Jakarta Validation defines them. */
    Class<?>[] groups() default {};

    /** Payload, as Jakarta Validation defines it. */
    Class<? extends Payload>[] payload() default {};

    /** Several of these at one type. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The constraints. */
        ObeysDatasetRules[] value();
    }
}
