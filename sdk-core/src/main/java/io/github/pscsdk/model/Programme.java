package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotNegative;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** The programme as a whole: what it declares about itself, to compare its records with. */
@Immutable
@MemberOrder({"id", "title", "description", "budget", "declaredPartnerships", "declaredCountries", "sources"})
public interface Programme extends Extensible {

    /** Short id of the programme. */
    Optional<@Valid RecordId> getId();

    /** Name of the programme. */
    Optional<@Valid @MaxLength(value = 300, groups = Advice.class) LocalisedText> getTitle();

    /** What the programme is for. */
    Optional<@Valid @MaxLength(value = 20_000, groups = Advice.class) LocalisedText> getDescription();

    /** All money of the programme's calls together. */
    Optional<@Valid Money> getBudget();

    /** How many partnerships the programme says it has. */
    Optional<@NotNegative Integer> getDeclaredPartnerships();

    /** In how many countries the programme says it works. */
    Optional<@NotNegative Integer> getDeclaredCountries();

    /** Sources of these facts. */
    @RefersTo(RecordType.SOURCE)
    List<@Valid RecordId> getSources();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds programmes. Not thread-safe. */
    final class Builder extends ImmutableProgramme.Builder {
        Builder() {}
    }
}
