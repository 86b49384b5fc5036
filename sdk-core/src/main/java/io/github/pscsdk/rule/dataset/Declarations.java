package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.codelist.Extent;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.Programme;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What complete datasets declare a number of the programme to be, to compare it with what they have. Several inputs
 * that are one dataset have a header each.
 */
final class Declarations {

    private final String member;
    private final Function<Programme, Optional<Integer>> getter;
    private final DatasetContext context;
    private final Map<Origin, Integer> numbers = new LinkedHashMap<>();

    /** The declarations of a member of the programme. */
    Declarations(String member, Function<Programme, Optional<Integer>> getter, DatasetContext context) {
        this.member = member;
        this.getter = getter;
        this.context = context;
    }

    /** Takes note of what a header declares, or of why that says nothing. */
    void header(Header header, Origin origin) {
        Optional<Integer> declared = header.getProgramme().flatMap(getter);
        if (header.getExtent().orElse(Extent.PARTIAL) != Extent.COMPLETE) {
            context.notChecked(Reason.EXTENT_PARTIAL);
        } else if (declared.isEmpty()) {
            context.notChecked(Reason.NOT_STATED);
        } else {
            numbers.put(origin, declared.get());
        }
    }

    /** Compares with what was counted; if that is not all, only a number that is too small is certainly wrong. */
    void compare(int counted, boolean all) {
        numbers.forEach((origin, declared) -> {
            if (counted > declared || (all && counted < declared)) {
                Values values = Values.of("declared", declared).and("counted", counted);
                context.report(origin, Pointer.of("programme", member), values, List.of());
            } else if (!all) {
                context.notChecked(Reason.LIST_INCOMPLETE);
            }
        });
    }
}
