package io.github.pscsdk.rule.period;

import io.github.pscsdk.codelist.PartnershipStatus;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The status contradicts the start or the end. */
public final class StatusContradictsDates extends RecordRule<Partnership> {

    /**
     * How long a partnership may be called running after its end: reports and accounts take time, records lag behind.
     */
    private static final int MONTHS_AFTER_END = 12;
    /** How long a partnership may be called planned after its start. */
    private static final int MONTHS_AFTER_START = 6;

    /** A date that may contradict the status. */
    private record Suspect(String member, Optional<PartialDate> date, Function<PartialDate, Answer> contradicts) {

        Answer answer() {
            return date.map(contradicts).orElse(Answer.CANNOT_TELL);
        }
    }

    /** The rule. */
    public StatusContradictsDates() {
        super(
                Partnership.class,
                RuleInfo.of("status-contradicts-dates", Severity.WARNING, Category.CONSISTENCY)
                        .summary("The status contradicts the start or the end.")
                        .why("Overviews of running and finished partnerships go by the status.")
                        .fix("Bring the status up to date, or correct the date; an extension moves the end.")
                        .basis("PSC Exchange 1.0, after IATI's activity status: what is closed or in finalisation is "
                                + "over, what is in implementation runs, what is in the pipeline is still ahead.")
                        .message("The status is {status}, but the {member} is {date}, seen on {asOf}.")
                        .addReads("status", "start", "end")
                        .addYieldsTo("partnership-ends-before-start", "implausible-duration")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        if (partnership.getStatus().isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
            return;
        }
        PartnershipStatus status = partnership.getStatus().get();
        List<Suspect> suspects = suspects(status, partnership, context.asOf());
        Optional<Suspect> guilty =
                suspects.stream().filter(suspect -> suspect.answer().isYes()).findFirst();
        if (guilty.isPresent()) {
            Values values = Values.of("status", status)
                    .and("member", guilty.get().member())
                    .and("date", guilty.get().date().orElseThrow())
                    .and("asOf", context.asOf());
            context.report(Pointer.of("status"), values);
            context.suspect(Pointer.of("status"));
        } else if (suspects.stream().anyMatch(suspect -> suspect.date().isEmpty())) {
            context.notChecked(Reason.NOT_STATED);
        } else if (suspects.stream().anyMatch(suspect -> !suspect.answer().isNo())) {
            context.notChecked(Reason.TOO_VAGUE);
        }
    }

    private static List<Suspect> suspects(PartnershipStatus status, Partnership partnership, LocalDate asOf) {
        PartialDate today = PartialDate.of(asOf);
        PartialDate longAgo = PartialDate.of(asOf.minusMonths(MONTHS_AFTER_END));
        PartialDate lately = PartialDate.of(asOf.minusMonths(MONTHS_AFTER_START));
        return switch (status) {
            case PIPELINE -> List.of(new Suspect("start", partnership.getStart(), start -> start.isBefore(lately)));
            case IMPLEMENTATION ->
                List.of(
                        new Suspect("end", partnership.getEnd(), end -> end.isBefore(longAgo)),
                        new Suspect("start", partnership.getStart(), start -> start.isAfter(today)));
            case FINALISATION, CLOSED -> List.of(new Suspect("end", partnership.getEnd(), end -> end.isAfter(today)));
            case CANCELLED, SUSPENDED -> List.of();
        };
    }
}
