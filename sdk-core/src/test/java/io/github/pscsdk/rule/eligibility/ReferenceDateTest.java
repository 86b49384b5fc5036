package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.CountryInfo;
import io.github.pscsdk.codelist.DacStatus;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.KnownRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
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
        assertThat(wasMember("GB", "2020-01-30", "2020-01-31")).isEqualTo(Answer.YES);
        assertThat(wasMember("GB", "2020-01-31", "2020-02-01")).isEqualTo(Answer.CANNOT_TELL);
        assertThat(wasMember("GB", "2020-02-01", "2020-02-02")).isEqualTo(Answer.NO);
        assertThat(new ReferenceDate(ReferenceDate.FIRST_CALL, TODAY)
                        .onEveryDay(country("ES"), day -> Answer.CANNOT_TELL))
                .isEqualTo(Answer.CANNOT_TELL);
    }

    @Test
    void noDayIsMissedOnWhichAnAnswerChanges() {
        Random random = new Random(20261123);
        for (CountryInfo country : CountryInfo.all()) {
            List<Function<LocalDate, Answer>> questions = List.of(
                    day -> Answer.of(country.isEuMember(day)),
                    day -> Answer.of(country.isEuOutermostRegion(day)),
                    day -> Answer.of(country.isEuOverseasTerritory(day)),
                    day -> Answer.of(country.dacStatus(day) == DacStatus.RECIPIENT),
                    day -> Answer.of(country.dacStatus(day) == DacStatus.UNKNOWN));
            LocalDate first = ReferenceDate.FIRST_CALL.plusDays(random.nextInt(1500));
            LocalDate last = first.plusDays(random.nextInt(1500));
            for (Function<LocalDate, Answer> question : questions) {
                boolean same = first.datesUntil(last.plusDays(1))
                                .map(question)
                                .distinct()
                                .count()
                        == 1;
                assertThat(new ReferenceDate(first, last).onEveryDay(country, question))
                        .as("%s from %s to %s", country, first, last)
                        .isEqualTo(same ? question.apply(first) : Answer.CANNOT_TELL);
            }
        }
    }

    private static Answer wasMember(String country, String first, String last) {
        CountryInfo info = country(country);
        return new ReferenceDate(LocalDate.parse(first), LocalDate.parse(last))
                .onEveryDay(info, day -> Answer.of(info.isEuMember(day)));
    }

    private static CountryInfo country(String code) {
        return CountryInfo.find(code).orElseThrow();
    }

    private static ReferenceDate of(Partnership.Builder builder) {
        Partnership partnership = builder.build();
        return ReferenceDate.of(partnership, CallTerms.of(partnership, KnownRecords.of()), TODAY);
    }
}
