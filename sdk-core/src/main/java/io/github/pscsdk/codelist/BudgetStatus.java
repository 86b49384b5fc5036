package io.github.pscsdk.codelist;

/** Whether a budget binds. Closed list: an unknown code is an error. */
public enum BudgetStatus implements Code {
    INDICATIVE,
    COMMITTED
}
