package io.github.pscsdk.rule.dataset;

import io.github.pscsdk.model.Meeting;
import java.util.Optional;

/**
 * An edition of a series of meetings: one event.
 *
 * @param series the series
 * @param number its number in the series
 */
record Edition(Series series, int number) {

    /** The edition that a meeting is, if it says so. */
    static Optional<Edition> of(Meeting meeting) {
        return Series.of(meeting).flatMap(series -> meeting.getEdition().map(number -> new Edition(series, number)));
    }
}
