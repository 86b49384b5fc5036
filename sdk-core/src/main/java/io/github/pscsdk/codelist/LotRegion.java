package io.github.pscsdk.codelist;

/**
 * A region of the world for which the calls of the programme have a geographic lot: the first three in 2018, 2020 and
 * 2021, the Neighbourhood in 2018 and 2020. Open list: an unknown code is a warning and is kept.
 */
public enum LotRegion implements Code {
    /** Sub-Saharan Africa. */
    SUB_SAHARAN_AFRICA,
    /** Asia and the Pacific. */
    ASIA_PACIFIC,
    /** Latin America and the Caribbean. */
    LATIN_AMERICA_CARIBBEAN,
    /** The Southern and Eastern Neighbourhood of the European Union. */
    NEIGHBOURHOOD
}
