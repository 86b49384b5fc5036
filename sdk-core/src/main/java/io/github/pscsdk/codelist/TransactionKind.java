package io.github.pscsdk.codelist;

/** What a transaction is, after IATI's transaction type. Closed list: an unknown code is an error. */
public enum TransactionKind implements Code {
    INCOMING_FUNDS,
    INCOMING_COMMITMENT,
    OUTGOING_COMMITMENT,
    DISBURSEMENT,
    EXPENDITURE
}
