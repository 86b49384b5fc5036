package io.github.pscsdk.validation;

import io.github.pscsdk.engine.Engine;
import io.github.pscsdk.engine.EngineAccess;
import io.github.pscsdk.engine.MemoryValidation;
import io.github.pscsdk.engine.SettingsCheck;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.policy.Baseline;
import io.github.pscsdk.policy.Policy;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.report.Texts;
import io.github.pscsdk.rule.Rule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Validates datasets and records in memory: constraints of single values, rules about records, rules about datasets.
 * Costly to create, cheap to use; immutable and thread-safe, so create one and keep it. Exchange files are validated by
 * {@code ExchangeValidator} of the module {@code io.github.pscsdk.json}.
 */
public final class PscValidator {

    /** How many findings of a rule a report holds, unless set otherwise. */
    public static final int DEFAULT_MAX_FINDINGS = 100;

    static {
        EngineAccess.set(validator -> ((PscValidator) validator).engine);
    }

    private final Engine engine;
    private final List<RuleInfo> catalogue;

    private PscValidator(Builder builder, List<RuleInfo> catalogue) {
        this.catalogue = catalogue;
        this.engine = new Engine(builder.rules, builder.today, builder.maxFindings, builder.policy, builder.baseline);
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
        return MemoryValidation.validate(engine, dataset);
    }

    /**
     * Validates a record alone: its values, and the rules that need no other record. A rule that does is reported as
     * not checked.
     */
    public Report validate(DatasetRecord record) {
        return MemoryValidation.validate(engine, record);
    }

    /** All codes that its reports can have, rules of the application included, in the order of codes. */
    public List<RuleInfo> catalogue() {
        return catalogue;
    }

    /** Sets options of a validator. Not thread-safe. */
    public static final class Builder {

        private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

        private final List<Rule> rules = new ArrayList<>(RuleCatalogue.rules());
        private Supplier<LocalDate> today = () -> LocalDate.now(Clock.systemUTC());
        private int maxFindings = DEFAULT_MAX_FINDINGS;

        private Optional<Policy> policy = Optional.empty();
        private Optional<Baseline> baseline = Optional.empty();

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

        /**
         * Adds a rule of the application, which then has the standing of all others: its findings are counted, placed,
         * put into words and subject to a policy alike. It runs after those rules that its description yields to.
         */
        public Builder rule(Rule rule) {
            rules.add(rule);
            return this;
        }

        /**
         * Adds the rules that jars on the class path or module path provide as services of the type {@link Rule}, in
         * the order of their codes.
         */
        public Builder discoverRules() {
            ServiceLoader.load(Rule.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(rule -> rule.info().code()))
                    .forEach(this::rule);
            return this;
        }

        /** A policy, which changes how bad findings are. */
        public Builder policy(Policy policy) {
            this.policy = Optional.of(policy);
            return this;
        }

        /** A baseline: findings that are known and accepted, and left out of the report. */
        public Builder baseline(Baseline baseline) {
            this.baseline = Optional.of(baseline);
            return this;
        }

        /**
         * A validator with these options.
         *
         * @throws IllegalArgumentException if two rules have one code, or a code is not in kebab-case; if a rule yields
         *     to one that does not exist, or rules yield to each other in a circle; if the policy or the baseline names
         *     a rule that does not exist, or is wrong otherwise
         */
        public PscValidator build() {
            List<RuleInfo> catalogue = RuleCatalogue.with(rules);
            Set<String> codes = new HashSet<>();
            for (RuleInfo info : catalogue) {
                if (!codes.add(info.code()) || !CODE.matcher(info.code()).matches()) {
                    throw new IllegalArgumentException("not the code of one rule in kebab-case: " + info.code());
                }
            }
            for (Rule rule : rules) {
                for (String other : rule.info().yieldsTo()) {
                    if (!codes.contains(other)) {
                        throw new IllegalArgumentException(
                                rule.info().code() + " yields to a rule that does not exist: " + other);
                    }
                }
            }
            policy.ifPresent(each -> refuse("policy", SettingsCheck.of(each, codes)));
            baseline.ifPresent(each -> refuse("baseline", SettingsCheck.of(each, codes)));
            return new PscValidator(this, catalogue);
        }

        private static void refuse(String what, List<Problem> problems) {
            if (!problems.isEmpty()) {
                Problem first = problems.get(0);
                throw new IllegalArgumentException("the " + what + " is wrong at " + first.at() + ": "
                        + Texts.ENGLISH.fill(first.info().message(), first.values()));
            }
        }
    }
}
