package io.github.pscsdk.model;

import io.github.pscsdk.constraint.NotNegative;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.Optional;

/** An organisation's part in a meeting. */
@Immutable
@MemberOrder({"organisation", "partnership", "delegates"})
public interface MeetingParticipant extends Extensible {

    /** The organisation. */
    @RefersTo(RecordType.ORGANISATION)
    Optional<@Valid RecordId> getOrganisation();

    /** Partnership that it stands for. */
    @RefersTo(RecordType.PARTNERSHIP)
    Optional<@Valid RecordId> getPartnership();

    /** How many people it sent. */
    Optional<@NotNegative Integer> getDelegates();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds meeting participants. Not thread-safe. */
    final class Builder extends ImmutableMeetingParticipant.Builder {
        Builder() {}
    }
}
