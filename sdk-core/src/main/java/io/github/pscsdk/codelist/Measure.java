package io.github.pscsdk.codelist;

/** What an indicator's values are, after IATI's indicator measure. Closed list: an unknown code is an error. */
public enum Measure implements Code {
    /** A number of things. */
    UNIT,
    PERCENTAGE,
    /** A name out of several, without order. */
    NOMINAL,
    /** A rank out of several. */
    ORDINAL,
    /** Words. */
    QUALITATIVE
}
