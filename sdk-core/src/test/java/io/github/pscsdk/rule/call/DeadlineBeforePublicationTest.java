package io.github.pscsdk.rule.call;

import static io.github.pscsdk.rule.Given.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Deadline;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class DeadlineBeforePublicationTest {

    private final RuleTrial trial = RuleTrial.of(new DeadlineBeforePublication());

    @Test
    void theDeadlineIsTheDayBefore() {
        RuleTrial.Said said = trial.on(call("2024-02-12", "2024-02-11T23:59"));

        said.onlyFound(
                "/calls/0/deadlines/0/at",
                Values.of("deadline", EventTime.parse("2024-02-11T23:59")).and("published", date("2024-02-12")));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aDeadlineOnTheSameDayPasses() {
        trial.on(call("2024-02-12", "2024-02-12T00:00")).nothing();
        trial.on(call("2024-02-12", "2024-02-12")).nothing();
    }

    @Test
    void eachDeadlineIsLookedAtSupersededOnesToo() {
        Call call = GivenCall.call()
                .published(date("2024-02-12"))
                .addDeadlines(deadline("2023-04-15T12:00").replaced(true).build())
                .addDeadlines(deadline("2024-04-15T12:00").build())
                .addDeadlines(deadline("2023-09").build())
                .build();

        assertThat(trial.on(call).pointers()).containsExactly("/calls/0/deadlines/0/at", "/calls/0/deadlines/2/at");
    }

    @Test
    void partialDatesAreFoundOnlyIfAllTheirDaysAreBefore() {
        trial.on(call("2024-02", "2024-02-20")).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(call("2024-02-12", "2024")).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(call("2024", "2023-12-31T23:59"))
                .onlyFound(
                        "/calls/0/deadlines/0/at",
                        Values.of("deadline", EventTime.parse("2023-12-31T23:59"))
                                .and("published", date("2024")));
        trial.on(call("2024-02", "2024-03")).nothing();
    }

    @Test
    void bothDatesAreNeeded() {
        trial.on(GivenCall.call().addDeadlines(deadline("2023").build()).build())
                .onlyNotChecked(Reason.NOT_STATED);
        trial.on(GivenCall.call().published(date("2024-02-12")).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(GivenCall.call()
                        .published(date("2024-02-12"))
                        .addDeadlines(Deadline.builder().build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void theDayOfPublicationIsDoubtedAsWell() {
        Call wrong = GivenCall.callOf2020()
                .published(date("2021-02-11"))
                .addDeadlines(deadline("2020-03-27T12:00").build())
                .build();

        RuleTrial.of(new CallTermsDiffer())
                .after(new DeadlineBeforePublication())
                .on(wrong)
                .onlyNotChecked(Reason.DAMAGED);
    }

    private static Call call(String published, String deadline) {
        return GivenCall.call()
                .published(date(published))
                .addDeadlines(deadline(deadline).build())
                .build();
    }

    private static Deadline.Builder deadline(String at) {
        return Deadline.builder().at(EventTime.parse(at));
    }
}
