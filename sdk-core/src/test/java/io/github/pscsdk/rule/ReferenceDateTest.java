package io.github.pscsdk.rule;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theCallsPublicationComesFirst() {
        assertThat(of(gironaAndTunis()
                        .call(RecordId.of("2020"))
                        .signed(date("2020-12"))
                        .start(date("2021"))))
                .hasToString("2020-02-11");
    }

    @Test
    void thenTheSignatureThenTheStart() {
        assertThat(of(gironaAndTunis().signed(date("2020-12")).start(date("2021"))))
                .hasToString("2020-12-01/2020-12-31");
        assertThat(of(gironaAndTunis().start(date("2021-01-01")))).hasToString("2021-01-01");
        assertThat(of(gironaAndTunis().call(RecordId.of("unheard-of")).start(date("2021-01-01"))))
                .hasToString("2021-01-01");
    }

    @Test
    void aCallOfTheDatasetHasADateToo() {
        Call own = Call.builder()
                .id(RecordId.of("own"))
                .reference("A call")
                .published(date("2019-05"))
                .build();
        Partnership partnership =
                gironaAndTunis().call(RecordId.of("own")).start(date("2021")).build();

        assertThat(ReferenceDate.of(partnership, CallTerms.of(partnership, KnownRecords.of(own)), TODAY))
                .hasToString("2019-05-01/2019-05-31");
    }

    @Test
    void withoutAnyItIsEveryDayOfTheProgramme() {
        assertThat(of(gironaAndTunis())).isEqualTo(new ReferenceDate(ReferenceDate.FIRST_CALL, TODAY));
        Partnership undated = gironaAndTunis().build();
        assertThat(ReferenceDate.of(undated, CallTerms.of(undated, KnownRecords.of()), LocalDate.of(2018, 1, 1)))
                .hasToString("2018-10-29");
    }

    @Test
    void aQuestionHasOneAnswerForAllDaysOrNone() {
        ReferenceDate three = new ReferenceDate(LocalDate.of(2020, 1, 30), LocalDate.of(2020, 2, 1));
        List<LocalDate> asked = new ArrayList<>();

        assertThat(three.onEveryDay(day -> {
                    asked.add(day);
                    return Answer.NO;
                }))
                .isEqualTo(Answer.NO);
        assertThat(asked).hasToString("[2020-01-30, 2020-01-31, 2020-02-01]");
        assertThat(three.onEveryDay(day -> Answer.of(day.getYear() == 2020))).isEqualTo(Answer.YES);
        assertThat(three.onEveryDay(day -> Answer.of(day.getMonthValue() == 1))).isEqualTo(Answer.CANNOT_TELL);
        assertThat(three.onEveryDay(day -> Answer.CANNOT_TELL)).isEqualTo(Answer.CANNOT_TELL);
    }

    private static ReferenceDate of(Partnership.Builder builder) {
        Partnership partnership = builder.build();
        return ReferenceDate.of(partnership, CallTerms.of(partnership, KnownRecords.of()), TODAY);
    }
}
