package io.github.pscsdk.codelist;

/** Kinds of document. Open list: an unknown code is a warning and is kept. */
public enum DocumentKind implements Code {
    AGENDA,
    MINUTES,
    REPORT,
    PRESENTATION,
    RECOMMENDATIONS,
    AGREEMENT,
    LOGFRAME,
    NARRATIVE_REPORT,
    EVALUATION,
    PLAN,
    PUBLICATION,
    WEB_PAGE,
    VIDEO,
    OTHER
}
