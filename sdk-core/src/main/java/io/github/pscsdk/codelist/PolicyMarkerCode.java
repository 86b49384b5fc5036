package io.github.pscsdk.codelist;

/**
 * Policy aims that a partnership is marked for, after the DAC's policy markers. Open list: an unknown code is a warning
 * and is kept.
 */
public enum PolicyMarkerCode implements Code {
    GENDER_EQUALITY,
    ENVIRONMENT,
    GOOD_GOVERNANCE,
    CLIMATE_MITIGATION,
    CLIMATE_ADAPTATION,
    DISASTER_RISK_REDUCTION,
    DISABILITY
}
