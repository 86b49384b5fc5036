package io.github.pscsdk.model;

import io.github.pscsdk.codelist.OrganisationKind;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a call or lot demands of a proposal. An absent grant, rate or duration is unknown; any other absent term is no
 * condition.
 */
@Immutable
@MemberOrder({
    "euCofinancingRate",
    "durationMonths",
    "grant",
    "objectives",
    "sdgs",
    "cooperationForms",
    "approaches",
    "composition",
    "euSideEquivalents",
    "partnerCountries",
    "leadKinds",
    "maximumPopulation",
    "basis"
})
public interface Terms extends Extensible {

    /** Least and greatest share of the EU in the total eligible costs, in percent; both pass. */
    Optional<@Valid Range> getEuCofinancingRate();

    /** Shortest and longest duration, in months; both pass. */
    Optional<@Valid Range> getDurationMonths();

    /** Least and greatest EU contribution, in EUR; both pass. */
    Optional<@Valid Range> getGrant();

    /** Specific objectives that a proposal must pursue. */
    Optional<@Valid Demand> getObjectives();

    /** Sustainable Development Goals that a proposal must contribute to. */
    Optional<@Valid Demand> getSdgs();

    /** Forms of cooperation asked for. */
    Optional<@Valid Demand> getCooperationForms();

    /** Approaches asked for. */
    Optional<@Valid Demand> getApproaches();

    /** Who must be in the partnership. */
    Optional<@Valid Composition> getComposition();

    /** Countries whose organisations count as the European side without being a member state. */
    List<@Valid Country> getEuSideEquivalents();

    /** Countries in which the action may take place. */
    Optional<@Valid CountrySelection> getPartnerCountries();

    /** Kinds of organisation that may lead. */
    List<@OneOf(value = OrganisationKind.class, groups = Advice.class) String> getLeadKinds();

    /** Largest population of a local authority that takes part. */
    Optional<@Valid PopulationLimits> getMaximumPopulation();

    /** Where each term is from, by the name of the term. */
    Map<String, @Valid TermBasis> getBasis();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds terms. Not thread-safe. */
    final class Builder extends ImmutableTerms.Builder {
        Builder() {}
    }
}
