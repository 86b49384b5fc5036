package io.github.pscsdk.constraint.validator;

import io.github.pscsdk.constraint.Latitude;
import io.github.pscsdk.constraint.Longitude;
import io.github.pscsdk.constraint.NotEmptyList;
import io.github.pscsdk.constraint.NotNegative;
import io.github.pscsdk.constraint.Percentage;
import io.github.pscsdk.finding.Values;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;

/** Checks of numbers, and of the number of elements. */
public final class NumberValidators {

    private NumberValidators() {}

    /** A number between two others, which pass. */
    abstract static class Between<A extends Annotation> extends PlainValidator<A, BigDecimal> {
        private final BigDecimal least;
        private final BigDecimal greatest;

        Between(int least, int greatest) {
            super(BigDecimal.class);
            this.least = BigDecimal.valueOf(least);
            this.greatest = BigDecimal.valueOf(greatest);
        }

        @Override
        boolean holds(BigDecimal number) {
            return number.compareTo(least) >= 0 && number.compareTo(greatest) <= 0;
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
    public static final class NotNegativeDecimal extends PlainValidator<NotNegative, BigDecimal> {
        /** For Jakarta Validation. */
        public NotNegativeDecimal() {
            super(BigDecimal.class);
        }

        @Override
        boolean holds(BigDecimal number) {
            return number.signum() >= 0;
        }
    }

    /** {@link NotNegative} of a whole number. */
    public static final class NotNegativeInteger extends PlainValidator<NotNegative, Integer> {
        /** For Jakarta Validation. */
        public NotNegativeInteger() {
            super(Integer.class);
        }

        @Override
        boolean holds(Integer number) {
            return number >= 0;
        }
    }

    /** {@link NotEmptyList}. */
    public static final class NotEmpty extends PlainValidator<NotEmptyList, List<?>> {
        /** For Jakarta Validation. */
        public NotEmpty() {
            super(List.class);
        }

        @Override
        boolean holds(List<?> list) {
            return !list.isEmpty();
        }

        @Override
        Values facts(List<?> list) {
            return Values.NONE;
        }
    }
}
