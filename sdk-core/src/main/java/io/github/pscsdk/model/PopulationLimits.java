package io.github.pscsdk.model;

import io.github.pscsdk.constraint.NotNegative;
import io.github.pscsdk.style.Immutable;
import java.util.Optional;

/** Largest population of a local authority, by side. */
@Immutable
@MemberOrder({"euSide", "partnerCountry"})
public interface PopulationLimits extends Extensible {

    /** Inhabitants at most, of an authority in a member state. */
    Optional<@NotNegative Integer> getEuSide();

    /** Inhabitants at most, of an authority in a partner country. */
    Optional<@NotNegative Integer> getPartnerCountry();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds population limits. Not thread-safe. */
    final class Builder extends ImmutablePopulationLimits.Builder {
        Builder() {}
    }
}
