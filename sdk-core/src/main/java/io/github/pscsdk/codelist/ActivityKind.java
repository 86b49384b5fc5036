package io.github.pscsdk.codelist;

/** Kinds of activity seen in the programme. Open list: an unknown code is a warning and is kept. */
public enum ActivityKind implements Code {
    STUDY_VISIT,
    TECHNICAL_MISSION,
    DEPLOYMENT,
    TRAINING,
    WORKSHOP,
    CONFERENCE,
    MEETING,
    LAUNCH,
    CLOSURE,
    PILOT_PROJECT,
    WORKS,
    EQUIPMENT,
    PLAN_OR_STRATEGY,
    STUDY,
    SUB_GRANTS,
    CAMPAIGN,
    OTHER
}
