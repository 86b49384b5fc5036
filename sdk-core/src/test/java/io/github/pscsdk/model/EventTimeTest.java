package io.github.pscsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pscsdk.Dice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Pattern TIME = Pattern.compile("T([01][0-9]|2[0-3]):[0-5][0-9]");

    private static String valid(Dice dice) {
        String date = PartialDateTest.valid(dice);
        return date.length() < 10 || dice.oneIn(3) ? date : date + "T" + time(dice);
    }

    private static LocalTime time(Dice dice) {
        // Few times, so that some are equal.
        return LocalTime.of(dice.pick(List.of(0, 9, 23)), dice.pick(List.of(0, 30, 59)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-01-01T00:00, 2023-12-31T23:59",
        "2023-02, 2023-02-01T00:00, 2023-02-28T23:59",
        "2023-03-07, 2023-03-07T00:00, 2023-03-07T23:59",
        "2023-03-07T09:00, 2023-03-07T09:00, 2023-03-07T09:00",
        "2023-03-07T23:59, 2023-03-07T23:59, 2023-03-07T23:59"
    })
    void aTimeCoversTheMinutesOfItsDays(String text, LocalDateTime first, LocalDateTime last) {
        assertThat(EventTime.parse(text).earliest()).isEqualTo(first);
        assertThat(EventTime.parse(text).latest()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-",
                "2023-13",
                "2023T09:00",
                "2023-03T09:00",
                "2023-03-07T",
                "2023-03-07T09",
                "2023-03-07T0900",
                "2023-03-07T9:00",
                "2023-03-07T24:00",
                "2023-03-07T12:60",
                "2023-03-07T-1:00",
                "2023-03-07T09:00:00",
                "2023-03-07T09:00Z",
                "2023-03-07T09:00+01:00",
                "2023-03-07t09:00",
                "2023-03-07 09:00",
                "2023-03-07T09.00",
                " 2023-03-07T09:00",
                "2023-03-07T09:00 ",
                "2023-02-29T09:00",
                "2023-03-07T٠٩:00",
                "٢٠٢٣-03-07T09:00",
                "+2023-03-07T09:0"
            })
    void whatIsNeitherADateNorAMinuteIsRefused(String text) {
        assertThat(EventTime.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventTime.parse(text))
                .withMessageContaining(text);
    }

    @Test
    void aTimeIsADateAndPerhapsATimeOfDay() {
        EventTime day = EventTime.parse("2023-03-07");
        EventTime minute = EventTime.parse("2023-03-07T09:00");

        assertThat(day.getDate()).isEqualTo(minute.getDate()).isEqualTo(PartialDate.parse("2023-03-07"));
        assertThat(day.getTime()).isEmpty();
        assertThat(minute.getTime()).contains(LocalTime.of(9, 0));
        assertThat(EventTime.of(PartialDate.parse("2023-03-07"))).isEqualTo(day);
        assertThat(EventTime.of(LocalDateTime.parse("2023-03-07T09:00"))).isEqualTo(minute);
    }

    @Test
    void secondsOfAJavaTimeAreNotKept() {
        assertThat(EventTime.of(LocalDateTime.parse("2023-03-07T09:00:59.999")))
                .isEqualTo(EventTime.parse("2023-03-07T09:00"))
                .hasToString("2023-03-07T09:00");
    }

    @Test
    void yearsThatFourDigitsCannotHoldAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventTime.of(LocalDateTime.of(10_000, 1, 1, 0, 0)));
    }

    @Test
    void whatWasReadIsPrinted() {
        Dice dice = Dice.ofSeed(30_701);
        for (int i = 0; i < 20_000; i++) {
            String text = valid(dice);
            assertThat(EventTime.parse(text)).as("%s", dice).hasToString(text);
            assertThat(EventTime.tryParse(text)).as("%s", dice).contains(EventTime.parse(text));
        }
    }

    @Test
    void aTextIsReadJustIfItIsADateOrADayWithAMinute() {
        Dice dice = Dice.ofSeed(30_702);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = dice.misspell(valid(dice), "0123456789-:+ TZ٢");
            boolean expected = PartialDate.tryParse(text).isPresent()
                    || (text.length() == 16
                            && PartialDate.tryParse(text.substring(0, 10)).isPresent()
                            && TIME.matcher(text.substring(10)).matches());
            read += expected ? 1 : 0;
            assertThat(EventTime.tryParse(text).isPresent())
                    .as("%s: %s", dice, text)
                    .isEqualTo(expected);
            assertThat(doesParse(text)).as("%s: %s", dice, text).isEqualTo(expected);
        }
        assertThat(read).as("texts that are times after all").isBetween(1_000, 19_000);
    }

    private static boolean doesParse(String text) {
        try {
            EventTime.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-07T09:00, 2023-03-07T09:01, YES",
        "2023-03-07T09:00, 2023-03-07T09:00, NO",
        "2023-03-07T09:01, 2023-03-07T09:00, NO",
        "2023-03-07, 2023-03-07T09:00, CANNOT_TELL",
        "2023-03-07T09:00, 2023-03-07, CANNOT_TELL",
        "2023-03-07, 2023-03-07T00:00, NO",
        "2023-03-07T23:59, 2023-03-07, NO",
        "2023-03-07, 2023-03-07, CANNOT_TELL",
        "2023-03-06, 2023-03-07T00:00, YES",
        "2023-03-07T23:59, 2023-03-08, YES",
        "2023-02, 2023-03-01T00:00, YES",
        "2023, 2023-03-07T09:00, CANNOT_TELL"
    })
    void beforeIsAnsweredForAllReadings(String one, String other, Answer answer) {
        assertThat(EventTime.parse(one).isBefore(EventTime.parse(other))).isEqualTo(answer);
        assertThat(EventTime.parse(other).isAfter(EventTime.parse(one))).isEqualTo(answer);
    }

    @Test
    void beforeAgreesWithAllMinutesCovered() {
        Dice dice = Dice.ofSeed(30_703);
        for (int i = 0; i < 1_500; i++) {
            EventTime one = dayOrMinute(dice);
            EventTime other = dayOrMinute(dice);
            boolean yes = false;
            boolean no = false;
            for (long minute : minutes(one)) {
                for (long otherMinute : minutes(other)) {
                    yes |= minute < otherMinute;
                    no |= minute >= otherMinute;
                }
            }
            assertThat(one.isBefore(other))
                    .as("%s: %s, %s", dice, one, other)
                    .isEqualTo(yes && no ? Answer.CANNOT_TELL : Answer.of(yes));
        }
    }

    private static EventTime dayOrMinute(Dice dice) {
        PartialDate day = PartialDate.of(LocalDate.of(2023, 3, dice.between(6, 8)));
        return EventTime.parse(dice.oneIn(3) ? day.toString() : day + "T" + time(dice));
    }

    /** The minutes covered, counted from some day: all of a day, or the one that is written. */
    private static long[] minutes(EventTime time) {
        String text = time.toString();
        long day = LocalDate.parse(text.substring(0, 10)).toEpochDay() * 24 * 60;
        if (text.length() == 10) {
            return LongStream.range(day, day + 24 * 60).toArray();
        }
        long hour = Long.parseLong(text.substring(11, 13));
        return new long[] {day + hour * 60 + Long.parseLong(text.substring(14))};
    }

    @Test
    void timesSortByDateThenThoseWithoutTimeOfDayFirst() {
        List<EventTime> sorted = Stream.of(
                        "2023",
                        "2023-03",
                        "2023-03-07",
                        "2023-03-07T00:00",
                        "2023-03-07T09:00",
                        "2023-03-07T23:59",
                        "2023-03-08")
                .map(EventTime::parse)
                .toList();
        List<EventTime> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(30_704));

        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(sorted);
    }

    @Test
    void theOrderIsTotalAndAgreesWithEquals() {
        Dice dice = Dice.ofSeed(30_705);
        for (int i = 0; i < 20_000; i++) {
            EventTime one = EventTime.parse(valid(dice));
            EventTime other = EventTime.parse(valid(dice));
            EventTime third = EventTime.parse(valid(dice));
            String what = dice + ": " + List.of(one, other, third);
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
    void aDayIsNotItsFirstMinute() {
        assertThat(EventTime.parse("2023-03-07"))
                .isNotEqualTo(EventTime.parse("2023-03-07T00:00"))
                .isNotEqualTo(PartialDate.parse("2023-03-07"));
    }

    @ParameterizedTest
    @CsvSource({
        // an ordinary winter minute, and summer time
        "2023-03-07T09:00, 2023-03-07T08:00:00Z, 2023-03-07T08:00:00Z",
        "2023-07-07T09:00, 2023-07-07T07:00:00Z, 2023-07-07T07:00:00Z",
        // clocks go back at 03:00: from 02:00 to 02:59 twice
        "2023-10-29T01:59, 2023-10-28T23:59:00Z, 2023-10-28T23:59:00Z",
        "2023-10-29T02:00, 2023-10-29T00:00:00Z, 2023-10-29T01:00:00Z",
        "2023-10-29T02:59, 2023-10-29T00:59:00Z, 2023-10-29T01:59:00Z",
        "2023-10-29T03:00, 2023-10-29T02:00:00Z, 2023-10-29T02:00:00Z",
        // clocks go forward at 02:00: a time that never was is read as the one that the clock showed instead
        "2023-03-26T01:59, 2023-03-26T00:59:00Z, 2023-03-26T00:59:00Z",
        "2023-03-26T02:30, 2023-03-26T01:30:00Z, 2023-03-26T01:30:00Z",
        "2023-03-26T03:00, 2023-03-26T01:00:00Z, 2023-03-26T01:00:00Z",
        // days of 23 and 25 hours, months and years
        "2023-03-26, 2023-03-25T23:00:00Z, 2023-03-26T21:59:00Z",
        "2023-10-29, 2023-10-28T22:00:00Z, 2023-10-29T22:59:00Z",
        "2023-10, 2023-09-30T22:00:00Z, 2023-10-31T22:59:00Z",
        "2023, 2022-12-31T23:00:00Z, 2023-12-31T22:59:00Z"
    })
    void inBrusselsATimeCoversTheseInstants(String text, Instant first, Instant last) {
        assertThat(EventTime.parse(text).earliestIn(BRUSSELS)).isEqualTo(first);
        assertThat(EventTime.parse(text).latestIn(BRUSSELS)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Brussels, 2023-10-29",
        "Europe/Brussels, 2023-03-26",
        "Australia/Lord_Howe, 2023-04-02",
        "America/Sao_Paulo, 2018-11-04",
        "America/Sao_Paulo, 2018-02-18",
        "America/Havana, 2023-11-05",
        "America/St_Johns, 2010-11-07",
        "Pacific/Apia, 2011-12-31",
        "Africa/Casablanca, 2023-04-23",
        "Asia/Kathmandu, 2023-04-23"
    })
    void anInstantIsCoveredJustIfTheClockShowsTheTimeThen(String zoneName, LocalDate day) {
        ZoneId zone = ZoneId.of(zoneName);
        List<String> texts = new ArrayList<>();
        for (LocalDate each = day.minusDays(1); !each.isAfter(day.plusDays(1)); each = each.plusDays(1)) {
            texts.add(each.toString());
            for (int minute = 0; minute < 24 * 60; minute++) {
                texts.add(each.atStartOfDay().plusMinutes(minute).toString());
            }
        }
        TreeSet<Instant> window = new TreeSet<>();
        Instant from = day.minusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC);
        for (long minute = 0; minute < Duration.ofDays(7).toMinutes(); minute++) {
            window.add(from.plus(minute, ChronoUnit.MINUTES));
        }
        Map<String, List<Instant>> shown = new HashMap<>();
        for (Instant instant : window) {
            LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
            shown.computeIfAbsent(local.toString(), key -> new ArrayList<>()).add(instant);
            shown.computeIfAbsent(local.toLocalDate().toString(), key -> new ArrayList<>())
                    .add(instant);
        }
        for (String text : texts) {
            List<Instant> instants = shown.getOrDefault(text, List.of());
            if (!instants.isEmpty()) {
                EventTime time = EventTime.parse(text);
                assertThat(time.earliestIn(zone)).as(text).isEqualTo(instants.get(0));
                assertThat(time.latestIn(zone)).as(text).isEqualTo(instants.get(instants.size() - 1));
            }
        }
    }
}
