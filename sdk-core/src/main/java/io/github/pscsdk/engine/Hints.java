package io.github.pscsdk.engine;

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
import io.github.pscsdk.rule.CodeSuggestions;
import io.github.pscsdk.rule.Suggestions;
import io.github.pscsdk.rule.TextFolding;
import io.github.pscsdk.rule.Values;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Optional;

/** What was probably meant by a code that breaks a constraint. */
final class Hints {

    private Hints() {}

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
        String name = TextFolding.fold(found);
        return CountryInfo.find(code)
                .or(() -> CountryInfo.all().stream()
                        .filter(info -> info.alpha3().equals(code) || isNamed(info, name))
                        .findFirst())
                .map(CountryInfo::code);
    }

    private static boolean isNamed(CountryInfo info, String name) {
        return !name.isEmpty()
                && info.names().values().stream()
                        .anyMatch(each -> TextFolding.fold(each).equals(name));
    }
}
