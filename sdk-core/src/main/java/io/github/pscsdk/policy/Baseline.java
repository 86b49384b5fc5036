package io.github.pscsdk.policy;

import io.github.pscsdk.model.Extensible;
import io.github.pscsdk.model.MemberOrder;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** Findings that are known and accepted, so that only new ones count. */
@Immutable
@MemberOrder({"format", "version", "findings"})
public interface Baseline extends Extensible {

    /** What every baseline file says it is. */
    String FORMAT = "psc-baseline";

    /** The version of baseline files that this SDK reads and writes. */
    String VERSION = "1.0";

    /** Always {@value Baseline#FORMAT}. */
    String getFormat();

    /** Version of the format: {@value Baseline#VERSION}. */
    String getVersion();

    /** The known findings. */
    List<@Valid KnownFinding> getFindings();

    /** What the report calls it: the name of the file. No member of the file. */
    Optional<String> getName();

    /** SHA-256 of the file that it was read from, in lower-case hexadecimal. No member of the file. */
    Optional<String> getSha256();

    /** A new builder, its format and version set. */
    static Builder builder() {
        return new Builder().format(FORMAT).version(VERSION);
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds baselines. Not thread-safe. */
    final class Builder extends ImmutableBaseline.Builder {
        Builder() {}
    }
}
