package io.github.pscsdk.policy;

import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.NotNegative;
import io.github.pscsdk.model.Extensible;
import io.github.pscsdk.model.MemberOrder;
import io.github.pscsdk.style.Immutable;
import java.util.Optional;

/** A finding that a baseline accepts: a rule at a place, whatever the values that were found there. */
@Immutable
@MemberOrder({"rule", "pointer", "count"})
public interface KnownFinding extends Extensible {

    /** Code of the rule. */
    @NotBlankText
    String getRule();

    /**
     * JSON Pointer to the place, in which a record is addressed by its section and id, whatever the layout of the file,
     * such as {@code /partnerships/girona-tunis/end}.
     */
    String getPointer();

    /** How many findings of the rule are accepted there; 1 if absent. */
    Optional<@NotNegative Integer> getCount();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds known findings. Not thread-safe. */
    final class Builder extends ImmutableKnownFinding.Builder {
        Builder() {}
    }
}
