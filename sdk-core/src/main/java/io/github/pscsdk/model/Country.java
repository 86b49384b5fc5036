package io.github.pscsdk.model;

import io.github.pscsdk.codelist.CountryInfo;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.KnownCountry;
import io.github.pscsdk.constraint.NoCountryAlias;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A country, by its code of ISO 3166-1 alpha-2 (and XK for Kosovo). Keeps the code that was written, known or not; the
 * codes EL and UK of EU texts are read as Greece and the United Kingdom. Immutable and thread-safe.
 */
@KnownCountry
@NoCountryAlias(groups = Advice.class)
public final class Country implements Comparable<Country> {

    /** One object for each code of the bundled table: files name the same few countries over and over. */
    private static final Map<String, Country> KNOWN = CountryInfo.all().stream()
            .flatMap(info -> Stream.of(info.code(), info.euCode()).distinct())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Country::new));

    private final String code;
    private final Optional<CountryInfo> info;

    private Country(String code) {
        this.code = code;
        this.info = CountryInfo.find(CountryInfo.canonicalAlias(code).orElse(code));
    }

    /** The country with this code, known or not. */
    public static Country of(String code) {
        Country known = KNOWN.get(code);
        return known == null ? new Country(code) : known;
    }

    /** The code as written. */
    public String getCode() {
        return code;
    }

    /** Whether the code is one of ISO 3166-1, XK, or an alias of one. */
    public boolean isKnown() {
        return info.isPresent();
    }

    /** Whether the code is EL or UK. */
    public boolean isAlias() {
        return CountryInfo.canonicalAlias(code).isPresent();
    }

    /** What the bundled table knows about the country; empty if it is unknown. */
    public Optional<CountryInfo> info() {
        return info;
    }

    /** Whether the country was a member state of the EU on that day; an unknown country never was. */
    public boolean isEuMember(LocalDate date) {
        return info.filter(each -> each.isEuMember(date)).isPresent();
    }

    /** Whether both codes mean the same country. */
    public boolean isSameAs(Country other) {
        return canonical().equals(other.canonical());
    }

    /** This country under its ISO code, where it is written as an alias. */
    public Country canonical() {
        return info.isPresent() && !info.get().code().equals(code)
                ? of(info.get().code())
                : this;
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
