package io.github.pscsdk.rule.organisation;

import io.github.pscsdk.codelist.CountryInfo;
import io.github.pscsdk.codelist.IdentifierScheme;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;
import java.util.Optional;
import java.util.Set;

/** An identifier is of another country than the organisation. */
public final class IdentifierCountryMismatch extends RecordRule<Organisation> {

    /** Schemes whose values begin with the code of a country. */
    private static final Set<String> PREFIXED = Set.of("NUTS", "LAU", "XR-NUTS", "UN-LOCODE");

    /** The rule. */
    public IdentifierCountryMismatch() {
        super(
                Organisation.class,
                RuleInfo.of("identifier-country-mismatch", Severity.WARNING, Category.CONSISTENCY)
                        .summary("An organisation has an identifier of another country.")
                        .why("Either the country is wrong, on which eligibility depends, or the identifier is that of "
                                + "another body.")
                        .fix("Look the identifier up in its register, and correct it or the country.")
                        .basis(
                                "The registers, each kept by one country, and the codes of places, which begin with one. "
                                        + "A territory and its state (such as Réunion and France), and Northern Ireland (XI) and "
                                        + "the United Kingdom, count as one; so do Monaco and France in VAT numbers.")
                        .message("The identifier {identifier} is of {registered}, the organisation of {country}.")
                        .addReads("identifiers", "country")
                        .build());
    }

    @Override
    public void check(Organisation organisation, RuleContext context) {
        Optional<CountryInfo> country = organisation.getCountry().flatMap(Country::info);
        int i = 0;
        for (Identifier identifier : organisation.getIdentifiers()) {
            Pointer at = Pointer.of("identifiers").then(i++);
            countryOf(identifier).ifPresent(registered -> {
                if (country.isEmpty()) {
                    context.notChecked(Reason.NOT_STATED);
                } else if (!isOneState(country.get(), registered) && !isMonacoInFrance(country.get(), identifier)) {
                    context.report(
                            at,
                            Values.of("identifier", identifier.print())
                                    .and("registered", registered.code())
                                    .and("country", country.get().code()));
                }
            });
        }
    }

    /** The country whose register it is in, or that its code begins with; empty if there is none. */
    private static Optional<CountryInfo> countryOf(Identifier identifier) {
        Optional<IdentifierScheme> scheme = IdentifierScheme.find(identifier.getScheme());
        String value = identifier.getValue();
        boolean prefixed = scheme.filter(each -> PREFIXED.contains(each.code())).isPresent() && value.length() > 1;
        return scheme.flatMap(IdentifierScheme::country)
                .or(() -> prefixed ? Optional.of(value.substring(0, 2)) : Optional.empty())
                .flatMap(code -> Country.of(code).info());
    }

    private static boolean isOneState(CountryInfo one, CountryInfo other) {
        return one.equals(other)
                || one.partOf().equals(Optional.of(other.code()))
                || other.partOf().equals(Optional.of(one.code()));
    }

    private static boolean isMonacoInFrance(CountryInfo country, Identifier identifier) {
        return country.code().equals("MC")
                && IdentifierKey.of(identifier).scheme().equals("VAT-FR");
    }
}
