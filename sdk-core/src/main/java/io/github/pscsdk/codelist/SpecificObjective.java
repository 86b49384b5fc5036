package io.github.pscsdk.codelist;

/**
 * The specific objectives of the calls: OE1 to OE4 in all three, OE5 in lot 6 of the 2020 call. Open list: an unknown
 * code is a warning and is kept.
 */
public enum SpecificObjective implements Code {
    /** OE1: strengthen urban governance; mandatory in every call. */
    URBAN_GOVERNANCE,
    /** OE2: ensure social inclusiveness of cities. */
    SOCIAL_INCLUSIVENESS,
    /** OE3: improve resilience and greening of cities. */
    RESILIENCE_AND_GREENING,
    /** OE4: improve prosperity and innovation in cities. */
    PROSPERITY_AND_INNOVATION,
    /** OE5: strengthen institutional resilience in a context of fragility. */
    INSTITUTIONAL_RESILIENCE
}
