package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.Origin;
import java.util.List;
import java.util.Optional;

/** The dataset says that it was issued on a day that is still ahead. */
public final class IssuedInFuture extends DatasetRule {

    /** The rule. */
    public IssuedInFuture() {
        super(RuleInfo.of("issued-in-future", Severity.WARNING, Category.CONSISTENCY)
                .summary("The dataset says that it was issued on a day that is still ahead.")
                .why("Whoever keeps the newest of several files would keep this one for too long.")
                .fix("Correct the date, or check the clock of the system that wrote the file.")
                .basis("PSC Exchange 1.0: issued is the day on which the dataset was issued.")
                .message("The dataset was issued on {issued}, but today is {today}.")
                .addReads("issued")
                .build());
    }

    @Override
    public Run start(DatasetContext context) {
        return new Run() {
            @Override
            public void header(Header header, Origin origin) {
                Optional<PartialDate> issued = header.getIssued();
                if (issued.isEmpty()) {
                    context.notChecked(Reason.NOT_STATED);
                    return;
                }
                switch (issued.get().isAfter(PartialDate.of(context.asOf()))) {
                    case YES -> {
                        Values values = Values.of("issued", issued.get()).and("today", context.asOf());
                        context.report(origin, Pointer.of("issued"), values, List.of());
                    }
                    case CANNOT_TELL -> context.notChecked(Reason.TOO_VAGUE);
                    case NO -> {}
                }
            }

            @Override
            public void record(DatasetRecord record, Origin origin) {}
        };
    }
}
