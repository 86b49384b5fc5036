package io.github.pscsdk.json;

import io.github.pscsdk.validation.Finding;

/**
 * An exchange file could be read, but is not what it should be: no JSON, or JSON that does not fit the format. A file
 * that cannot be read at all is an {@link java.io.IOException}.
 */
public final class ExchangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    ExchangeException(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    /** The first error, with its place. {@link ExchangeValidator} tells all of them. */
    public Finding getFinding() {
        return finding;
    }
}
