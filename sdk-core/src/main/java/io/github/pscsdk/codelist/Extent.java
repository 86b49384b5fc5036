package io.github.pscsdk.codelist;

/** How far a dataset covers the programme. Closed list: an unknown code is an error. */
public enum Extent implements Code {
    /** Holds every record of the programme; counts may be compared with what the programme declares. */
    COMPLETE,
    /** Holds some of the records; the default. */
    PARTIAL,
    /** Holds one partnership and what belongs to it. */
    SINGLE_PARTNERSHIP
}
