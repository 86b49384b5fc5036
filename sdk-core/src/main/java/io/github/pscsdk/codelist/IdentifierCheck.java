package io.github.pscsdk.codelist;

/** What {@link IdentifierScheme#check(String)} found out about a value; never whether the value is in use. */
public enum IdentifierCheck {
    /** Syntax and check digits, where the scheme has any that can be relied on, are right. */
    VALID,
    /** The value does not look like an identifier of the scheme. */
    MALFORMED,
    /** The value looks like an identifier of the scheme, but no check is satisfied: probably a typing error. */
    WRONG_CHECK_DIGIT
}
