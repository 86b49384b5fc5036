package io.github.pscsdk.codelist;

/** Kinds of session of a meeting. Open list: an unknown code is a warning and is kept. */
public enum SessionKind implements Code {
    PLENARY,
    WORKSHOP,
    WORKING_GROUP,
    VISIT,
    BREAK,
    OTHER
}
