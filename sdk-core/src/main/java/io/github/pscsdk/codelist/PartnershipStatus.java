package io.github.pscsdk.codelist;

/** How far a partnership is, after IATI's activity status. Closed list: an unknown code is an error. */
public enum PartnershipStatus implements Code {
    /** Planned, not yet started. */
    PIPELINE,
    /** Being carried out. */
    IMPLEMENTATION,
    /** Activities are over, reports and accounts are not. */
    FINALISATION,
    /** Over, accounts settled. */
    CLOSED,
    CANCELLED,
    SUSPENDED
}
