package io.github.pscsdk.rule;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Population;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of an organisation that rules need. A fact that has an error is left out, as if it were not stated.
 *
 * @param kind code of its kind
 * @param country country in which it is established, if the code is known
 * @param population inhabitants, of a local authority
 */
public record OrganisationFacts(Optional<String> kind, Optional<Country> country, Optional<Population> population) {

    /** Kinds that are local authorities in the sense of the calls. */
    public static final Set<String> LOCAL_AUTHORITIES = Set.of(
            OrganisationKind.MUNICIPALITY.code(),
            OrganisationKind.DISTRICT.code(),
            OrganisationKind.PROVINCE.code(),
            OrganisationKind.REGION.code(),
            OrganisationKind.METROPOLITAN_AUTHORITY.code(),
            OrganisationKind.INTER_MUNICIPAL_BODY.code());

    private static final Set<String> WITHOUT_NATIONALITY =
            Set.of(OrganisationKind.INTERNATIONAL_ORGANISATION.code(), OrganisationKind.EU_INSTITUTION.code());

    /** An organisation of which nothing is known. */
    public static final OrganisationFacts UNKNOWN =
            new OrganisationFacts(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether it is a local authority; cannot be told if its kind is not known. */
    public Answer isLocalAuthority() {
        return isOf(LOCAL_AUTHORITIES);
    }

    /** Whether it is of one of these kinds; cannot be told if its kind is not known. */
    public Answer isOf(Set<String> kinds) {
        return kind.filter(code -> !code.equals(OrganisationKind.UNKNOWN.code()))
                .map(code -> Answer.of(kinds.contains(code)))
                .orElse(Answer.CANNOT_TELL);
    }

    /** Whether it belongs to no country: an international organisation or an EU institution. */
    public boolean hasNoNationality() {
        return kind.filter(WITHOUT_NATIONALITY::contains).isPresent();
    }
}
