package io.github.pscsdk.rule.period;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.Derived;
import io.github.pscsdk.rule.Period;
import java.util.List;
import java.util.Optional;

/**
 * How long a partnership lasts, and which of its members say so.
 *
 * @param months how many months
 * @param at the member to point at if they are too few or too many
 * @param members the members that they follow from
 */
public record PartnershipDuration(Period.Months months, Pointer at, List<Pointer> members) {

    /** The duration of a partnership, if it is stated. */
    public static final Derived<Optional<PartnershipDuration>> DURATION =
            Derived.of(Partnership.class, PartnershipDuration::of);

    private static final Pointer START = Pointer.of("start");
    private static final Pointer END = Pointer.of("end");
    private static final Pointer STATED = Pointer.of("durationMonths");

    /** By start and end; where one of them is missing, as stated in months; empty if that is missing too. */
    private static Optional<PartnershipDuration> of(Partnership partnership) {
        return new Period(partnership.getStart(), partnership.getEnd())
                .months()
                .map(months -> new PartnershipDuration(months, END, List.of(START, END)))
                .or(() -> partnership
                        .getDurationMonths()
                        .map(stated ->
                                new PartnershipDuration(new Period.Months(stated, stated), STATED, List.of(STATED))));
    }
}
