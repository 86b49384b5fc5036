package io.github.pscsdk.codelist;

/** Whether a source says a thing or somebody inferred it. Closed list: an unknown code is an error. */
public enum Basis implements Code {
    STATED,
    INFERRED
}
