package io.github.pscsdk.codelist;

/** Kinds of meeting seen in the programme. Open list: an unknown code is a warning and is kept. */
public enum MeetingKind implements Code {
    GLOBAL_MEETING,
    COORDINATION_COMMITTEE,
    STEERING_COMMITTEE,
    THEMATIC_MEETING,
    REGIONAL_MEETING,
    TRANSNATIONAL_MEETING,
    TRAINING,
    WORKSHOP,
    CONFERENCE,
    STUDY_VISIT,
    TECHNICAL_MISSION,
    HEARING,
    INFORMATION_SESSION,
    WEBINAR,
    LAUNCH,
    CLOSURE,
    OTHER
}
