package io.github.pscsdk.model;

import io.github.pscsdk.codelist.ContributionKind;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** What an organisation contributes to a partnership, or its share of the budget. */
@Immutable
@MemberOrder({"organisation", "kind", "amount"})
public interface Contribution extends Extensible {

    /** The organisation. */
    @RefersTo(RecordType.ORGANISATION)
    Optional<@Valid RecordId> getOrganisation();

    /** Where the money comes from. */
    Optional<ContributionKind> getKind();

    /** How much. */
    Optional<@Valid Money> getAmount();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds contributions. Not thread-safe. */
    final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
