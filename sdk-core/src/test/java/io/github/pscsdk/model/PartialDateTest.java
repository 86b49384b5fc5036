package io.github.pscsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pscsdk.Dice;
import io.github.pscsdk.model.PartialDate.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    /** A valid date: now and then at the edges of the calendar, else of few years, so that dates meet. */
    static String valid(Dice dice) {
        int year = dice.oneIn(4)
                ? dice.pick(List.of(0, 4, 1900, 2000, 2100, 9996, 9999, dice.below(10_000)))
                : dice.between(2019, 2021);
        LocalDate day = LocalDate.ofYearDay(year, dice.between(1, Year.of(year).length()));
        return day.toString().substring(0, dice.pick(List.of(4, 7, 10)));
    }

    /** The days that a date covers are those whose ISO form begins with it. */
    private static List<LocalDate> days(String text) {
        LocalDate first = LocalDate.of(Integer.parseInt(text.substring(0, 4)), 1, 1);
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(first.lengthOfYear())
                .filter(day -> day.toString().startsWith(text))
                .toList();
    }

    /** What is true of all pairs of days, of none, or of some. */
    private static Answer bruteForce(String one, String other, BiPredicate<LocalDate, LocalDate> question) {
        boolean yes = false;
        boolean no = false;
        List<LocalDate> others = days(other);
        for (LocalDate day : days(one)) {
            for (LocalDate otherDay : others) {
                if (question.test(day, otherDay)) {
                    yes = true;
                } else {
                    no = true;
                }
            }
        }
        return yes && no ? Answer.CANNOT_TELL : Answer.of(yes);
    }

    private static boolean isDateOfTheCalendar(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text + "0000-01-01".substring(text.length()));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020, YEAR, 2020-01-01, 2020-12-31",
        "2020-02, MONTH, 2020-02-01, 2020-02-29",
        "2021-02, MONTH, 2021-02-01, 2021-02-28",
        "2020-02-29, DAY, 2020-02-29, 2020-02-29",
        "0000, YEAR, 0000-01-01, 0000-12-31",
        "9999-12, MONTH, 9999-12-01, 9999-12-31"
    })
    void aDateCoversTheDaysOfItsYearOrMonth(String text, Precision precision, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.getPrecision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(first);
        assertThat(date.latest()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "20",
                "202",
                "20200",
                "02020",
                "+2020",
                "-2020",
                "-020",
                " 2020",
                "2020 ",
                "2020-",
                "2020-2",
                "2020-00",
                "2020-13",
                "2020-1a",
                "2020/02",
                "2020-02-",
                "2020-02-1",
                "2020-02-00",
                "2020-02-30",
                "2021-02-29",
                "1900-02-29",
                "2020-04-31",
                "2020-02/28",
                "2020-02-28T",
                "2020-02-28T09:00",
                "2020-W05",
                "2020-060",
                "20200228",
                "+2020-02",
                "٢٠٢٠",
                "２０２０",
                "2020-٠٢",
                "2020-02-٢٨",
                "2020\u201302",
                "null"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThat(PartialDate.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining(text);
    }

    @Test
    void partsAreKnownAsFarAsTheDateIsPrecise() {
        PartialDate year = PartialDate.parse("2020");
        PartialDate month = PartialDate.parse("2020-02");
        PartialDate day = PartialDate.parse("2020-02-28");

        assertThat(List.of(year.getYear(), month.getYear(), day.getYear())).containsOnly(2020);
        assertThat(List.of(year.getMonth(), month.getMonth(), day.getMonth()))
                .containsExactly(OptionalInt.empty(), OptionalInt.of(2), OptionalInt.of(2));
        assertThat(List.of(year.getDay(), month.getDay(), day.getDay()))
                .containsExactly(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(28));
    }

    @Test
    void datesMadeOfJavaDatesAreThoseThatAreRead() {
        assertThat(PartialDate.of(Year.of(2020))).isEqualTo(PartialDate.parse("2020"));
        assertThat(PartialDate.of(YearMonth.of(2020, 2))).isEqualTo(PartialDate.parse("2020-02"));
        assertThat(PartialDate.of(LocalDate.of(2020, 2, 28))).isEqualTo(PartialDate.parse("2020-02-28"));
    }

    @Test
    void yearsThatFourDigitsCannotHoldAreRefused() {
        for (int year : new int[] {-1, 10_000, 12_020}) {
            assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(Year.of(year)));
            assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(YearMonth.of(year, 1)));
            assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.of(year, 1, 1)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2020, YES",
        "2020, 2020, CANNOT_TELL",
        "2020, 2020-01-01, NO",
        "2020-01-01, 2020, CANNOT_TELL",
        "2020, 2020-12-31, CANNOT_TELL",
        "2020-12-31, 2020, NO",
        "2020-01, 2020-02, YES",
        "2020-02, 2020-01, NO",
        "2020-02-28, 2020-02-28, NO",
        "2020-02-28, 2020-02-29, YES"
    })
    void beforeIsAnsweredForAllReadings(String one, String other, Answer answer) {
        assertThat(PartialDate.parse(one).isBefore(PartialDate.parse(other))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-28, 2020-02-28, YES",
        "2020-02-28, 2020-02-29, NO",
        "2020-02, 2020-02, CANNOT_TELL",
        "2020-02, 2020-02-29, CANNOT_TELL",
        "2020-02, 2020-03, NO",
        "2020, 2020-03, CANNOT_TELL",
        "2020, 2021, NO"
    })
    void sameDayIsAnsweredForAllReadings(String one, String other, Answer answer) {
        assertThat(PartialDate.parse(one).isSameDay(PartialDate.parse(other))).isEqualTo(answer);
    }

    @Test
    void whatWasReadIsPrinted() {
        Dice dice = Dice.ofSeed(20_201);
        for (int i = 0; i < 20_000; i++) {
            String text = valid(dice);
            PartialDate date = PartialDate.parse(text);
            assertThat(date).as("%s", dice).hasToString(text);
            assertThat(PartialDate.tryParse(text)).as("%s", dice).contains(date);
        }
    }

    @Test
    void aTextIsReadJustIfItIsADateOfTheCalendar() {
        Dice dice = Dice.ofSeed(20_202);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = dice.misspell(valid(dice), "0123456789-+ T٢");
            boolean expected = isDateOfTheCalendar(text);
            read += expected ? 1 : 0;
            assertThat(PartialDate.tryParse(text).isPresent())
                    .as("%s: %s", dice, text)
                    .isEqualTo(expected);
            assertThat(doesParse(text)).as("%s: %s", dice, text).isEqualTo(expected);
        }
        assertThat(read).as("texts that are dates after all").isBetween(1_000, 19_000);
    }

    private static boolean doesParse(String text) {
        try {
            PartialDate.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void aDateCoversTheDaysWhoseFormBeginsWithIt() {
        Dice dice = Dice.ofSeed(20_203);
        for (int i = 0; i < 2_000; i++) {
            String text = valid(dice);
            List<LocalDate> days = days(text);
            PartialDate date = PartialDate.parse(text);
            assertThat(date.earliest()).as("%s: %s", dice, text).isEqualTo(days.get(0));
            assertThat(date.latest()).as("%s: %s", dice, text).isEqualTo(days.get(days.size() - 1));
        }
    }

    @Test
    void comparisonsAgreeWithAllDaysCovered() {
        Dice dice = Dice.ofSeed(20_204);
        for (int i = 0; i < 3_000; i++) {
            String one = valid(dice);
            String other = valid(dice);
            PartialDate date = PartialDate.parse(one);
            PartialDate otherDate = PartialDate.parse(other);
            String what = dice + ": " + one + ", " + other;
            assertThat(date.isBefore(otherDate))
                    .as("before, %s", what)
                    .isEqualTo(bruteForce(one, other, LocalDate::isBefore));
            assertThat(date.isAfter(otherDate))
                    .as("after, %s", what)
                    .isEqualTo(bruteForce(one, other, LocalDate::isAfter));
            assertThat(date.isSameDay(otherDate))
                    .as("same day, %s", what)
                    .isEqualTo(bruteForce(one, other, LocalDate::isEqual));
        }
    }

    @Test
    void datesSortByTheirFirstDayAndTheCoarserFirst() {
        List<PartialDate> sorted = Stream.of(
                        "0000", "2019-12-31", "2020", "2020-01", "2020-01-01", "2020-01-02", "2020-02", "2021", "9999")
                .map(PartialDate::parse)
                .toList();
        List<PartialDate> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(20_205));

        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(sorted);
    }

    @Test
    void theOrderIsTotalAndAgreesWithEquals() {
        Dice dice = Dice.ofSeed(20_206);
        for (int i = 0; i < 20_000; i++) {
            PartialDate one = PartialDate.parse(valid(dice));
            PartialDate other = PartialDate.parse(valid(dice));
            PartialDate third = PartialDate.parse(valid(dice));
            String what = dice + ": " + List.of(one, other, third);
            // The form sorts as the date does: a coarser form is the beginning of those that it covers.
            assertThat(Integer.signum(one.compareTo(other)))
                    .as(what)
                    .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
            assertThat(Integer.signum(other.compareTo(one))).as(what).isEqualTo(-Integer.signum(one.compareTo(other)));
            assertThat(one.compareTo(other) == 0).as(what).isEqualTo(one.equals(other));
            if (one.compareTo(other) <= 0 && other.compareTo(third) <= 0) {
                assertThat(one.compareTo(third)).as(what).isLessThanOrEqualTo(0);
            }
            if (one.equals(other)) {
                assertThat(one).as(what).hasSameHashCodeAs(other);
            }
        }
    }

    @Test
    void aYearIsNotItsFirstDay() {
        assertThat(PartialDate.parse("2020"))
                .isNotEqualTo(PartialDate.parse("2020-01"))
                .isNotEqualTo(PartialDate.parse("2020-01-01"))
                .isNotEqualTo("2020")
                .isEqualTo(PartialDate.parse("2020"));
    }

    @Test
    void readingAndPrintingDoNotDependOnTheDefaultLocale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(PartialDate.parse("2020-02-28")).hasToString("2020-02-28");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
