package io.github.pscsdk.codelist;

/** Whether a budget is the first or a later one. Closed list: an unknown code is an error. */
public enum BudgetKind implements Code {
    ORIGINAL,
    REVISED
}
