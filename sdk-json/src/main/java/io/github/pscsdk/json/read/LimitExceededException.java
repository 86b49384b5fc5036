package io.github.pscsdk.json.read;

import io.github.pscsdk.finding.Values;

/** A limit was exceeded while bytes were read; where a parser would go on reading, it has to be thrown through it. */
final class LimitExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String limit;
    private final long maximum;

    LimitExceededException(String limit, long maximum) {
        super("limit " + limit + " exceeded: " + maximum);
        this.limit = limit;
        this.maximum = maximum;
    }

    Values values() {
        return Values.of("limit", limit).and("maximum", maximum);
    }
}
