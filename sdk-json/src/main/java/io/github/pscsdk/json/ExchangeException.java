package io.github.pscsdk.json;

import io.github.pscsdk.report.Finding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An exchange file, a policy or a baseline could be read, but is not what it should be: no JSON, or JSON that does not
 * fit the format. A file that cannot be read at all is an {@link java.io.IOException}.
 */
public final class ExchangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    ExchangeException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** The first error, with its place. {@link ExchangeValidator} tells all of them. */
    public Finding getFinding() {
        return findings.get(0);
    }

    /** All errors in a file of settings; in an exchange file only the first. */
    public List<Finding> getFindings() {
        return findings;
    }
}
