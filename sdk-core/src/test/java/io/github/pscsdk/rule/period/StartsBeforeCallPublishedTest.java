package io.github.pscsdk.rule.period;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class StartsBeforeCallPublishedTest {

    private final RuleTrial trial = RuleTrial.of(new StartsBeforeCallPublished());

    @Test
    void theStartIsBeforeThePublication() {
        RuleTrial.Said said = trial.on(starting("2018", "2018-10-28"));
        said.onlyFound("/partnerships/0/start", found("2018-10-28", "2018-10-29"));
        assertThat(said.found().get(0).getMessage())
                .isEqualTo("The partnership starts on 2018-10-28, before its call was published on 2018-10-29.");
    }

    @Test
    void aVagueStartIsFoundIfEveryReadingIsBefore() {
        trial.on(starting("2020", "2020-01")).onlyFound("/partnerships/0/start", found("2020-01", "2020-02-11"));
        trial.on(starting("2020", "2020")).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(starting("2020", "2021")).nothing();
    }

    @Test
    void theDayOfPublicationPasses() {
        trial.on(starting("2021", "2021-03-08")).nothing();
    }

    @Test
    void aVaguePublicationIsARangeOfDays() {
        Call call = Call.builder()
                .id(RecordId.of("own"))
                .reference("Own call")
                .published(date("2019"))
                .build();
        trial.on(starting("own", "2018-12-31"), call).onlyFound("/partnerships/0/start", found("2018-12-31", "2019"));
        trial.on(starting("own", "2019-06-01"), call).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(starting("own", "2019-12-31"), call).nothing();
    }

    @Test
    void whatIsNotStatedCannotBeTold() {
        trial.on(gironaAndTunis().call(RecordId.of("2018")).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(gironaAndTunis().start(date("2001")).build()).onlyNotChecked(Reason.CALL_UNKNOWN);
        Call call = Call.builder().id(RecordId.of("own")).reference("Own call").build();
        trial.on(starting("own", "2001"), call).onlyNotChecked(Reason.NOT_STATED);
        trial.on(starting("unheard-of", "2001")).onlyNotChecked(Reason.UNRESOLVED);
    }

    @Test
    void aStartAfterTheEndIsReportedOnce() {
        trial.after(new PartnershipEndsBeforeStart())
                .on(Partnership.builder()
                        .from(starting("2018", "2018-01-01"))
                        .end(date("2017-01-01"))
                        .build())
                .onlyNotChecked(Reason.DAMAGED);
    }

    private static Partnership starting(String call, String start) {
        return gironaAndTunis().call(RecordId.of(call)).start(date(start)).build();
    }

    private static Values found(String start, String published) {
        return Values.of("start", start).and("published", published);
    }
}
