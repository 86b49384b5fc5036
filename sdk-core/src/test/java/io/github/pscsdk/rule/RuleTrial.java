package io.github.pscsdk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.engine.Engine;
import io.github.pscsdk.engine.MemoryValidation;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.NotChecked;
import io.github.pscsdk.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tries one rule on a dataset with the validator's own engine: what the rule finds, where, with which values, and what
 * it leaves unchecked. Whatever it finds must have the values that its message names. Immutable.
 */
public final class RuleTrial {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final Rule rule;
    private final List<Rule> earlier;
    private final LocalDate asOf;
    private final List<DatasetRecord> records;

    private RuleTrial(Rule rule, List<Rule> earlier, LocalDate asOf, List<DatasetRecord> records) {
        this.rule = rule;
        this.earlier = earlier;
        this.asOf = asOf;
        this.records = records;
    }

    /** A trial of a rule on 22 November 2026. */
    public static RuleTrial of(Rule rule) {
        return new RuleTrial(rule, List.of(), LocalDate.of(2026, 11, 22), List.of());
    }

    /** The same after other rules have run; what they report as an error is not to be found twice. */
    public RuleTrial after(Rule... others) {
        return new RuleTrial(rule, List.of(others), asOf, records);
    }

    /** The same on another day. */
    public RuleTrial asOf(String day) {
        return new RuleTrial(rule, earlier, LocalDate.parse(day), records);
    }

    /** The same in a dataset with these records too. */
    public RuleTrial knowing(DatasetRecord... more) {
        return new RuleTrial(rule, earlier, asOf, join(records, List.of(more)));
    }

    /** What the rule says about a dataset of these records and those that the trial knows. */
    public Said on(DatasetRecord... tried) {
        Dataset.Builder dataset = Dataset.builder();
        join(List.of(tried), records).forEach(record -> dataset.add(record));
        return onDataset(dataset.build());
    }

    /** What the rule says about a dataset with its header; what the trial knows is left out. */
    public Said onDataset(Dataset dataset) {
        Engine engine = new Engine(join(earlier, List.of(rule)), () -> asOf, 100, Optional.empty(), Optional.empty());
        Report report = MemoryValidation.validate(engine, dataset);
        assertThat(report.getEngineFailures()).isEmpty();
        RuleInfo info = rule.info();
        List<Finding> found = report.getFindings().stream()
                .filter(finding -> finding.getRule().equals(info.code()))
                .toList();
        // What stands in brackets is left out where its values are absent.
        List<String> names = NAME.matcher(info.message().replaceAll("\\[[^]]*]", ""))
                .results()
                .map(name -> name.group(1))
                .toList();
        assertThat(found)
                .allSatisfy(finding -> assertThat(finding.getValues().asMap().keySet())
                        .as("values that the message of %s names", info.code())
                        .containsAll(names));
        List<NotChecked> notChecked = report.getNotChecked().stream()
                .filter(entry -> entry.getRule().equals(info.code()))
                .toList();
        return new Said(found, notChecked);
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /**
     * What a rule said.
     *
     * @param found its findings, in the order of their places
     * @param notChecked what it left unchecked
     */
    public record Said(List<Finding> found, List<NotChecked> notChecked) {

        /** It found nothing and left nothing unchecked. */
        public void nothing() {
            assertThat(found).isEmpty();
            assertThat(notChecked).isEmpty();
        }

        /** It found nothing and left one thing unchecked, for this reason. */
        public void onlyNotChecked(Reason reason) {
            assertThat(found).isEmpty();
            assertThat(reasons()).containsExactly(reason);
        }

        /** It found one defect, there, with these values, and left nothing unchecked. */
        public void onlyFound(String pointer, Values values) {
            assertThat(notChecked).isEmpty();
            assertThat(pointers()).containsExactly(pointer);
            assertThat(found.get(0).getValues()).isEqualTo(values);
        }

        /** Where it found something, from the root of the dataset. */
        public List<String> pointers() {
            return found.stream()
                    .map(finding -> finding.getPointer().toString())
                    .toList();
        }

        /** Why it left something unchecked, once for each time. */
        public List<Reason> reasons() {
            List<Reason> reasons = new ArrayList<>();
            notChecked.forEach(entry -> {
                for (long i = 0; i < entry.getCount(); i++) {
                    reasons.add(entry.getReason());
                }
            });
            return reasons;
        }
    }
}
