package io.github.pscsdk.codelist;

/**
 * The income categories of the list of recipients of official development assistance (ODA) that the Development
 * Assistance Committee (DAC) of the OECD keeps. {@link CountryInfo#DAC_EDITION} names the edition.
 */
public enum DacCategory {
    /** Least developed country, whatever its income. */
    LDC,
    /** Low-income country that is not a least developed one. */
    LIC,
    /** Lower-middle-income country or territory that is not a least developed one. */
    LMIC,
    /** Upper-middle-income country or territory that is not a least developed one. */
    UMIC
}
