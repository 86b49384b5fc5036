package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.model.EventTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The days on which something may begin or end, local to the meeting.
 *
 * @param earliest first of these days
 * @param latest last of these days
 */
record Days(LocalDate earliest, LocalDate latest) {

    /** The first day of what starts then. */
    static Days ofStart(EventTime start) {
        return new Days(start.getDate().earliest(), start.getDate().latest());
    }

    /** The last day of what ends then. What ends at midnight has had its last minute on the day before. */
    static Days ofEnd(EventTime end) {
        int back = end.getTime().equals(Optional.of(LocalTime.MIDNIGHT)) ? 1 : 0;
        return new Days(
                end.getDate().earliest().minusDays(back), end.getDate().latest().minusDays(back));
    }
}
