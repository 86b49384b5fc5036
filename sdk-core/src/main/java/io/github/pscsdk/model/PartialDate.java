package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.PlausibleYear;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as precise as its source: a year ({@code 2020}), a month ({@code 2020-02}) or a day ({@code 2020-02-28}) of
 * the ISO calendar, years 0000 to 9999. It stands for the range of days that it covers; comparisons therefore answer in
 * three values. Immutable and thread-safe.
 */
@PlausibleYear(groups = Advice.class)
public final class PartialDate implements Comparable<PartialDate> {

    /** How precise a date is, the coarsest first. */
    public enum Precision {
        /** Only the year is known. */
        YEAR,
        /** Year and month are known. */
        MONTH,
        /** The day is known. */
        DAY
    }

    private final Precision precision;
    private final LocalDate earliest;

    private PartialDate(Precision precision, LocalDate earliest) {
        if (earliest.getYear() < 0 || earliest.getYear() > 9999) {
            throw new IllegalArgumentException("year out of 0000 to 9999: " + earliest.getYear());
        }
        this.precision = precision;
        this.earliest = earliest;
    }

    /**
     * A year.
     *
     * @throws IllegalArgumentException if the year is not from 0 to 9999
     */
    public static PartialDate of(Year year) {
        return new PartialDate(Precision.YEAR, year.atDay(1));
    }

    /**
     * A month.
     *
     * @throws IllegalArgumentException if the year is not from 0 to 9999
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(Precision.MONTH, month.atDay(1));
    }

    /**
     * A day.
     *
     * @throws IllegalArgumentException if the year is not from 0 to 9999
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(Precision.DAY, day);
    }

    /**
     * Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}.
     *
     * @throws IllegalArgumentException if the text is none of these, or no date of the calendar
     */
    public static PartialDate parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("not a date (yyyy, yyyy-MM or yyyy-MM-dd): " + text));
    }

    /** As {@link #parse}, but empty where that throws. */
    public static Optional<PartialDate> tryParse(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return Optional.empty();
        }
        int year = Digits.at(text, 0, 4);
        if (year < 0) {
            return Optional.empty();
        }
        if (length == 4) {
            return Optional.of(new PartialDate(Precision.YEAR, LocalDate.of(year, 1, 1)));
        }
        int month = text.charAt(4) == '-' ? Digits.at(text, 5, 2) : -1;
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        if (length == 7) {
            return Optional.of(new PartialDate(Precision.MONTH, LocalDate.of(year, month, 1)));
        }
        int day = text.charAt(7) == '-' ? Digits.at(text, 8, 2) : -1;
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(new PartialDate(Precision.DAY, LocalDate.of(year, month, day)));
    }

    /** How precise this date is. */
    public Precision getPrecision() {
        return precision;
    }

    /** The year. */
    public int getYear() {
        return earliest.getYear();
    }

    /** The month, 1 to 12; empty if unknown. */
    public OptionalInt getMonth() {
        return precision == Precision.YEAR ? OptionalInt.empty() : OptionalInt.of(earliest.getMonthValue());
    }

    /** The day of the month; empty if unknown. */
    public OptionalInt getDay() {
        return precision == Precision.DAY ? OptionalInt.of(earliest.getDayOfMonth()) : OptionalInt.empty();
    }

    /** The first day that this date covers. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The last day that this date covers. */
    public LocalDate latest() {
        return switch (precision) {
            case YEAR -> earliest.withDayOfYear(earliest.lengthOfYear());
            case MONTH -> earliest.withDayOfMonth(earliest.lengthOfMonth());
            case DAY -> earliest;
        };
    }

    /** Whether this is an earlier day than the other. */
    public Answer isBefore(PartialDate other) {
        if (latest().isBefore(other.earliest)) {
            return Answer.YES;
        }
        return earliest.isBefore(other.latest()) ? Answer.CANNOT_TELL : Answer.NO;
    }

    /** Whether this is a later day than the other. */
    public Answer isAfter(PartialDate other) {
        return other.isBefore(this);
    }

    /** Whether both are the same day. */
    public Answer isSameDay(PartialDate other) {
        if (precision == Precision.DAY && other.precision == Precision.DAY) {
            return Answer.of(earliest.equals(other.earliest));
        }
        boolean apart = latest().isBefore(other.earliest) || other.latest().isBefore(earliest);
        return apart ? Answer.NO : Answer.CANNOT_TELL;
    }

    /** Sorts by the first day covered, then the coarser before the finer; consistent with equals. */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = earliest.compareTo(other.earliest);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && precision == that.precision && earliest.equals(that.earliest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(precision, earliest);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return earliest.toString()
                .substring(
                        0,
                        switch (precision) {
                            case YEAR -> 4;
                            case MONTH -> 7;
                            case DAY -> 10;
                        });
    }
}
