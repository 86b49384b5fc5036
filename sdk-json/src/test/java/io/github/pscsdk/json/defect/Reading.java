package io.github.pscsdk.json.defect;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.RecordType;
import java.util.ArrayList;
import java.util.List;

/**
 * A member that is read, in all elements of the lists on the way to it.
 *
 * @param path section, index of the record and names of members; an asterisk stands for any index; of the header only
 *     names
 */
record Reading(List<String> path) {

    private static final String ANY = "*";

    /** A member of a record, or of the header; steps are parted by dots, as in the descriptions of rules. */
    static Reading of(Pointer record, String member) {
        List<String> path = new ArrayList<>(record.tokens());
        path.addAll(List.of(member.split("\\.", -1)));
        return new Reading(path);
    }

    /** A member of all records of a section. */
    static Reading ofAll(String section, String member) {
        return of(Pointer.of(section, ANY), member);
    }

    /** Whether the place is read, or is part of what is read, or has it as a part. */
    boolean meets(Pointer place) {
        List<String> other = withoutIndexes(place.tokens());
        for (int i = 0; i < Math.min(path.size(), other.size()); i++) {
            if (!path.get(i).equals(ANY) && !path.get(i).equals(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> withoutIndexes(List<String> tokens) {
        boolean inSection =
                !tokens.isEmpty() && RecordType.ofSection(tokens.get(0)).isPresent();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean ofRecord = inSection && i == 1;
            if (ofRecord || !Pointer.isIndex(tokens.get(i))) {
                names.add(tokens.get(i));
            }
        }
        return names;
    }

    @Override
    public String toString() {
        return "/" + String.join("/", path);
    }
}
