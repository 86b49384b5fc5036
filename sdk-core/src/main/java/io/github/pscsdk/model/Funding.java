package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Percentage;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The money of a partnership. */
@Immutable
@MemberOrder({"total", "euContribution", "euCofinancingRate", "contributions", "budgets", "transactions"})
public interface Funding extends Extensible {

    /** Total eligible costs. */
    Optional<@Valid Money> getTotal();

    /** The grant: what the EU contributes to the total. */
    Optional<@Valid Money> getEuContribution();

    /** The EU's share of the total eligible costs, in percent. */
    Optional<@Percentage BigDecimal> getEuCofinancingRate();

    /** What participants contribute. */
    List<@Valid Contribution> getContributions();

    /** Budgets by period. */
    List<@Valid Budget> getBudgets();

    /** Payments and commitments. */
    List<@Valid Transaction> getTransactions();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds the money of a partnership. Not thread-safe. */
    final class Builder extends ImmutableFunding.Builder {
        Builder() {}
    }
}
