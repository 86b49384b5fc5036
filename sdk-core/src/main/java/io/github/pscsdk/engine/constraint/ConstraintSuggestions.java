package io.github.pscsdk.engine.constraint;

import io.github.pscsdk.codelist.CodeSuggestions;
import io.github.pscsdk.codelist.CountryInfo;
import io.github.pscsdk.codelist.CurrencyInfo;
import io.github.pscsdk.codelist.IdentifierScheme;
import io.github.pscsdk.codelist.TimeZones;
import io.github.pscsdk.constraint.KnownCountry;
import io.github.pscsdk.constraint.KnownCurrency;
import io.github.pscsdk.constraint.KnownIdentifierScheme;
import io.github.pscsdk.constraint.KnownTimeZone;
import io.github.pscsdk.constraint.NoCountryAlias;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.text.Suggestions;
import io.github.pscsdk.text.TextFolding;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was probably meant by a code that breaks a constraint. */
final class ConstraintSuggestions {

    private ConstraintSuggestions() {}

    static Optional<String> of(Annotation constraint, Values facts) {
        if (!(facts.asMap().get("found") instanceof String found)) {
            return Optional.empty();
        }
        if (constraint instanceof OneOf list) {
            return CodeSuggestions.nearest(found, list.value());
        }
        if (constraint instanceof NoCountryAlias) {
            return CountryInfo.canonicalAlias(found);
        }
        if (constraint instanceof KnownCountry) {
            return country(found);
        }
        if (constraint instanceof KnownCurrency) {
            return CurrencyInfo.find(found.toUpperCase(Locale.ROOT)).map(CurrencyInfo::code);
        }
        if (constraint instanceof KnownTimeZone) {
            return Suggestions.nearest(found, TimeZones.all());
        }
        if (constraint instanceof KnownIdentifierScheme) {
            return Suggestions.nearest(
                    found,
                    IdentifierScheme.all().stream().map(IdentifierScheme::code).toList());
        }
        return Optional.empty();
    }

    /** By the code in lower case, the three-letter code, or the name in one of the languages of the United Nations. */
    private static Optional<String> country(String found) {
        String code = found.toUpperCase(Locale.ROOT);
        return CountryInfo.find(code)
                .map(CountryInfo::code)
                .or(() -> Optional.ofNullable(Countries.BY_ALPHA_3.get(code)))
                .or(() -> Optional.ofNullable(Countries.BY_NAME.get(TextFolding.fold(found))));
    }

    /** Codes of countries by what else may be written; made when the first unknown code is met. */
    private static final class Countries {
        static final Map<String, String> BY_ALPHA_3 = new HashMap<>();
        static final Map<String, String> BY_NAME = new HashMap<>();

        static {
            for (CountryInfo country : CountryInfo.all()) {
                BY_ALPHA_3.put(country.alpha3(), country.code());
                country.names().values().forEach(name -> BY_NAME.putIfAbsent(TextFolding.fold(name), country.code()));
            }
        }
    }
}
