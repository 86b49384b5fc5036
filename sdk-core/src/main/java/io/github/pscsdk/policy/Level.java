package io.github.pscsdk.policy;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.finding.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a policy can make of a finding. */
public enum Level implements Code {
    /** An error. */
    ERROR(Severity.ERROR),
    /** A warning. */
    WARNING(Severity.WARNING),
    /** An info. */
    INFO(Severity.INFO),
    /** Not a finding at all; only counted as silenced. */
    OFF(null);

    private final Optional<Severity> severity;

    Level(@Nullable Severity severity) {
        this.severity = Optional.ofNullable(severity);
    }

    /** The severity; empty for {@link #OFF}. */
    public Optional<Severity> severity() {
        return severity;
    }
}
