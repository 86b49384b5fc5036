package io.github.pscsdk.rule.period;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.gironaAndTunis;

import io.github.pscsdk.codelist.PartnershipStatus;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusContradictsDatesTest {

    private final RuleTrial trial = RuleTrial.of(new StatusContradictsDates()).asOf("2026-08-31");

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "FINALISATION"})
    void whatIsOverEndsNoLaterThanToday(PartnershipStatus status) {
        trial.on(is(status, "2024", "2026-09-01"))
                .onlyFound("/partnerships/0/status", values(status, "end", "2026-09-01"));
        trial.on(is(status, "2024", "2026-09")).onlyFound("/partnerships/0/status", values(status, "end", "2026-09"));
        trial.on(is(status, "2024", "2026-08-31")).nothing();
        trial.on(is(status, "2024", "2026")).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(gironaAndTunis().status(status).start(date("2027")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void whatIsOverNeedsNoStart() {
        trial.on(gironaAndTunis()
                        .status(PartnershipStatus.CLOSED)
                        .end(date("2026-08-31"))
                        .build())
                .nothing();
    }

    @Test
    void whatRunsEndedNoMoreThan12MonthsAgo() {
        PartnershipStatus status = PartnershipStatus.IMPLEMENTATION;
        trial.on(is(status, "2020", "2025-08-30"))
                .onlyFound("/partnerships/0/status", values(status, "end", "2025-08-30"));
        trial.on(is(status, "2020", "2025-08-31")).nothing();
        trial.on(is(status, "2020", "2025-08")).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(is(status, "2020", "2030")).nothing();
    }

    @Test
    void whatRunsHasStarted() {
        PartnershipStatus status = PartnershipStatus.IMPLEMENTATION;
        trial.on(is(status, "2026-09-01", "2029"))
                .onlyFound("/partnerships/0/status", values(status, "start", "2026-09-01"));
        trial.on(is(status, "2026-08-31", "2029")).nothing();
        trial.on(is(status, "2026", "2029")).onlyNotChecked(Reason.TOO_VAGUE);
    }

    @Test
    void whatRunsIsFoundByTheOneDateThatIsStated() {
        PartnershipStatus status = PartnershipStatus.IMPLEMENTATION;
        trial.on(gironaAndTunis().status(status).end(date("2024")).build())
                .onlyFound("/partnerships/0/status", values(status, "end", "2024"));
        trial.on(gironaAndTunis().status(status).start(date("2027")).build())
                .onlyFound("/partnerships/0/status", values(status, "start", "2027"));
        trial.on(gironaAndTunis().status(status).start(date("2025")).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(gironaAndTunis().status(status).end(date("2027")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void whatIsPlannedStartedNoMoreThan6MonthsAgo() {
        PartnershipStatus status = PartnershipStatus.PIPELINE;
        trial.on(is(status, "2026-02-27", "2029"))
                .onlyFound("/partnerships/0/status", values(status, "start", "2026-02-27"));
        trial.on(is(status, "2026-02-28", "2029")).nothing();
        trial.on(is(status, "2026", "2029")).onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(is(status, "2027", "2026")).nothing();
        trial.on(gironaAndTunis().status(status).end(date("2029")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "SUSPENDED"})
    void whatStoppedMayHaveAnyDates(PartnershipStatus status) {
        trial.on(is(status, "2019", "2020")).nothing();
        trial.on(is(status, "2030", "2033")).nothing();
        trial.on(gironaAndTunis().status(status).build()).nothing();
    }

    @Test
    void withoutAStatusNothingIsStated() {
        trial.on(gironaAndTunis().start(date("2020")).end(date("2023")).build()).onlyNotChecked(Reason.NOT_STATED);
    }

    private static Partnership is(PartnershipStatus status, String start, String end) {
        return gironaAndTunis().status(status).start(date(start)).end(date(end)).build();
    }

    private static Values values(PartnershipStatus status, String member, String date) {
        return Values.of("status", status)
                .and("member", member)
                .and("date", date)
                .and("asOf", "2026-08-31");
    }
}
