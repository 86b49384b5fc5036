package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.RecordId;
import java.util.HashSet;
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
}
