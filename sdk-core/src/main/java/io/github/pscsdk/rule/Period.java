package io.github.pscsdk.rule;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A stretch of days whose ends may be vague or unknown.
 *
 * @param start first day
 * @param end last day
 */
public record Period(Optional<PartialDate> start, Optional<PartialDate> end) {

    /**
     * How long after the end of a partnership its closing events may still take place: a tolerance of the SDK's own.
     */
    public static final int CLOSING_MONTHS = 3;

    /**
     * A least and a greatest number of completed months.
     *
     * @param least months from the latest start to the earliest end
     * @param most months from the earliest start to the day after the latest end
     */
    public record Months(long least, long most) {

        /** Whether this is more than so many months. */
        public Answer exceeds(long limit) {
            return least > limit ? Answer.YES : most > limit ? Answer.CANNOT_TELL : Answer.NO;
        }

        /** Whether this is less than so many months. */
        public Answer fallsShortOf(long limit) {
            return most < limit ? Answer.YES : least < limit ? Answer.CANNOT_TELL : Answer.NO;
        }
    }

    /** How long the period is; empty if one of its ends is unknown. */
    public Optional<Months> months() {
        if (isOpen()) {
            return Optional.empty();
        }
        // The day after the last counts as completed only in the longest reading: contracts state the last day either
        // way.
        long least = ChronoUnit.MONTHS.between(start.get().latest(), end.get().earliest());
        long most = ChronoUnit.MONTHS.between(
                start.get().earliest(), end.get().latest().plusDays(1));
        return Optional.of(new Months(Math.max(0, least), Math.max(0, most)));
    }

    /**
     * How many months the period may be said to last where a month may also count as soon as it has begun: the least is
     * that of the shortest reading, the most that of the longest. Empty if one of its ends is unknown.
     */
    public Optional<Months> nominalMonths() {
        if (isOpen()) {
            return Optional.empty();
        }
        long least = ChronoUnit.MONTHS.between(start.get().latest(), end.get().earliest());
        long most = ChronoUnit.MONTHS.between(start.get().earliest(), end.get().latest()) + 1;
        return Optional.of(new Months(Math.max(0, least), Math.max(0, most)));
    }

    /** Whether one of its ends is unknown. */
    public boolean isOpen() {
        return start.isEmpty() || end.isEmpty();
    }

    /**
     * Whether its end lies behind the day on which its start returns a year later, which may be meant as the last day
     * too.
     */
    public Answer isLongerThanYear() {
        if (isOpen()) {
            return Answer.CANNOT_TELL;
        }
        if (end.get().earliest().isAfter(start.get().latest().plusYears(1))) {
            return Answer.YES;
        }
        return end.get().latest().isAfter(start.get().earliest().plusYears(1)) ? Answer.CANNOT_TELL : Answer.NO;
    }

    /** Whether there is no day that belongs to both. */
    public Answer isApartFrom(Period other) {
        return isBefore(other).or(other.isBefore(this));
    }

    /** Whether all of its days lie before the first of the other. Neither ends before its own start. */
    private Answer isBefore(Period other) {
        LocalDate earliestLast = end.or(() -> start).map(PartialDate::earliest).orElse(LocalDate.MIN);
        LocalDate latestLast = end.map(PartialDate::latest).orElse(LocalDate.MAX);
        LocalDate earliestFirst = other.start.map(PartialDate::earliest).orElse(LocalDate.MIN);
        LocalDate latestFirst =
                other.start.or(() -> other.end).map(PartialDate::latest).orElse(LocalDate.MAX);
        if (latestLast.isBefore(earliestFirst)) {
            return Answer.YES;
        }
        return earliestLast.isBefore(latestFirst) ? Answer.CANNOT_TELL : Answer.NO;
    }

    /**
     * Whether a day lies before the period, or after it by more than some months of grace. An unknown end of the period
     * is never passed for certain.
     */
    public Answer isOutside(LocalDate earliest, LocalDate latest, int graceMonths) {
        return startsAfter(earliest, latest).or(endsBefore(earliest, latest, graceMonths));
    }

    /** Why something about the period could not be told. */
    public Reason ifCannotTell() {
        return isOpen() ? Reason.NOT_STATED : Reason.TOO_VAGUE;
    }

    /** These values and those of the period's ends that are known: {@code from} and {@code to}. */
    public Values addTo(Values values) {
        return values.andIfPresent("from", start).andIfPresent("to", end);
    }

    private Answer startsAfter(LocalDate earliest, LocalDate latest) {
        if (start.isEmpty()) {
            return Answer.CANNOT_TELL;
        }
        if (latest.isBefore(start.get().earliest())) {
            return Answer.YES;
        }
        return earliest.isBefore(start.get().latest()) ? Answer.CANNOT_TELL : Answer.NO;
    }

    private Answer endsBefore(LocalDate earliest, LocalDate latest, int graceMonths) {
        if (end.isEmpty()) {
            return Answer.CANNOT_TELL;
        }
        if (earliest.isAfter(end.get().latest().plusMonths(graceMonths))) {
            return Answer.YES;
        }
        return latest.isAfter(end.get().earliest().plusMonths(graceMonths)) ? Answer.CANNOT_TELL : Answer.NO;
    }
}
