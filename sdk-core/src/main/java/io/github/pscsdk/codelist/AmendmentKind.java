package io.github.pscsdk.codelist;

/** What an amendment of a grant contract changes. Open list: an unknown code is a warning and is kept. */
public enum AmendmentKind implements Code {
    TIME_EXTENSION,
    BUDGET_CHANGE,
    PARTNER_CHANGE,
    SUSPENSION
}
