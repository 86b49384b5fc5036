package io.github.pscsdk.engine;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.policy.Baseline;
import io.github.pscsdk.policy.Policy;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The rules and options of a validator, ready to run. Costly to create; immutable and thread-safe. */
public final class Engine {

    private final List<RecordRule<?>> recordRules = new ArrayList<>();
    private final List<LinkedRule<?>> linkedRules = new ArrayList<>();
    private final Map<Class<?>, List<RecordRule<?>>> recordRulesOf = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<LinkedRule<?>>> linkedRulesOf = new ConcurrentHashMap<>();
    private final List<DatasetRule> datasetRules = new ArrayList<>();
    private final List<MatchRule> matchRules = new ArrayList<>();
    private final Supplier<LocalDate> today;
    private final int maxFindings;
    private final Optional<Policy> policy;
    private final Optional<Baseline> baseline;

    /**
     * An engine for these rules, whose order makes no difference.
     *
     * @throws IllegalArgumentException if rules yield to each other in a circle
     */
    public Engine(
            List<Rule> rules,
            Supplier<LocalDate> today,
            int maxFindings,
            Optional<Policy> policy,
            Optional<Baseline> baseline) {
        this.policy = policy;
        this.baseline = baseline;
        this.today = today;
        this.maxFindings = maxFindings;
        for (Rule rule : RuleOrder.sort(rules)) {
            if (rule instanceof RecordRule<?> recordRule) {
                recordRules.add(recordRule);
            } else if (rule instanceof LinkedRule<?> linkedRule) {
                linkedRules.add(linkedRule);
            } else if (rule instanceof DatasetRule datasetRule) {
                datasetRules.add(datasetRule);
            }
            if (rule instanceof MatchRule matchRule) {
                matchRules.add(matchRule);
            }
        }
    }

    /** Starts a validation of one or more inputs. */
    public ValidationSession start() {
        LocalDate asOf = today.get();
        return new ValidationSession(this, asOf, new PolicyFilter(policy, baseline, asOf));
    }

    List<DatasetRule> datasetRules() {
        return datasetRules;
    }

    /** Those of the rules about datasets that are about records that have something in common. */
    List<MatchRule> matchRules() {
        return matchRules;
    }

    /** The rules about records like this one. */
    List<RecordRule<?>> recordRules(DatasetRecord record) {
        return recordRulesOf.computeIfAbsent(
                record.getClass(),
                type -> recordRules.stream()
                        .filter(rule -> rule.subject().isAssignableFrom(type))
                        .toList());
    }

    /** The rules about records like this one and what they refer to. */
    List<LinkedRule<?>> linkedRules(DatasetRecord record) {
        return linkedRulesOf.computeIfAbsent(
                record.getClass(),
                type -> linkedRules.stream()
                        .filter(rule -> rule.subject().isAssignableFrom(type))
                        .toList());
    }

    int maxFindings() {
        return maxFindings;
    }
}
