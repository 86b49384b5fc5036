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
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.SdgRef;
import io.github.pscsdk.rule.Values;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks of codes and identifiers against bundled lists. */
public final class CodeValidators {

    private CodeValidators() {}

    /** {@link KnownCountry}. */
    public static final class CountryKnown implements ConstraintValidator<KnownCountry, Country> {
        /** For Jakarta Validation. */
        public CountryKnown() {}

        @Override
        public boolean isValid(@Nullable Country country, ConstraintValidatorContext context) {
            return country == null || Violations.unless(country.isKnown(), context, Values.of("found", country));
        }
    }

    /** {@link NoCountryAlias}. */
    public static final class CountryAlias implements ConstraintValidator<NoCountryAlias, Country> {
        /** For Jakarta Validation. */
        public CountryAlias() {}

        @Override
        public boolean isValid(@Nullable Country country, ConstraintValidatorContext context) {
            return country == null
                    || CountryInfo.canonicalAlias(country.getCode())
                            .map(code -> Violations.unless(
                                    false, context, Values.of("found", country).and("use", code)))
                            .orElse(true);
        }
    }

    /** {@link KnownCurrency}. */
    public static final class CurrencyKnown implements ConstraintValidator<KnownCurrency, String> {
        /** For Jakarta Validation. */
        public CurrencyKnown() {}

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null
                    || Violations.unless(CurrencyInfo.find(code).isPresent(), context, Values.of("found", code));
        }
    }

    /** {@link KnownSdg}. */
    public static final class SdgKnown implements ConstraintValidator<KnownSdg, SdgRef> {
        /** For Jakarta Validation. */
        public SdgKnown() {}

        @Override
        public boolean isValid(@Nullable SdgRef sdg, ConstraintValidatorContext context) {
            return sdg == null || Violations.unless(sdg.isKnown(), context, Values.of("found", sdg));
        }
    }

    /** {@link ValidIdentifier}. */
    public static final class IdentifierValid implements ConstraintValidator<ValidIdentifier, Identifier> {
        /** For Jakarta Validation. */
        public IdentifierValid() {}

        @Override
        public boolean isValid(@Nullable Identifier identifier, ConstraintValidatorContext context) {
            if (identifier == null) {
                return true;
            }
            boolean valid = IdentifierScheme.find(identifier.getScheme())
                    .map(scheme -> scheme.check(identifier.getValue()) == IdentifierCheck.VALID)
                    .orElse(true);
            if (!valid) {
                Values facts = Values.of("found", identifier.getValue()).and("scheme", identifier.getScheme());
                Violations.addAt("value", context, facts);
            }
            return valid;
        }
    }

    /** {@link KnownIdentifierScheme}. */
    public static final class SchemeKnown implements ConstraintValidator<KnownIdentifierScheme, String> {
        /** For Jakarta Validation. */
        public SchemeKnown() {}

        @Override
        public boolean isValid(@Nullable String scheme, ConstraintValidatorContext context) {
            return scheme == null
                    || Violations.unless(
                            IdentifierScheme.find(scheme).isPresent(), context, Values.of("found", scheme));
        }
    }

    /** {@link ValidId}. */
    public static final class IdValid implements ConstraintValidator<ValidId, RecordId> {
        /** For Jakarta Validation. */
        public IdValid() {}

        @Override
        public boolean isValid(@Nullable RecordId id, ConstraintValidatorContext context) {
            return id == null || Violations.unless(id.isWellFormed(), context, Values.of("found", id));
        }
    }

    /** {@link KnownTimeZone}. */
    public static final class TimeZoneKnown implements ConstraintValidator<KnownTimeZone, String> {
        /** For Jakarta Validation. */
        public TimeZoneKnown() {}

        @Override
        public boolean isValid(@Nullable String zone, ConstraintValidatorContext context) {
            return zone == null || Violations.unless(TimeZones.isKnown(zone), context, Values.of("found", zone));
        }
    }

    /** {@link OneOf}. */
    public static final class CodeKnown implements ConstraintValidator<OneOf, String> {
        private Set<String> codes = Set.of();
        private String list = "";

        /** For Jakarta Validation. */
        public CodeKnown() {}

        @Override
        public void initialize(OneOf constraint) {
            list = constraint.value().getSimpleName();
            codes = Arrays.stream(constraint.value().getEnumConstants())
                    .map(each -> ((Code) each).code())
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null
                    || Violations.unless(
                            codes.contains(code),
                            context,
                            Values.of("found", code).and("list", list));
        }
    }
}
