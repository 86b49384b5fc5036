package io.github.pscsdk.model;

import io.github.pscsdk.codelist.PolicyMarkerCode;
import io.github.pscsdk.codelist.Significance;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.style.Immutable;
import java.util.Optional;

/** A policy aim that a partnership is marked for. */
@Immutable
@MemberOrder({"code", "significance"})
public interface PolicyMarker extends Extensible {

    /** The aim. */
    @OneOf(value = PolicyMarkerCode.class, groups = Advice.class)
    String getCode();

    /** How far it is aimed at. */
    Optional<@OneOf(value = Significance.class, groups = Advice.class) String> getSignificance();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds policy markers. Not thread-safe. */
    final class Builder extends ImmutablePolicyMarker.Builder {
        Builder() {}
    }
}
