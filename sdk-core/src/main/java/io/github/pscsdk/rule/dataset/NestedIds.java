package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.meta.MemberSearch;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The ids of a record's parts: of sessions, lots, activities, indicators and so on; never that of the record itself.
 */
public final class NestedIds {

    /**
     * The id of a part.
     *
     * @param at from the record to the id
     * @param part what the part is, such as {@code session}
     * @param id the id
     */
    public record NestedId(Pointer at, String part, RecordId id) {}

    private static final MemberSearch SEARCH = new MemberSearch(
            member -> member.kind() == ValueKind.ID && member.name().equals("id"));

    private NestedIds() {}

    /** Whether two parts of a record, whatever they are, have the same id. */
    public static boolean areRepeated(DatasetRecord record) {
        Set<RecordId> seen = new HashSet<>();
        boolean[] repeated = {false};
        SEARCH.in(
                RecordType.of(record).modelType(),
                record,
                (owner, member, tokens, value) -> repeated[0] |= tokens.size() > 1 && !seen.add((RecordId) value));
        return repeated[0];
    }

    /** The ids of the parts of a record, at any depth, in the order of the model. */
    public static List<NestedId> of(DatasetRecord record) {
        List<NestedId> found = new ArrayList<>();
        SEARCH.in(RecordType.of(record).modelType(), record, (owner, member, path, value) -> {
            if (path.size() > 1) {
                String part = owner.getSimpleName().toLowerCase(Locale.ROOT);
                found.add(new NestedId(path.pointer(), part, (RecordId) value));
            }
        });
        return found;
    }
}
