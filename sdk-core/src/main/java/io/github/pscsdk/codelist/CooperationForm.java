package io.github.pscsdk.codelist;

/** How the partners work together. Open list: an unknown code is a warning and is kept. */
public enum CooperationForm implements Code {
    PEER_TO_PEER_LEARNING,
    EXCHANGE_OF_OFFICIALS,
    SHORT_TERM_DEPLOYMENT,
    TWINNING,
    TRIANGULAR_COOPERATION,
    TECHNICAL_ASSISTANCE,
    SUB_GRANTING
}
