package io.github.pscsdk.codelist;

/** Whether a country was a recipient of official development assistance on a date, as far as the tables can tell. */
public enum DacStatus {
    /** On the list of the Development Assistance Committee. */
    RECIPIENT,
    /** Certainly not on the list: a member state of the European Union, plainly high-income, or graduated. */
    NOT_RECIPIENT,
    /** Neither is certain: a check that needs the answer is not made. */
    UNKNOWN
}
