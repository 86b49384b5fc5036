package io.github.pscsdk.rule;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.meta.MemberSearch;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The references of a record to other records: the ids in all members that the model marks as references. */
public final class References {

    /**
     * A reference.
     *
     * @param at from the record to the id
     * @param type the type of the record that it refers to
     * @param id the id of that record
     */
    public record Reference(Pointer at, RecordType type, RecordId id) {}

    private static final MemberSearch SEARCH =
            new MemberSearch(member -> member.refersTo().isPresent());

    private References() {}

    /** The references of a record, at any depth, in the order of the model. */
    public static List<Reference> of(DatasetRecord record) {
        return find(RecordType.of(record).modelType(), record);
    }

    /** The references of the header, not those of the records below it. */
    public static List<Reference> of(Header header) {
        return find(Header.class, header);
    }

    /**
     * The members of the header and of records that refer to records of that type, as {@link RuleInfo#reads} names
     * them.
     */
    public static Set<String> membersTo(RecordType target) {
        MemberSearch search = new MemberSearch(member -> member.refersTo().equals(Optional.of(target)));
        Set<String> members = new LinkedHashSet<>(search.paths(Header.class));
        for (RecordType type : RecordType.values()) {
            members.addAll(search.paths(type.modelType()));
        }
        return members;
    }

    private static List<Reference> find(Class<?> type, Object object) {
        List<Reference> found = new ArrayList<>();
        SEARCH.in(
                type,
                object,
                (owner, member, path, value) -> member.refersTo()
                        .ifPresent(target -> found.add(new Reference(path.pointer(), target, (RecordId) value))));
        return found;
    }
}
