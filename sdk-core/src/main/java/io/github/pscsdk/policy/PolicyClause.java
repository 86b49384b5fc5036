package io.github.pscsdk.policy;

import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Extensible;
import io.github.pscsdk.model.MemberOrder;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.style.Immutable;
import java.util.Optional;

/**
 * One thing that a policy changes: the severity of those findings that meet all its conditions. A clause without
 * conditions is about all findings.
 */
@Immutable
@MemberOrder({"rule", "category", "usually", "pointer", "severity", "reason", "expires"})
public interface PolicyClause extends Extensible {

    /** Only findings of this rule; a code of the catalogue. */
    Optional<@NotBlankText String> getRule();

    /** Only findings of rules of this category. */
    Optional<Category> getCategory();

    /** Only findings that usually are of this severity. */
    Optional<Severity> getUsually();

    /**
     * Only findings at or below a place: a JSON Pointer in which a record is addressed by its section and id, whatever
     * the layout of the file, such as {@code /partnerships/girona-tunis/funding}; {@code *} stands for any one token.
     */
    Optional<String> getPointer();

    /** What the findings are to be. */
    Level getSeverity();

    /** Why; for whoever reads the policy later. */
    @NotBlankText
    String getReason();

    /** The last day, month or year in which the clause applies; without it, it always does. */
    Optional<PartialDate> getExpires();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds clauses. Not thread-safe. */
    final class Builder extends ImmutablePolicyClause.Builder {
        Builder() {}
    }
}
