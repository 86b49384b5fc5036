package io.github.pscsdk.report;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.policy.Baseline;
import io.github.pscsdk.policy.KnownFinding;
import io.github.pscsdk.style.Immutable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All that a validation found. Immutable and thread-safe. */
@Immutable
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

    /**
     * What a policy did.
     *
     * @param name name of the policy
     * @param sha256 SHA-256 of its file; empty if it is from no file
     * @param changed how many findings got another severity
     * @param silenced how many findings it turned off; they are in no other count
     * @param expired reasons of the clauses that no longer apply
     */
    record PolicyUse(String name, Optional<String> sha256, long changed, long silenced, List<String> expired) {}

    /**
     * What a baseline did.
     *
     * @param name name of the baseline
     * @param sha256 SHA-256 of its file; empty if it is from no file
     * @param silenced how many findings were known; they are in no other count
     * @param outdated how many of the known findings were not found again
     */
    record BaselineUse(String name, Optional<String> sha256, long silenced, long outdated) {}

    /** The date that counted as today. */
    LocalDate getAsOf();

    /** What was validated. */
    List<Input> getInputs();

    /** What the policy did, if there was one. */
    Optional<PolicyUse> getPolicy();

    /** What the baseline did, if there was one. */
    Optional<BaselineUse> getBaseline();

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
    List<RuleFailure> getEngineFailures();

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

    /**
     * A baseline that accepts all that was found. It holds what the report holds: to accept every finding, let the
     * validator keep all of them.
     */
    default Baseline toBaseline() {
        Map<List<String>, Integer> counts = new TreeMap<>(Comparator.comparing((List<String> key) -> key.get(0))
                .thenComparing(key -> Pointer.tryParse(key.get(1)).orElse(Pointer.ROOT)));
        for (Finding finding : getFindings()) {
            String pointer = finding.getStablePointer().toString();
            counts.merge(List.of(finding.getRule(), pointer), 1, Integer::sum);
        }
        Baseline.Builder baseline = Baseline.builder();
        counts.forEach((key, count) -> baseline.addFindings(KnownFinding.builder()
                .rule(key.get(0))
                .pointer(key.get(1))
                .count(Optional.of(count).filter(many -> many > 1))
                .build()));
        return baseline.build();
    }

    /** A new, empty builder, for programs that put reports together or test how they show them. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds reports. Not thread-safe. */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
