package io.github.pscsdk.model;

import io.github.pscsdk.codelist.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure as the range of numbers that it may mean: exact, about (within ten per cent), at least, at most. A bound
 * that is empty is open.
 *
 * @param least least number that it may mean
 * @param greatest greatest number that it may mean
 */
public record Quantity(Optional<BigDecimal> least, Optional<BigDecimal> greatest) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** An exact figure. */
    public static Quantity exactly(BigDecimal value) {
        return new Quantity(Optional.of(value), Optional.of(value));
    }

    /** A figure with its qualifier. */
    public static Quantity of(BigDecimal value, Optional<Qualifier> qualifier) {
        if (qualifier.isEmpty()) {
            return exactly(value);
        }
        return switch (qualifier.get()) {
            case ABOUT -> {
                BigDecimal margin = value.abs().multiply(TENTH);
                yield new Quantity(Optional.of(value.subtract(margin)), Optional.of(value.add(margin)));
            }
            case AT_LEAST -> new Quantity(Optional.of(value), Optional.empty());
            case AT_MOST -> new Quantity(Optional.empty(), Optional.of(value));
        };
    }

    /** The amount of some money, in its own currency. */
    public static Quantity of(Money money) {
        return of(money.getAmount(), money.getQualifier());
    }

    /** A number of inhabitants. */
    public static Quantity of(Population population) {
        return of(BigDecimal.valueOf(population.getValue()), population.getQualifier());
    }

    /** Whether this is more than a number. */
    public Answer exceeds(BigDecimal limit) {
        return exceeds(exactly(limit));
    }

    /** Whether this is more than the other, however both are read. */
    public Answer exceeds(Quantity other) {
        if (least.isPresent() && other.greatest.isPresent() && least.get().compareTo(other.greatest.get()) > 0) {
            return Answer.YES;
        }
        boolean never = greatest.isPresent()
                && other.least.isPresent()
                && greatest.get().compareTo(other.least.get()) <= 0;
        return never ? Answer.NO : Answer.CANNOT_TELL;
    }

    /** Whether this is less than a number. */
    public Answer fallsShortOf(BigDecimal limit) {
        return exactly(limit).exceeds(this);
    }

    /** Whether this and the other may mean the same number: no if they cannot. */
    public Answer isSameAs(Quantity other) {
        if (exceeds(other).isYes() || other.exceeds(this).isYes()) {
            return Answer.NO;
        }
        return isExact() && other.isExact() ? Answer.YES : Answer.CANNOT_TELL;
    }

    /** This and the other together; open where one of them is. */
    public Quantity plus(Quantity other) {
        return new Quantity(sum(least, other.least), sum(greatest, other.greatest));
    }

    private static Optional<BigDecimal> sum(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(first -> other.map(first::add));
    }

    /** The same for what cannot be below zero. */
    public Quantity notNegative() {
        return new Quantity(Optional.of(least.orElse(BigDecimal.ZERO).max(BigDecimal.ZERO)), greatest);
    }

    /** Whether this means one number. */
    public boolean isExact() {
        return least.isPresent() && greatest.isPresent() && least.get().compareTo(greatest.get()) == 0;
    }

    /** This as a percentage of a positive whole, each bound rounded to two decimals. */
    public Quantity percentOf(Quantity whole) {
        return new Quantity(percent(least, whole.greatest), percent(greatest, whole.least));
    }

    private static Optional<BigDecimal> percent(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        if (part.isEmpty() || whole.isEmpty() || whole.get().signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(part.get().movePointRight(2).divide(whole.get(), 2, RoundingMode.HALF_UP));
    }
}
