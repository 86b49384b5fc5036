package io.github.pscsdk.model;

import io.github.pscsdk.constraint.NotNegative;
import io.github.pscsdk.style.Immutable;
import java.util.Optional;

/** Least numbers of organisations and countries in a partnership. */
@Immutable
@MemberOrder({"applicants", "countries", "euSide", "partnerCountry", "triangularPartnerCountries"})
public interface Composition extends Extensible {

    /** Applicants. */
    Optional<@NotNegative Integer> getApplicants();

    /** Countries of applicants. */
    Optional<@NotNegative Integer> getCountries();

    /** Applicants from a member state of the EU. */
    Optional<@NotNegative Integer> getEuSide();

    /** Applicants from a partner country. */
    Optional<@NotNegative Integer> getPartnerCountry();

    /** Partner countries, if the cooperation is triangular. */
    Optional<@NotNegative Integer> getTriangularPartnerCountries();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds terms of composition. Not thread-safe. */
    final class Builder extends ImmutableComposition.Builder {
        Builder() {}
    }
}
