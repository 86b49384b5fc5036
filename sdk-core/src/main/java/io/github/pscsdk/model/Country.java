package io.github.pscsdk.model;

import io.github.pscsdk.codelist.CountryInfo;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.KnownCountry;
import io.github.pscsdk.constraint.NoCountryAlias;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A country, by its code of ISO 3166-1 alpha-2 (and XK for Kosovo). Keeps the code that was written, known or not; the
 * codes EL and UK of EU texts are read as Greece and the United Kingdom. Immutable and thread-safe.
 */
@KnownCountry
@NoCountryAlias(groups = Advice.class)
public final class Country implements Comparable<Country> {

    private final String code;

    private Country(String code) {
        this.code = code;
    }

    /** The country with this code, known or not. */
    public static Country of(String code) {
        return new Country(code);
    }

    /** The code as written. */
    public String getCode() {
        return code;
    }

    /** Whether the code is one of ISO 3166-1, XK, or an alias of one. */
    public boolean isKnown() {
        return info().isPresent();
    }

    /** Whether the code is EL or UK. */
    public boolean isAlias() {
        return CountryInfo.canonicalAlias(code).isPresent();
    }

    /** What the bundled table knows about the country; empty if it is unknown. */
    public Optional<CountryInfo> info() {
        return CountryInfo.find(CountryInfo.canonicalAlias(code).orElse(code));
    }

    /** Whether the country was a member state of the EU on that day; an unknown country never was. */
    public boolean isEuMember(LocalDate date) {
        return info().map(info -> info.isEuMember(date)).orElse(false);
    }

    /** Whether both codes mean the same country. */
    public boolean isSameAs(Country other) {
        return canonical().equals(other.canonical());
    }

    /** This country under its ISO code, where it is written as an alias. */
    public Country canonical() {
        return CountryInfo.canonicalAlias(code).map(Country::of).orElse(this);
    }

    /** Sorts by code as written. */
    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    /** Whether both are written with the same code; see {@link #isSameAs} for the same country. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Country that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code as written. */
    @Override
    public String toString() {
        return code;
    }
}
