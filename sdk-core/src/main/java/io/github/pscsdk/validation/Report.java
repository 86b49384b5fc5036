package io.github.pscsdk.validation;

import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** All that a validation found. Immutable and thread-safe. */
@Value.Immutable
public interface Report {

    /**
     * What was validated.
     *
     * @param name name of the file; empty for objects in memory
     * @param sha256 SHA-256 of the file's bytes, in lower-case hexadecimal; empty for objects in memory
     * @param records number of records by type, types without records left out
     */
    record Input(String name, Optional<String> sha256, Map<RecordType, Long> records) {}

    /**
     * How often a rule found something.
     *
     * @param count how often
     * @param shown how many of these findings the report holds; the rest is counted only
     */
    record RuleCount(long count, long shown) {}

    /**
     * In how many records a member is present.
     *
     * @param present records that have it
     * @param of all records of the type
     */
    record Presence(long present, long of) {}

    /** The date that counted as today. */
    LocalDate getAsOf();

    /** What was validated. */
    List<Input> getInputs();

    /** What was found, in the order of the inputs, lines, columns and rules. */
    List<Finding> getFindings();

    /** Counts of findings by rule, in the order of codes; rules without findings left out. */
    Map<String, RuleCount> getRules();

    /** All findings by severity, those that are counted only included. */
    Map<Severity, Long> getTotals();

    /** What could not be checked, in the order of rules and reasons. */
    List<NotChecked> getNotChecked();

    /** How many records have each optional member, by type and member, in the order of the format. */
    Map<RecordType, Map<String, Presence>> getCompleteness();

    /** Defects of the SDK or of added rules. */
    List<EngineFailure> getEngineFailures();

    /** How many findings of a severity there are, those that are counted only included. */
    default long count(Severity severity) {
        return getTotals().getOrDefault(severity, 0L);
    }

    /** What it all comes to. */
    default Verdict getVerdict() {
        if (count(Severity.ERROR) > 0) {
            return Verdict.INVALID;
        }
        return getEngineFailures().isEmpty() ? Verdict.VALID : Verdict.INCOMPLETE;
    }

    /** A new builder; used by the engine. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds reports. Not thread-safe. */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
