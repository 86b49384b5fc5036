package io.github.pscsdk.model;

import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.style.Immutable;
import java.util.List;

/** Codes that must, or should, be among the codes of a proposal. */
@Immutable
@MemberOrder({"allOf", "anyOf", "encouraged"})
public interface Demand extends Extensible {

    /** Codes that must all be there. */
    List<@NotBlankText String> getAllOf();

    /** Codes of which at least one must be there. */
    List<@NotBlankText String> getAnyOf();

    /** Codes that are welcome; their absence is never a finding. */
    List<@NotBlankText String> getEncouraged();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds demands. Not thread-safe. */
    final class Builder extends ImmutableDemand.Builder {
        Builder() {}
    }
}
