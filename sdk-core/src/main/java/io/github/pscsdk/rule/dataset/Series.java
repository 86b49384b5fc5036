package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.RecordId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A series of meetings.
 *
 * @param partnerships the partnerships whose own meetings they are, in whatever order
 * @param name what they are called
 */
record Series(Set<RecordId> partnerships, String name) {

    /** The series of a meeting, if it belongs to one. */
    static Optional<Series> of(Meeting meeting) {
        return meeting.getSeries().map(name -> new Series(new HashSet<>(meeting.getPartnerships()), name));
    }

    /** What all of its meetings have in common, as the parts of a trait; and some more. */
    String[] trait(String... more) {
        List<String> parts = new ArrayList<>();
        partnerships.forEach(id -> parts.add(id.getValue()));
        Collections.sort(parts);
        parts.add(name);
        Collections.addAll(parts, more);
        return parts.toArray(String[]::new);
    }
}
