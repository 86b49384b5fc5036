package io.github.pscsdk.json;

import io.github.pscsdk.json.file.Limits;

/**
 * Limits that protect a reader from files made to exhaust it. What exceeds one is the finding {@code limit-exceeded},
 * which names the limit. Immutable and thread-safe.
 */
public final class ReadLimits {

    /** The limits that hold unless others are set. */
    public static final ReadLimits DEFAULT = builder().build();

    private final Limits limits;

    private ReadLimits(Limits limits) {
        this.limits = limits;
    }

    /** A new builder, set to the default limits. */
    public static Builder builder() {
        return new Builder();
    }

    /** How deep objects and lists may be nested. */
    public int getNesting() {
        return limits.nesting();
    }

    /** How many characters (UTF-16 code units) a text or name may have. */
    public int getText() {
        return limits.text();
    }

    /** How many digits a number may have; its exponent may be as large. */
    public int getNumber() {
        return limits.number();
    }

    /** How many bytes a record may have. */
    public int getRecord() {
        return limits.record();
    }

    /** How many bytes a file may have. */
    public long getFile() {
        return limits.file();
    }

    /** How many times its size a compressed file may have when it is unpacked; a megabyte is always allowed. */
    public int getExpansion() {
        return limits.expansion();
    }

    Limits limits() {
        return limits;
    }

    /**
     * Sets limits. Not thread-safe. Each method throws {@link IllegalArgumentException} if the limit is not positive.
     */
    public static final class Builder {

        private int nesting = 100;
        private int text = 1 << 20;
        private int number = 100;
        private int record = 32 << 20;
        private long file = Long.MAX_VALUE;
        private int expansion = 200;

        private Builder() {}

        /** How deep objects and lists may be nested; 100 unless set. */
        public Builder nesting(int levels) {
            nesting = (int) positive(levels);
            return this;
        }

        /** How many characters (UTF-16 code units) a text or name may have; 1,048,576 unless set. */
        public Builder text(int characters) {
            text = (int) positive(characters);
            return this;
        }

        /** How many digits a number may have, and how large its exponent may be; 100 unless set. */
        public Builder number(int digits) {
            number = (int) positive(digits);
            return this;
        }

        /** How many bytes a record may have; 32 MiB unless set. */
        public Builder record(int bytes) {
            record = (int) positive(bytes);
            return this;
        }

        /** How many bytes a file may have; no limit unless set. */
        public Builder file(long bytes) {
            file = positive(bytes);
            return this;
        }

        /** How many times its size a compressed file may have when it is unpacked; 200 unless set. */
        public Builder expansion(int times) {
            expansion = (int) positive(times);
            return this;
        }

        private static long positive(long limit) {
            if (limit <= 0) {
                throw new IllegalArgumentException("a limit that is not positive: " + limit);
            }
            return limit;
        }

        /** These limits. */
        public ReadLimits build() {
            return new ReadLimits(new Limits(nesting, text, number, record, file, expansion));
        }
    }
}
