package io.github.pscsdk.codelist;

/**
 * What an organisation is in a partnership, in the terms of the EU's grant procedures (PRAG). Closed list: an unknown
 * code is an error.
 */
public enum Role implements Code {
    /** Signs the grant contract and answers for it; also called coordinator. */
    LEAD_APPLICANT,
    /** Takes part in designing and carrying out the action; its costs are eligible. */
    CO_APPLICANT,
    /** Has a structural link with an applicant; its costs are eligible, but it does not count for composition. */
    AFFILIATED_ENTITY,
    /** Plays a real part without receiving funds from the grant; does not count for composition. */
    ASSOCIATE,
    /** The source says partner and no more: may be an applicant, may be not. */
    PARTNER
}
