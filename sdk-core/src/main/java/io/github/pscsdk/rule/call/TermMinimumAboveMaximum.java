package io.github.pscsdk.rule.call;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Range;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A term of a call has a minimum above its maximum. */
public final class TermMinimumAboveMaximum extends RecordRule<Call> {

    /** A term that is a range. */
    private record Ranged(String name, Function<Terms, Optional<Range>> getter) {}

    private static final List<Ranged> RANGES = List.of(
            new Ranged("euCofinancingRate", Terms::getEuCofinancingRate),
            new Ranged("durationMonths", Terms::getDurationMonths),
            new Ranged("grant", Terms::getGrant));

    /** The rule. */
    public TermMinimumAboveMaximum() {
        super(
                Call.class,
                RuleInfo.of("term-minimum-above-maximum", Severity.ERROR, Category.CONSISTENCY)
                        .summary("A term of a call or lot has a minimum above its maximum.")
                        .why("No partnership could meet it.")
                        .fix("Check whether the two bounds were swapped, or one of them was mistyped.")
                        .basis("PSC Exchange 1.0: both bounds of a range pass, so there must be values between them.")
                        .message("The minimum of {minimum} is above the maximum of {maximum}.")
                        .addReads("terms.euCofinancingRate", "terms.durationMonths", "terms.grant")
                        .addReads("lots.terms.euCofinancingRate", "lots.terms.durationMonths", "lots.terms.grant")
                        .build());
    }

    @Override
    public void check(Call call, RuleContext context) {
        call.getTerms().ifPresent(terms -> check(terms, Pointer.of("terms"), context));
        for (int i = 0; i < call.getLots().size(); i++) {
            Pointer at = Pointer.of("lots").then(i).then("terms");
            call.getLots().get(i).getTerms().ifPresent(terms -> check(terms, at, context));
        }
    }

    private static void check(Terms terms, Pointer at, RuleContext context) {
        for (Ranged term : RANGES) {
            term.getter().apply(terms).ifPresent(range -> check(range, at.then(term.name()), context));
        }
    }

    private static void check(Range range, Pointer at, RuleContext context) {
        if (range.getMinimum().isEmpty() || range.getMaximum().isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
        } else if (range.getMinimum().get().compareTo(range.getMaximum().get()) > 0) {
            context.suspect(at.then("maximum"));
            context.report(
                    at.then("minimum"),
                    Values.of("minimum", range.getMinimum().get())
                            .and("maximum", range.getMaximum().get()));
        }
    }
}
