package io.github.pscsdk.validation;

import io.github.pscsdk.engine.Engine;
import io.github.pscsdk.engine.MemoryRun;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * Validates datasets and records in memory: constraints of single values, rules about records, rules about datasets.
 * Costly to create, cheap to use; immutable and thread-safe, so create one and keep it. Exchange files are validated by
 * {@code ExchangeValidator} of the module {@code io.github.pscsdk.json}.
 */
public final class PscValidator {

    /** How many findings of a rule a report holds, unless set otherwise. */
    public static final int DEFAULT_MAX_FINDINGS = 100;

    private final Engine engine;

    private PscValidator(Builder builder) {
        this.engine = new Engine(RuleCatalogue.rules(), builder.today, builder.maxFindings);
    }

    /** A validator with all rules; today is the current date in UTC at the time of each validation. */
    public static PscValidator create() {
        return builder().build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Validates a dataset: its values, its records, and what they are to each other. */
    public Report validate(Dataset dataset) {
        return MemoryRun.validate(engine, dataset);
    }

    /**
     * Validates a record alone: its values, and the rules that need no other record. A rule that does is reported as not
     * checked.
     */
    public Report validate(DatasetRecord record) {
        return MemoryRun.validate(engine, record);
    }

    /** What runs the rules; for the modules of this SDK only. */
    public Engine engine() {
        return engine;
    }

    /** Sets options of a validator. Not thread-safe. */
    public static final class Builder {

        private Supplier<LocalDate> today = () -> LocalDate.now(Clock.systemUTC());
        private int maxFindings = DEFAULT_MAX_FINDINGS;

        private Builder() {}

        /** The date that counts as today; findings about dates and membership depend on it. */
        public Builder asOf(LocalDate date) {
            today = () -> date;
            return this;
        }

        /** The clock that tells today's date, in UTC, at the time of each validation. */
        public Builder clock(Clock clock) {
            Clock utc = clock.withZone(ZoneOffset.UTC);
            today = () -> LocalDate.now(utc);
            return this;
        }

        /**
         * How many findings of each rule a report holds, in each input; all are counted.
         *
         * @throws IllegalArgumentException if it is below zero
         */
        public Builder maxFindings(int perRule) {
            if (perRule < 0) {
                throw new IllegalArgumentException("a number of findings below zero: " + perRule);
            }
            maxFindings = perRule;
            return this;
        }

        /** A validator with these options. */
        public PscValidator build() {
            return new PscValidator(this);
        }
    }
}
