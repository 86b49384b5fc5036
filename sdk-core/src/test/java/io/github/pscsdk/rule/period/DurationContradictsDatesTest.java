package io.github.pscsdk.rule.period;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationContradictsDatesTest {

    private final RuleTrial trial = RuleTrial.of(new DurationContradictsDates());

    @ParameterizedTest
    @CsvSource({
        "37, 2021-01-01, 2023-12-31, most, 36",
        "34, 2021-01-01, 2023-12-31, least, 35",
        "38, 2021-01-01, 2024-01-01, most, 37",
        "35, 2021-01-01, 2024-01-01, least, 36",
        "37, 2021, 2023, most, 36",
        "11, 2021, 2023, least, 12",
        "36, 2021-01, 2024-06, least, 40"
    })
    void moreThanBegunOrLessThanCompleted(int stated, String start, String end, String bound, long months) {
        trial.on(lasting(stated, start, end))
                .onlyFound(
                        "/partnerships/0/durationMonths",
                        Values.of("stated", stated)
                                .and("start", start)
                                .and("end", end)
                                .and(bound, months));
    }

    @ParameterizedTest
    @CsvSource({
        "35, 2021-01-01, 2023-12-31",
        "36, 2021-01-01, 2023-12-31",
        "36, 2021-01-15, 2023-12-31",
        "36, 2021-01-01, 2024-01-01",
        "35, 2021-01, 2023-12"
    })
    void aMonthMayCountOnceItHasBegun(int stated, String start, String end) {
        trial.on(lasting(stated, start, end)).nothing();
    }

    @ParameterizedTest
    @CsvSource({"36, 2021-01, 2023-12", "34, 2021-01, 2023-12", "36, 2021, 2023", "12, 2021, 2023"})
    void whatSomeReadingsContradictIsTooVague(int stated, String start, String end) {
        trial.on(lasting(stated, start, end)).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void allThreeAreNeeded() {
        trial.on(gironaAndTunis().durationMonths(36).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(gironaAndTunis().durationMonths(36).start(date("2021")).build())
                .onlyNotChecked(Reason.NOT_STATED);
        trial.on(gironaAndTunis().start(date("2021")).end(date("2023")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void whatContradictsTheDatesIsNotHeldAgainstTheCall() {
        Partnership partnership = Partnership.builder()
                .from(lasting(36, "2021-01-01", "2024-12-31"))
                .call(RecordId.of("2021"))
                .build();

        RuleTrial.of(new DurationTooLong())
                .after(new DurationContradictsDates())
                .on(partnership)
                .onlyNotChecked(Reason.DAMAGED);
    }

    private static Partnership lasting(int months, String start, String end) {
        return gironaAndTunis()
                .durationMonths(months)
                .start(date(start))
                .end(date(end))
                .build();
    }
}
