package io.github.pscsdk.constraint.validator;

import io.github.pscsdk.constraint.Latitude;
import io.github.pscsdk.constraint.Longitude;
import io.github.pscsdk.constraint.NotEmptyList;
import io.github.pscsdk.constraint.NotNegative;
import io.github.pscsdk.constraint.Percentage;
import io.github.pscsdk.rule.Values;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks of numbers, and of the number of elements. */
public final class NumberValidators {

    private NumberValidators() {}

    /** A number between two others, which pass. */
    abstract static class Between<A extends Annotation> implements ConstraintValidator<A, BigDecimal> {
        private final BigDecimal least;
        private final BigDecimal greatest;

        Between(int least, int greatest) {
            this.least = BigDecimal.valueOf(least);
            this.greatest = BigDecimal.valueOf(greatest);
        }

        @Override
        public boolean isValid(@Nullable BigDecimal number, ConstraintValidatorContext context) {
            return number == null
                    || Violations.unless(
                            number.compareTo(least) >= 0 && number.compareTo(greatest) <= 0,
                            context,
                            Values.of("found", number));
        }
    }

    /** {@link Percentage}. */
    public static final class Percent extends Between<Percentage> {
        /** For Jakarta Validation. */
        public Percent() {
            super(0, 100);
        }
    }

    /** {@link Latitude}. */
    public static final class Latitudes extends Between<Latitude> {
        /** For Jakarta Validation. */
        public Latitudes() {
            super(-90, 90);
        }
    }

    /** {@link Longitude}. */
    public static final class Longitudes extends Between<Longitude> {
        /** For Jakarta Validation. */
        public Longitudes() {
            super(-180, 180);
        }
    }

    /** {@link NotNegative} of an exact decimal. */
    public static final class NotNegativeDecimal implements ConstraintValidator<NotNegative, BigDecimal> {
        /** For Jakarta Validation. */
        public NotNegativeDecimal() {}

        @Override
        public boolean isValid(@Nullable BigDecimal number, ConstraintValidatorContext context) {
            return number == null || Violations.unless(number.signum() >= 0, context, Values.of("found", number));
        }
    }

    /** {@link NotNegative} of a whole number. */
    public static final class NotNegativeInteger implements ConstraintValidator<NotNegative, Integer> {
        /** For Jakarta Validation. */
        public NotNegativeInteger() {}

        @Override
        public boolean isValid(@Nullable Integer number, ConstraintValidatorContext context) {
            return number == null || Violations.unless(number >= 0, context, Values.of("found", number));
        }
    }

    /** {@link NotEmptyList}. */
    public static final class NotEmpty implements ConstraintValidator<NotEmptyList, List<?>> {
        /** For Jakarta Validation. */
        public NotEmpty() {}

        @Override
        public boolean isValid(@Nullable List<?> list, ConstraintValidatorContext context) {
            return list == null || Violations.unless(!list.isEmpty(), context, Values.NONE);
        }
    }
}
