package io.github.pscsdk.model;

import io.github.pscsdk.codelist.TransactionKind;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** A payment or commitment. */
@Immutable
@MemberOrder({"id", "kind", "date", "amount", "provider", "receiver"})
public interface Transaction extends Extensible {

    /** Unique in the partnership. */
    Optional<@Valid RecordId> getId();

    /** What it is. */
    Optional<TransactionKind> getKind();

    /** When it was made. */
    Optional<@Valid PartialDate> getDate();

    /** How much. */
    Optional<@Valid Money> getAmount();

    /** Who gives. */
    @RefersTo(RecordType.ORGANISATION)
    Optional<@Valid RecordId> getProvider();

    /** Who gets. */
    @RefersTo(RecordType.ORGANISATION)
    Optional<@Valid RecordId> getReceiver();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds transactions. Not thread-safe. */
    final class Builder extends ImmutableTransaction.Builder {
        Builder() {}
    }
}
