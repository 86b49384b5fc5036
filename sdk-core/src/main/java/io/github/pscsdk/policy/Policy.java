package io.github.pscsdk.policy;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Extensible;
import io.github.pscsdk.model.MemberOrder;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * How bad the findings of which rules are, for one receiver of data. Of several clauses that fit a finding, the last
 * one counts; a finding that none fits keeps its severity.
 */
@Immutable
@MemberOrder({"format", "version", "clauses"})
public interface Policy extends Extensible {

    /** What every policy file says it is. */
    String FORMAT = "psc-policy";

    /** The version of policy files that this SDK reads and writes. */
    String VERSION = "1.0";

    /** Always {@value Policy#FORMAT}. */
    String getFormat();

    /** Version of the format: {@value Policy#VERSION}. */
    String getVersion();

    /** What it changes; a later clause overrides an earlier one. */
    List<@Valid PolicyClause> getClauses();

    /**
     * What the report calls it: the name of the file, or of a policy that comes with the SDK. No member of the file.
     */
    Optional<String> getName();

    /** SHA-256 of the file that it was read from, in lower-case hexadecimal. No member of the file. */
    Optional<String> getSha256();

    /**
     * The policy {@code award}, for use before a grant is signed: what keeps an applicant from being funded is an
     * error. Infos about eligibility stay what they are.
     */
    static Policy award() {
        return builder()
                .name("award")
                .addClauses(PolicyClause.builder()
                        .category(Category.ELIGIBILITY)
                        .usually(Severity.WARNING)
                        .severity(Level.ERROR)
                        .reason("Before a grant is signed, what the call demands binds.")
                        .build())
                .build();
    }

    /** A new builder, its format and version set. */
    static Builder builder() {
        return new Builder().format(FORMAT).version(VERSION);
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds policies. Not thread-safe. */
    final class Builder extends ImmutablePolicy.Builder {
        Builder() {}
    }
}
