package io.github.pscsdk.rule;

import static io.github.pscsdk.rule.Given.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2023-12-31, 35, 36",
        "2021-01-01, 2024-01-01, 36, 36",
        "2021-01, 2023-12, 34, 36",
        "2021, 2023, 12, 36",
        "2020-01-31, 2020-02-29, 0, 1",
        "2021-01-01, 2020-01-01, 0, 0"
    })
    void theLastDayCountsInTheLongestReadingOnly(String start, String end, long least, long most) {
        assertThat(period(start, end).months()).contains(new Period.Months(least, most));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2023-12-31, 35, 36",
        "2021-01-01, 2024-01-01, 36, 37",
        "2021-01-15, 2023-12-31, 35, 36",
        "2021-01, 2023-12, 34, 36",
        "2021, 2023, 12, 36",
        "2021-01-31, 2021-01-31, 0, 1",
        "2021-01, 2021-01, 0, 1"
    })
    void aBegunMonthMayCount(String start, String end, long least, long most) {
        assertThat(period(start, end).nominalMonths()).contains(new Period.Months(least, most));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-12-31, NO",
        "2021-01-01, 2022-01-01, NO",
        "2021-01-01, 2022-01-02, YES",
        "2020-02-29, 2021-02-28, NO",
        "2021-01, 2021-12, NO",
        "2021-01, 2022-01, CANNOT_TELL",
        "2021, 2022, CANNOT_TELL",
        "2021, 2023, YES",
        "2021, none, CANNOT_TELL",
        "none, 2021, CANNOT_TELL"
    })
    void aYearMayEndOnTheDayThatItBeganOn(String start, String end, Answer longer) {
        assertThat(open(start, end).isLongerThanYear()).isEqualTo(longer);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-12-31, 2022-01-01, 2022-12-31, YES",
        "2021-01-01, 2022-01-01, 2022-01-01, 2022-12-31, NO",
        "2021, 2021, 2022-01-01, 2022-12-31, YES",
        "2021-01-01, 2021-12, 2021-12-15, 2022-12-31, CANNOT_TELL",
        "2021-01-01, none, 2022-01-01, 2022-12-31, CANNOT_TELL",
        "2022-06-01, none, 2022-01-01, 2022-12-31, NO",
        "2023-01-01, none, 2022-01-01, 2022-12-31, YES",
        "none, 2022-06-30, 2022-01-01, 2022-12-31, NO",
        "none, 2021-12-31, 2022-01-01, none, YES",
        "none, none, 2022-01-01, 2022-12-31, CANNOT_TELL",
        "none, none, none, none, CANNOT_TELL"
    })
    void periodsAreApartIfNoReadingHasADayInCommon(String start, String end, String from, String to, Answer apart) {
        assertThat(open(start, end).isApartFrom(open(from, to))).isEqualTo(apart);
        assertThat(open(from, to).isApartFrom(open(start, end))).isEqualTo(apart);
    }

    @Test
    void withoutStartOrEndItHasNoLength() {
        assertThat(new Period(Optional.of(date("2021")), Optional.empty()).months())
                .isEmpty();
        assertThat(new Period(Optional.empty(), Optional.of(date("2021"))).months())
                .isEmpty();
        assertThat(new Period(Optional.of(date("2021")), Optional.empty()).nominalMonths())
                .isEmpty();
    }

    @Test
    void monthsAreThoseThatACalendarCounts() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            PartialDate start = randomDate(random, 2019 + random.nextInt(2));
            PartialDate end = randomDate(random, 2020 + random.nextInt(3));
            long least = Long.MAX_VALUE;
            long most = 0;
            for (LocalDate from = start.earliest(); !from.isAfter(start.latest()); from = from.plusDays(1)) {
                least = Math.min(least, completedMonths(from, end.earliest()));
                most = Math.max(most, completedMonths(from, end.latest().plusDays(1)));
            }

            assertThat(new Period(Optional.of(start), Optional.of(end)).months())
                    .as("%s to %s", start, end)
                    .contains(new Period.Months(least, most));
        }
    }

    /**
     * Goes through the days one by one; a month is complete on the day of the same number, or where there is none, the
     * next.
     */
    private static long completedMonths(LocalDate from, LocalDate to) {
        long months = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            boolean sameNumber = day.getDayOfMonth() == from.getDayOfMonth();
            boolean skipped = day.getDayOfMonth() == 1 && day.minusDays(1).getDayOfMonth() < from.getDayOfMonth();
            if (sameNumber || skipped) {
                months++;
            }
        }
        return months;
    }

    @ParameterizedTest
    @CsvSource({
        "35, 36, 34, YES, NO",
        "35, 36, 35, CANNOT_TELL, NO",
        "35, 36, 36, NO, CANNOT_TELL",
        "35, 36, 37, NO, YES",
        "36, 36, 36, NO, NO"
    })
    void monthsAreComparedInEveryReading(long least, long most, long limit, Answer exceeds, Answer fallsShort) {
        Period.Months months = new Period.Months(least, most);

        assertThat(months.exceeds(limit)).isEqualTo(exceeds);
        assertThat(months.fallsShortOf(limit)).isEqualTo(fallsShort);
    }

    @Test
    void aDayIsOutsideIfItIsInEveryReading() {
        Random random = new Random(4);
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        for (int i = 0; i < 2_000; i++) {
            PartialDate start = randomDate(random, 2020);
            PartialDate end = randomDate(random, 2021 + random.nextInt(2));
            PartialDate day = randomDate(random, 2019 + random.nextInt(5));
            int grace = random.nextInt(4);

            Answer outside =
                    new Period(Optional.of(start), Optional.of(end)).isOutside(day.earliest(), day.latest(), grace);

            assertThat(outside).as("%s in %s to %s", day, start, end).isEqualTo(outside(day, start, end, grace));
            answers.add(outside);
        }
        assertThat(answers).containsExactlyInAnyOrder(Answer.values());
    }

    private static Answer outside(PartialDate day, PartialDate start, PartialDate end, int grace) {
        boolean some = false;
        boolean all = true;
        for (LocalDate each = day.earliest(); !each.isAfter(day.latest()); each = each.plusDays(1)) {
            // Of all readings of the period the widest and the narrowest decide.
            boolean always =
                    each.isBefore(start.earliest()) || each.isAfter(end.latest().plusMonths(grace));
            boolean sometimes =
                    each.isBefore(start.latest()) || each.isAfter(end.earliest().plusMonths(grace));
            all &= always;
            some |= sometimes;
        }
        return all ? Answer.YES : some ? Answer.CANNOT_TELL : Answer.NO;
    }

    @Test
    void anUnknownEndIsNeitherPassedNorMissedForCertain() {
        LocalDate early = LocalDate.of(1990, 1, 1);
        LocalDate late = LocalDate.of(2050, 1, 1);
        Period open = new Period(Optional.of(date("2021")), Optional.empty());
        Period begun = new Period(Optional.empty(), Optional.of(date("2021")));

        assertThat(open.isOutside(early, early, 3)).isEqualTo(Answer.YES);
        assertThat(open.isOutside(late, late, 3)).isEqualTo(Answer.CANNOT_TELL);
        assertThat(begun.isOutside(late, late, 3)).isEqualTo(Answer.YES);
        assertThat(begun.isOutside(early, early, 3)).isEqualTo(Answer.CANNOT_TELL);
    }

    private static Period period(String start, String end) {
        return new Period(Optional.of(date(start)), Optional.of(date(end)));
    }

    /** A period whose ends are unknown where they are no dates. */
    private static Period open(String start, String end) {
        return new Period(PartialDate.tryParse(start), PartialDate.tryParse(end));
    }

    private static PartialDate randomDate(Random random, int year) {
        LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
        return switch (random.nextInt(5)) {
            case 0 -> PartialDate.of(Year.of(year));
            case 1, 2 -> PartialDate.of(YearMonth.from(day));
            default -> PartialDate.of(day);
        };
    }
}
