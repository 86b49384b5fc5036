package io.github.pscsdk.report;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Something that is wrong, as facts; words are made of them when they are asked for. Immutable and thread-safe. */
public final class Finding {

    private final RuleInfo info;
    private final Severity severity;
    private final Pointer stablePointer;
    private final Optional<RecordRef> record;
    private final Place place;
    private final Values values;
    private final Optional<String> suggestion;
    private final List<Place> related;

    private Finding(
            RuleInfo info,
            Severity severity,
            Optional<RecordRef> record,
            Place place,
            Pointer stablePointer,
            Values values,
            Optional<String> suggestion,
            List<Place> related) {
        this.info = info;
        this.severity = severity;
        this.stablePointer = stablePointer;
        this.record = record;
        this.place = place;
        this.values = values;
        this.suggestion = suggestion;
        this.related = List.copyOf(related);
    }

    /**
     * A finding, as a report holds it.
     *
     * @param info the rule
     * @param severity how bad it is
     * @param record the record that it is about; empty for the file or its header
     * @param place where it is
     * @param stablePointer the same place with the record addressed by its section and id
     * @param values the facts that the message names
     * @param suggestion what was probably meant
     * @param related further places that one must see to understand it
     */
    public static Finding of(
            RuleInfo info,
            Severity severity,
            Optional<RecordRef> record,
            Place place,
            Pointer stablePointer,
            Values values,
            Optional<String> suggestion,
            List<Place> related) {
        return new Finding(info, severity, record, place, stablePointer, values, suggestion, related);
    }

    /** Code of the rule, such as {@code meeting-ends-before-start}. */
    public String getRule() {
        return info.code();
    }

    /** What there is to know about the rule: why it matters, how to fix it. */
    public RuleInfo getRuleInfo() {
        return info;
    }

    /** How bad it is. */
    public Severity getSeverity() {
        return severity;
    }

    /** What it is about. */
    public Category getCategory() {
        return info.category();
    }

    /** The record that it is about; empty if it is about the file or its header. */
    public Optional<RecordRef> getRecord() {
        return record;
    }

    /** Where it is. */
    public Place getPlace() {
        return place;
    }

    /** JSON Pointer to the value that is wrong, or to the object in which something is missing. */
    public Pointer getPointer() {
        return place.pointer();
    }

    /**
     * The same place with the record addressed by its section and id, such as {@code /partnerships/girona-tunis/end}:
     * whatever the layout of the file and the order of its records. Policies and baselines name places like this.
     */
    public Pointer getStablePointer() {
        return stablePointer;
    }

    /** The facts that the message names. */
    public Values getValues() {
        return values;
    }

    /** What was probably meant. */
    public Optional<String> getSuggestion() {
        return suggestion;
    }

    /** Further places that one must see to understand the finding. */
    public List<Place> getRelated() {
        return related;
    }

    /** What was found, in one English sentence; {@link Texts} has other languages. */
    public String getMessage() {
        return Texts.ENGLISH.message(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && info.code().equals(that.info.code())
                && severity == that.severity
                && record.equals(that.record)
                && place.equals(that.place)
                && values.equals(that.values)
                && suggestion.equals(that.suggestion)
                && related.equals(that.related);
    }

    @Override
    public int hashCode() {
        return Objects.hash(info.code(), place);
    }

    /** Place, severity, rule and message on one line. */
    @Override
    public String toString() {
        return place + " " + severity.code() + " " + getRule() + ": " + getMessage();
    }
}
