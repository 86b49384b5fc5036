package io.github.pscsdk.codelist;

/** How participants of a meeting come together. Closed list: an unknown code is an error. */
public enum MeetingMode implements Code {
    IN_PERSON,
    ONLINE,
    /** Some in the room, some online. */
    HYBRID
}
