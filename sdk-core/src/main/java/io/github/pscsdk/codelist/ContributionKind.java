package io.github.pscsdk.codelist;

/** Where the money of a contribution comes from. Closed list: an unknown code is an error. */
public enum ContributionKind implements Code {
    /** Money of the organisation's own. */
    OWN_CONTRIBUTION,
    /** Staff, premises and the like, expressed in money. */
    IN_KIND,
    /** The organisation's share of the budget to spend: never added up with the grant. */
    BUDGET_SHARE
}
