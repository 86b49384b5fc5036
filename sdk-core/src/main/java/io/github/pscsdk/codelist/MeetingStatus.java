package io.github.pscsdk.codelist;

/** Whether a meeting is to come or has been. Closed list: an unknown code is an error. */
public enum MeetingStatus implements Code {
    PLANNED,
    CONFIRMED,
    HELD,
    POSTPONED,
    CANCELLED
}
