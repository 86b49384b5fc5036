package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An id is used twice. */
public final class DuplicateId extends MatchRule {

    /** The rule. */
    public DuplicateId() {
        super(RuleInfo.of("duplicate-id", Severity.ERROR, Category.STRUCTURE)
                .summary("Two records of one type, or two parts of one record, have the same id.")
                .why("A reference to the id could mean either of them.")
                .fix(
                        "Remove one of the two if they describe the same, else give one another id and mend what refers to it.")
                .basis(
                        "PSC Exchange 1.0: ids are unique per record type in a dataset, ids of parts unique in their record.")
                .message("The id {id} of this {type} is already in use.")
                .addReads("id")
                .build());
    }

    @Override
    public void matchKeys(DatasetRecord record, MatchKeys keys) {
        keys.add(RecordType.of(record).code(), record.getId().getValue());
        if (NestedIds.areRepeated(record)) {
            keys.alwaysRevisit();
        }
    }

    @Override
    public Run start(DatasetContext context) {
        return (record, origin) -> {
            RecordType type = RecordType.of(record);
            Optional<Origin> first = context.records().first(type, record.getId());
            if (first.isPresent() && !first.get().equals(origin)) {
                Values values = Values.of("id", record.getId()).and("type", type);
                Pointer id = Pointer.of("id");
                context.report(origin, id, values, List.of(new Related(first.get(), id)));
            }
            checkParts(record, origin, context);
        };
    }

    private static void checkParts(DatasetRecord record, Origin origin, DatasetContext context) {
        Map<RecordId, Pointer> seen = new HashMap<>();
        for (NestedIds.NestedId nested : NestedIds.of(record)) {
            Pointer first = seen.putIfAbsent(nested.id(), nested.at());
            if (first != null) {
                Values values = Values.of("id", nested.id()).and("type", nested.part());
                context.report(origin, nested.at(), values, List.of(new Related(origin, first)));
            }
        }
    }
}
