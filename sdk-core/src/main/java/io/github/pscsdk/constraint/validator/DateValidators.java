package io.github.pscsdk.constraint.validator;

import io.github.pscsdk.codelist.MeetingStatus;
import io.github.pscsdk.constraint.PlausibleYear;
import io.github.pscsdk.constraint.StartUnlessPlanned;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.rule.Values;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks of dates. */
public final class DateValidators {

    private static final int FIRST_YEAR = 1950;
    private static final int YEARS_AHEAD = 20;

    private DateValidators() {}

    private static boolean isPlausible(int year, Object found, ConstraintValidatorContext context) {
        int last = LocalDate.now(context.getClockProvider().getClock()).getYear() + YEARS_AHEAD;
        return Violations.unless(
                year >= FIRST_YEAR && year <= last,
                context,
                Values.of("found", found).and("first", FIRST_YEAR).and("last", last));
    }

    /** {@link PlausibleYear} of a date. */
    public static final class YearOfDate implements ConstraintValidator<PlausibleYear, PartialDate> {
        /** For Jakarta Validation. */
        public YearOfDate() {}

        @Override
        public boolean isValid(@Nullable PartialDate date, ConstraintValidatorContext context) {
            return date == null || isPlausible(date.getYear(), date, context);
        }
    }

    /** {@link PlausibleYear} of a time. */
    public static final class YearOfTime implements ConstraintValidator<PlausibleYear, EventTime> {
        /** For Jakarta Validation. */
        public YearOfTime() {}

        @Override
        public boolean isValid(@Nullable EventTime time, ConstraintValidatorContext context) {
            return time == null || isPlausible(time.getDate().getYear(), time, context);
        }
    }

    /** {@link PlausibleYear} of a number. */
    public static final class YearNumber implements ConstraintValidator<PlausibleYear, Integer> {
        /** For Jakarta Validation. */
        public YearNumber() {}

        @Override
        public boolean isValid(@Nullable Integer year, ConstraintValidatorContext context) {
            return year == null || isPlausible(year, year, context);
        }
    }

    /** {@link StartUnlessPlanned}. */
    public static final class Start implements ConstraintValidator<StartUnlessPlanned, Meeting> {
        /** For Jakarta Validation. */
        public Start() {}

        @Override
        public boolean isValid(@Nullable Meeting meeting, ConstraintValidatorContext context) {
            return meeting == null
                    || Violations.unless(
                            meeting.getStart().isPresent()
                                    || meeting.getStatus().equals(Optional.of(MeetingStatus.PLANNED)),
                            context,
                            Values.of("field", "start"));
        }
    }
}
