package io.github.pscsdk.codelist;

/** Kinds of outcome of a meeting. Open list: an unknown code is a warning and is kept. */
public enum OutcomeKind implements Code {
    DECISION,
    CONCLUSION,
    COMMITMENT
}
