package io.github.pscsdk.codelist;

/**
 * How sure a term of a call is; terms of low confidence are not used for findings. Closed list: an unknown code is an
 * error.
 */
public enum Confidence implements Code {
    /** Stated by a primary or official page, or by two independent pages. */
    HIGH,
    /** Stated by one secondary page. */
    MEDIUM,
    /** Inferred or contradicted. */
    LOW
}
