package io.github.pscsdk.codelist;

/** Whom a recommendation is for. Open list: an unknown code is a warning and is kept. */
public enum Addressee implements Code {
    EUROPEAN_COMMISSION,
    EU_DELEGATIONS,
    EUROPEAN_PARLIAMENT,
    COMMITTEE_OF_THE_REGIONS,
    MEMBER_STATES,
    PARTNER_GOVERNMENTS,
    LOCAL_AUTHORITIES,
    LOCAL_AUTHORITY_ASSOCIATIONS,
    PARTNERSHIPS,
    COORDINATION_FACILITY,
    OTHER
}
