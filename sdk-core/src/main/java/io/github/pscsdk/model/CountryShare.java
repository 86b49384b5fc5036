package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Percentage;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;

/** A country in which a partnership acts. */
@Immutable
@MemberOrder({"country", "percentage"})
public interface CountryShare extends Extensible {

    /** The country. */
    @Valid
    Country getCountry();

    /** Share of the budget spent there, in percent. */
    Optional<@Percentage BigDecimal> getPercentage();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds country shares. Not thread-safe. */
    final class Builder extends ImmutableCountryShare.Builder {
        Builder() {}
    }
}
