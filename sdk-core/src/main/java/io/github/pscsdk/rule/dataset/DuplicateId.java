package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Category;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.NestedIds;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.Values;
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
                .mend(
                        "Remove one of the two if they describe the same, else give one another id and mend what refers to it.")
                .basis(
                        "PSC Exchange 1.0: ids are unique per record type in a dataset, ids of parts unique in their record.")
                .message("The id {id} of this {type} is already in use.")
                .addReads("id")
                .build());
    }

    @Override
    public void traits(DatasetRecord record, Traits traits) {
        traits.add(RecordType.of(record).code(), record.getId().getValue());
        if (NestedIds.areRepeated(record)) {
            traits.giveAnyway();
        }
    }

    @Override
    public Run start(DatasetJudge judge) {
        return (record, origin) -> {
            RecordType type = RecordType.of(record);
            Optional<Origin> first = judge.links().first(type, record.getId());
            if (first.isPresent() && !first.get().equals(origin)) {
                Values values = Values.of("id", record.getId()).and("type", type);
                Pointer id = Pointer.of("id");
                judge.found(origin, id, values, List.of(new Related(first.get(), id)));
            }
            checkParts(record, origin, judge);
        };
    }

    private static void checkParts(DatasetRecord record, Origin origin, DatasetJudge judge) {
        Map<RecordId, Pointer> seen = new HashMap<>();
        for (NestedIds.NestedId nested : NestedIds.of(record)) {
            Pointer first = seen.putIfAbsent(nested.id(), nested.at());
            if (first != null) {
                Values values = Values.of("id", nested.id()).and("type", nested.part());
                judge.found(origin, nested.at(), values, List.of(new Related(origin, first)));
            }
        }
    }
}
