package io.github.pscsdk.model;

import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.NotNegative;
import io.github.pscsdk.constraint.PlausibleYear;
import io.github.pscsdk.style.Immutable;
import java.util.Optional;

/** A number of inhabitants. */
@Immutable
@MemberOrder({"value", "year", "qualifier"})
public interface Population extends Extensible {

    /** Inhabitants. */
    @NotNegative
    Integer getValue();

    /** Year of the count. */
    Optional<@PlausibleYear(groups = Advice.class) Integer> getYear();

    /** How exact the number is. */
    Optional<Qualifier> getQualifier();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds population figures. Not thread-safe. */
    final class Builder extends ImmutablePopulation.Builder {
        Builder() {}
    }
}
