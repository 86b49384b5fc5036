package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.codelist.CooperationForm;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.List;
import java.util.stream.Stream;

/** None of the forms of cooperation brings the staff of cities together. */
public final class PeerExchangeMissing extends RecordRule<Partnership> {

    private static final List<String> AMONG_PEERS = Stream.of(
                    CooperationForm.PEER_TO_PEER_LEARNING,
                    CooperationForm.EXCHANGE_OF_OFFICIALS,
                    CooperationForm.SHORT_TERM_DEPLOYMENT,
                    CooperationForm.TWINNING)
            .map(Code::code)
            .toList();

    /** The rule. */
    public PeerExchangeMissing() {
        super(
                Partnership.class,
                RuleInfo.of("peer-exchange-missing", Severity.INFO, Category.ELIGIBILITY)
                        .summary("None of the forms of cooperation is peer learning, exchange, deployment or twinning.")
                        .why(
                                "That officials of cities learn from each other is what sets the programme apart from other "
                                        + "aid; in 2018 and 2020 it was a priority that proposals had to address.")
                        .fix("Add the form in which officials work together; leave an incomplete list out.")
                        .basis("Guidelines as quoted by platforma-dev.eu (2018) and welcomeurope.com (2020); that it "
                                + "holds for 2021 as well is inferred.")
                        .message("The forms of cooperation are only {stated}; none of them is {expected}.")
                        .addReads("cooperationForms")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        List<String> forms = partnership.getCooperationForms();
        if (forms.isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
        } else if (AMONG_PEERS.stream().noneMatch(forms::contains)) {
            context.report(
                    Pointer.of("cooperationForms"), Values.of("stated", forms).and("expected", AMONG_PEERS));
        }
    }
}
