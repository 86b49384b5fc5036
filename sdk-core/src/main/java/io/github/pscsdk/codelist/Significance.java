package io.github.pscsdk.codelist;

/** How far a partnership aims at what a policy marker names. Open list: an unknown code is a warning and is kept. */
public enum Significance implements Code {
    NOT_TARGETED,
    SIGNIFICANT,
    PRINCIPAL
}
