package io.github.pscsdk.codelist;

/** Approaches that the calls ask for or welcome. Open list: an unknown code is a warning and is kept. */
public enum Approach implements Code {
    RIGHTS_BASED_APPROACH,
    MULTI_STAKEHOLDER,
    INTEGRATED_URBAN_DEVELOPMENT,
    TERRITORIAL_APPROACH,
    SDG_LOCALISATION,
    SMART_CITIES,
    JOB_CREATION
}
