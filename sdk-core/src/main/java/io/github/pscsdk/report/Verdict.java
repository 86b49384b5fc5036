package io.github.pscsdk.report;

import io.github.pscsdk.codelist.Code;

/** What a report comes to. */
public enum Verdict implements Code {
    /** There is no finding of severity error, and every rule ran. */
    VALID,
    /** There is a finding of severity error. */
    INVALID,
    /** There is no finding of severity error, but a rule crashed, so there might be one. */
    INCOMPLETE
}
