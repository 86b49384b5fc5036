package io.github.pscsdk.codelist;

/** What became of a recommendation. Closed list: an unknown code is an error. */
public enum RecommendationStatus implements Code {
    PROPOSED,
    ENDORSED,
    IN_PROGRESS,
    IMPLEMENTED,
    DECLINED
}
