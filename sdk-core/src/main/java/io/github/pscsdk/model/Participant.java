package io.github.pscsdk.model;

import io.github.pscsdk.codelist.Basis;
import io.github.pscsdk.codelist.ParticipantFunction;
import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** An organisation's part in a partnership. */
@Immutable
@SuppressWarnings("immutables:from") // the member is named so in files; so the builder has no method that copies
@MemberOrder({"organisation", "role", "functions", "from", "to", "basis"})
public interface Participant extends Extensible {

    /** The organisation. */
    @RefersTo(RecordType.ORGANISATION)
    @Valid
    RecordId getOrganisation();

    /** Its role; absent means not stated, as does {@link Role#PARTNER}. */
    Optional<Role> getRole();

    /** What it does beside its role. */
    List<@OneOf(value = ParticipantFunction.class, groups = Advice.class) String> getFunctions();

    /** When it joined; absent means from the start. */
    Optional<@Valid PartialDate> getFrom();

    /** Its last day; absent means to the end. */
    Optional<@Valid PartialDate> getTo();

    /** Whether a source states its part or somebody inferred it. */
    Optional<Basis> getBasis();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        // The name of the method that copies is the name of a member.
        return new Builder()
                .organisation(getOrganisation())
                .role(getRole())
                .functions(getFunctions())
                .from(getFrom())
                .to(getTo())
                .basis(getBasis())
                .extensions(getExtensions());
    }

    /** Builds participants. Not thread-safe. */
    final class Builder extends ImmutableParticipant.Builder {
        Builder() {}
    }
}
