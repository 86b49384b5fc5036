package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Demand;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.LinkedRule;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A partnership states codes in a list, but none of those of which its call demands one. */
abstract class DemandUnmet extends LinkedRule<Partnership> {

    private final CallTerms.Demanded what;
    private final String member;
    private final Function<Partnership, ? extends Collection<?>> list;
    private final Function<Demand, List<String>> demanded;
    private final List<String> sufficient;

    /**
     * A rule about one list.
     *
     * @param what what the call demands
     * @param member name of the list
     * @param list the list
     * @param demanded those codes of the demand of which one is to be met
     * @param sufficient codes that meet the demand of any call, so that it need not be known
     */
    DemandUnmet(
            RuleInfo info,
            CallTerms.Demanded what,
            String member,
            Function<Partnership, ? extends Collection<?>> list,
            Function<Demand, List<String>> demanded,
            String... sufficient) {
        super(Partnership.class, info);
        this.what = what;
        this.member = member;
        this.list = list;
        this.demanded = demanded;
        this.sufficient = List.of(sufficient);
    }

    /** This one code, where all that the call demands must be there. */
    static Function<Demand, List<String>> oneOfAll(String code) {
        return demand -> demand.getAllOf().contains(code) ? List.of(code) : List.of();
    }

    @Override
    public final void check(Partnership partnership, LinkedContext context) {
        List<String> stated =
                list.apply(partnership).stream().map(Object::toString).toList();
        Predicate<String> isMet = code -> stated.stream().anyMatch(each -> meets(each, code));
        if (sufficient.stream().anyMatch(isMet)) {
            return;
        }
        CallTerms.of(partnership, context.records())
                .unmet(what, demanded, isMet)
                .ifKnown(context, unmet -> {
                    if (stated.isEmpty()) {
                        context.notChecked(Reason.NOT_STATED);
                    } else {
                        context.report(
                                Pointer.of(member), Values.of("demanded", unmet).and("stated", stated));
                    }
                });
    }

    /** A target of a goal meets the demand for the goal; other codes have no parts. */
    private static boolean meets(String stated, String demanded) {
        return stated.equals(demanded) || stated.startsWith(demanded + ".");
    }
}
