package io.github.pscsdk.codelist;

/** What a participant does beside its role. Open list: an unknown code is a warning and is kept. */
public enum ParticipantFunction implements Code {
    OPERATIONAL_COORDINATION,
    TECHNICAL_ASSISTANCE,
    WORKS,
    COMMUNICATION,
    EVALUATION
}
