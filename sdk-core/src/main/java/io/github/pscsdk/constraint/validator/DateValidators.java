package io.github.pscsdk.constraint.validator;

import io.github.pscsdk.codelist.MeetingStatus;
import io.github.pscsdk.constraint.PlausibleYear;
import io.github.pscsdk.constraint.StartUnlessPlanned;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks of dates. */
public final class DateValidators {

    private static final int FIRST_YEAR = 1950;
    private static final int YEARS_AHEAD = 20;

    private DateValidators() {}

    /** A year that is neither long ago nor far away from today. */
    abstract static class Plausible<T> extends ValueValidator<PlausibleYear, T> {

        Plausible(Class<T> type) {
            super(type);
        }

        abstract int year(T value);

        @Override
        public final boolean holds(T value, Supplier<LocalDate> today) {
            int year = year(value);
            return year >= FIRST_YEAR && year <= last(today);
        }

        @Override
        public final List<Breach> breaches(T value, Supplier<LocalDate> today) {
            return List.of(
                    Breach.of(Values.of("found", value).and("first", FIRST_YEAR).and("last", last(today))));
        }

        private static int last(Supplier<LocalDate> today) {
            return today.get().getYear() + YEARS_AHEAD;
        }
    }

    /** {@link PlausibleYear} of a date. */
    public static final class YearOfDate extends Plausible<PartialDate> {
        /** For Jakarta Validation. */
        public YearOfDate() {
            super(PartialDate.class);
        }

        @Override
        int year(PartialDate date) {
            return date.getYear();
        }
    }

    /** {@link PlausibleYear} of a time. */
    public static final class YearOfTime extends Plausible<EventTime> {
        /** For Jakarta Validation. */
        public YearOfTime() {
            super(EventTime.class);
        }

        @Override
        int year(EventTime time) {
            return time.getDate().getYear();
        }
    }

    /** {@link PlausibleYear} of a number. */
    public static final class YearNumber extends Plausible<Integer> {
        /** For Jakarta Validation. */
        public YearNumber() {
            super(Integer.class);
        }

        @Override
        int year(Integer year) {
            return year;
        }
    }

    /** {@link StartUnlessPlanned}. */
    public static final class Start extends PlainValidator<StartUnlessPlanned, Meeting> {
        /** For Jakarta Validation. */
        public Start() {
            super(Meeting.class);
        }

        @Override
        boolean holds(Meeting meeting) {
            return meeting.getStart().isPresent() || meeting.getStatus().equals(Optional.of(MeetingStatus.PLANNED));
        }

        @Override
        Values facts(Meeting meeting) {
            return Values.of("field", "start");
        }
    }
}
