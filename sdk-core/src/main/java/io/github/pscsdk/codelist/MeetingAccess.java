package io.github.pscsdk.codelist;

/** Who may attend a meeting. Closed list: an unknown code is an error. */
public enum MeetingAccess implements Code {
    PUBLIC,
    BY_INVITATION,
    CLOSED
}
