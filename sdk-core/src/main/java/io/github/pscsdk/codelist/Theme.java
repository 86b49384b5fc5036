package io.github.pscsdk.codelist;

import java.util.Optional;

/**
 * What partnerships, lessons and meetings are about. Open list: an unknown code is a warning and is kept. Each theme
 * names the purpose code of the OECD DAC that stands for it, where there is one.
 */
public enum Theme implements Code {
    URBAN_GOVERNANCE("15112"),
    LOCAL_ADMINISTRATION("15185"),
    LOCAL_FINANCE("15111"),
    PARTICIPATION("15150"),
    URBAN_PLANNING("43031"),
    URBAN_DEVELOPMENT("43032"),
    PUBLIC_SPACE("43032"),
    URBAN_REGENERATION("43032"),
    URBAN_MOBILITY("21012"),
    WASTE_MANAGEMENT("14050"),
    WATER("14020"),
    SANITATION("14022"),
    ENERGY("23183"),
    CLIMATE_MITIGATION("41010"),
    CLIMATE_ADAPTATION("41010"),
    RESILIENCE("43060"),
    GREENING("41030"),
    CIRCULAR_ECONOMY("41010"),
    HOUSING("16030"),
    CULTURE_AND_HERITAGE("16061"),
    TOURISM("33210"),
    EMPLOYMENT("16020"),
    LOCAL_ECONOMY("32130"),
    SOCIAL_INCLUSION("16010"),
    GENDER_EQUALITY("15170"),
    MIGRATION("15190"),
    HEALTH("12220"),
    EDUCATION("11120"),
    EARLY_CHILDHOOD("11240"),
    PUBLIC_SERVICES("15185"),
    URBAN_AGRICULTURE("31120"),
    DIGITALISATION("22040"),
    SMART_CITIES(""),
    YOUTH(""),
    KNOWLEDGE_EXCHANGE("");

    private final String dacPurpose;

    Theme(String dacPurpose) {
        this.dacPurpose = dacPurpose;
    }

    /** The DAC purpose code (five digits) that stands for this theme; empty where none does. */
    public Optional<String> dacPurposeCode() {
        return dacPurpose.isEmpty() ? Optional.empty() : Optional.of(dacPurpose);
    }
}
