package io.github.pscsdk.rule;

import io.github.pscsdk.codelist.MeetingStatus;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Session;

/** Short ways to the meetings that tests of rules begin with. */
public final class GivenMeeting {

    private GivenMeeting() {}

    /** A planned meeting with the id {@code m}, of which nothing else is stated. */
    public static Meeting.Builder meeting() {
        return meeting("m");
    }

    /** A planned meeting, of which nothing else is stated. */
    public static Meeting.Builder meeting(String id) {
        return Meeting.builder()
                .id(RecordId.of(id))
                .kind("workshop")
                .title(LocalisedText.of("en", "A workshop"))
                .status(MeetingStatus.PLANNED);
    }

    /** A planned meeting from then to then. */
    public static Meeting.Builder meetingFrom(String start, String end) {
        return meeting().start(time(start)).end(time(end));
    }

    /** A session from then to then. */
    public static Session sessionFrom(String start, String end) {
        return Session.builder().start(time(start)).end(time(end)).build();
    }

    /** A date or time as written. */
    public static EventTime time(String text) {
        return EventTime.parse(text);
    }
}
