package io.github.pscsdk.model;

import io.github.pscsdk.codelist.BudgetKind;
import io.github.pscsdk.codelist.BudgetStatus;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** The budget of a period. */
@Immutable
@MemberOrder({"start", "end", "kind", "status", "amount"})
public interface Budget extends Extensible {

    /** First day of the period. */
    Optional<@Valid PartialDate> getStart();

    /** Last day of the period. */
    Optional<@Valid PartialDate> getEnd();

    /** Whether it is the first budget or a later one. */
    Optional<BudgetKind> getKind();

    /** Whether it binds. */
    Optional<BudgetStatus> getStatus();

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

    /** Builds budgets. Not thread-safe. */
    final class Builder extends ImmutableBudget.Builder {
        Builder() {}
    }
}
