package io.github.pscsdk.engine;

import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.Rule;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The rules and options of a validator, ready to run. Costly to create; immutable and thread-safe. */
public final class Engine {

    private final List<RecordRule<?>> recordRules = new ArrayList<>();
    private final List<LinkedRule<?>> linkedRules = new ArrayList<>();
    private final List<DatasetRule> datasetRules = new ArrayList<>();
    private final Supplier<LocalDate> today;
    private final int maxFindings;
    private final ValueChecker values = new ValueChecker();

    /** An engine for these rules, which run in this order. */
    public Engine(List<Rule> rules, Supplier<LocalDate> today, int maxFindings) {
        this.today = today;
        this.maxFindings = maxFindings;
        for (Rule rule : rules) {
            if (rule instanceof RecordRule<?> recordRule) {
                recordRules.add(recordRule);
            } else if (rule instanceof LinkedRule<?> linkedRule) {
                linkedRules.add(linkedRule);
            } else if (rule instanceof DatasetRule datasetRule) {
                datasetRules.add(datasetRule);
            }
        }
    }

    /** Starts a run over one dataset, whose header is at the root. */
    public ValidationRun start(LocalDate asOf, Origin root) {
        return new ValidationRun(this, asOf, root, datasetRules, false);
    }

    /** Starts a run over a record that stands alone: rules about datasets have nothing to say. */
    public ValidationRun startAlone(LocalDate asOf, Origin root) {
        return new ValidationRun(this, asOf, root, List.of(), true);
    }

    /** The date that counts as today. */
    public LocalDate today() {
        return today.get();
    }

    List<RecordRule<?>> recordRules() {
        return recordRules;
    }

    List<LinkedRule<?>> linkedRules() {
        return linkedRules;
    }

    int maxFindings() {
        return maxFindings;
    }

    Validator valuesOn(LocalDate date) {
        return values.on(date);
    }
}
