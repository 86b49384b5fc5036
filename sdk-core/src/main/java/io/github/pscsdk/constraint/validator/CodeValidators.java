package io.github.pscsdk.constraint.validator;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.codelist.CountryInfo;
import io.github.pscsdk.codelist.CurrencyInfo;
import io.github.pscsdk.codelist.IdentifierCheck;
import io.github.pscsdk.codelist.IdentifierScheme;
import io.github.pscsdk.codelist.TimeZones;
import io.github.pscsdk.constraint.KnownCountry;
import io.github.pscsdk.constraint.KnownCurrency;
import io.github.pscsdk.constraint.KnownIdentifierScheme;
import io.github.pscsdk.constraint.KnownSdg;
import io.github.pscsdk.constraint.KnownTimeZone;
import io.github.pscsdk.constraint.NoCountryAlias;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.constraint.ValidId;
import io.github.pscsdk.constraint.ValidIdentifier;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.SdgRef;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Checks of codes and identifiers against bundled lists. */
public final class CodeValidators {

    private CodeValidators() {}

    /** {@link KnownCountry}. */
    public static final class CountryKnown extends PlainValidator<KnownCountry, Country> {
        /** For Jakarta Validation. */
        public CountryKnown() {
            super(Country.class);
        }

        @Override
        boolean holds(Country country) {
            return country.isKnown();
        }
    }

    /** {@link NoCountryAlias}. */
    public static final class CountryAlias extends PlainValidator<NoCountryAlias, Country> {
        /** For Jakarta Validation. */
        public CountryAlias() {
            super(Country.class);
        }

        @Override
        boolean holds(Country country) {
            return !country.isAlias();
        }

        @Override
        Values facts(Country country) {
            return Values.of("found", country).andIfPresent("use", CountryInfo.canonicalAlias(country.getCode()));
        }
    }

    /** {@link KnownCurrency}. */
    public static final class CurrencyKnown extends PlainValidator<KnownCurrency, String> {
        /** For Jakarta Validation. */
        public CurrencyKnown() {
            super(String.class);
        }

        @Override
        boolean holds(String code) {
            return CurrencyInfo.isKnown(code);
        }
    }

    /** {@link KnownSdg}. */
    public static final class SdgKnown extends PlainValidator<KnownSdg, SdgRef> {
        /** For Jakarta Validation. */
        public SdgKnown() {
            super(SdgRef.class);
        }

        @Override
        boolean holds(SdgRef sdg) {
            return sdg.isKnown();
        }
    }

    /** {@link ValidIdentifier}. */
    public static final class IdentifierValid extends ValueValidator<ValidIdentifier, Identifier> {
        /** For Jakarta Validation. */
        public IdentifierValid() {
            super(Identifier.class);
        }

        @Override
        public boolean holds(Identifier identifier, Supplier<LocalDate> today) {
            return IdentifierScheme.find(identifier.getScheme())
                    .map(scheme -> scheme.check(identifier.getValue()) == IdentifierCheck.VALID)
                    .orElse(true);
        }

        @Override
        public List<Breach> breaches(Identifier identifier, Supplier<LocalDate> today) {
            Values facts = Values.of("found", identifier.getValue()).and("scheme", identifier.getScheme());
            return List.of(Breach.at("value", facts));
        }
    }

    /** {@link KnownIdentifierScheme}. */
    public static final class SchemeKnown extends PlainValidator<KnownIdentifierScheme, String> {
        /** For Jakarta Validation. */
        public SchemeKnown() {
            super(String.class);
        }

        @Override
        boolean holds(String scheme) {
            return IdentifierScheme.find(scheme).isPresent();
        }
    }

    /** {@link ValidId}. */
    public static final class IdValid extends PlainValidator<ValidId, RecordId> {
        /** For Jakarta Validation. */
        public IdValid() {
            super(RecordId.class);
        }

        @Override
        boolean holds(RecordId id) {
            return id.isWellFormed();
        }
    }

    /** {@link KnownTimeZone}. */
    public static final class TimeZoneKnown extends PlainValidator<KnownTimeZone, String> {
        /** For Jakarta Validation. */
        public TimeZoneKnown() {
            super(String.class);
        }

        @Override
        boolean holds(String zone) {
            return TimeZones.isKnown(zone);
        }
    }

    /** {@link OneOf}. */
    public static final class CodeKnown extends PlainValidator<OneOf, String> {
        private Set<String> codes = Set.of();
        private String list = "";

        /** For Jakarta Validation. */
        public CodeKnown() {
            super(String.class);
        }

        @Override
        public void initialize(OneOf constraint) {
            list = constraint.value().getSimpleName();
            codes = Arrays.stream(constraint.value().getEnumConstants())
                    .map(each -> ((Code) each).code())
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        boolean holds(String code) {
            return codes.contains(code);
        }

        @Override
        Values facts(String code) {
            return Values.of("found", code).and("list", list);
        }
    }
}
