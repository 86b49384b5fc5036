package io.github.pscsdk.jakarta;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.ObeysDatasetRules;
import io.github.pscsdk.constraint.ObeysRecordRules;
import io.github.pscsdk.engine.Engine;
import io.github.pscsdk.engine.MemoryValidation;
import io.github.pscsdk.engine.constraint.PropertyPaths;
import io.github.pscsdk.engine.constraint.SkipRules;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.Rule;
import io.github.pscsdk.validation.RuleCatalogue;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Run the rules of the SDK, and turn what they find into violations. */
public final class RuleValidators {

    private RuleValidators() {}

    /** The rules of one scope: those that belong to it, and all that must run before them. */
    @SuppressWarnings("ImmutableEnumChecker") // lists and sets that nobody can change
    private enum Scope {
        RECORD(true),
        DATASET(false);

        private final List<Rule> rules;
        private final Set<String> codes;

        Scope(boolean records) {
            rules = RuleCatalogue.rules().stream()
                    .filter(rule -> !records || rule instanceof RecordRule<?>)
                    .toList();
            codes = rules.stream()
                    .filter(rule -> rule instanceof RecordRule<?> == records)
                    .map(rule -> rule.info().code())
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Whether nothing was found that belongs to the scope and the group. */
        <T> boolean isValid(
                T object, boolean advice, BiFunction<Engine, T, Report> validate, ConstraintValidatorContext context) {
            HibernateConstraintValidatorContext detailed = context.unwrap(HibernateConstraintValidatorContext.class);
            if (detailed.getConstraintValidatorPayload(SkipRules.class) != null) {
                return true;
            }
            Clock clock = context.getClockProvider().getClock().withZone(ZoneOffset.UTC);
            Engine engine = new Engine(
                    rules, () -> LocalDate.now(clock), Integer.MAX_VALUE, Optional.empty(), Optional.empty());
            List<Finding> findings = validate.apply(engine, object).getFindings().stream()
                    .filter(finding -> codes.contains(finding.getRule()))
                    .filter(finding -> advice != (finding.getSeverity() == Severity.ERROR))
                    .toList();
            context.disableDefaultConstraintViolation();
            findings.forEach(finding -> {
                detailed.withDynamicPayload(finding.getValues());
                PropertyPaths.add(
                        context.buildConstraintViolationWithTemplate("{io.github.pscsdk." + finding.getRule() + "}"),
                        finding.getPointer());
            });
            return findings.isEmpty();
        }
    }

    private static boolean isAdvice(Class<?>[] groups) {
        return Arrays.asList(groups).contains(Advice.class);
    }

    /** {@link ObeysRecordRules}. */
    public static final class OfRecord implements ConstraintValidator<ObeysRecordRules, DatasetRecord> {

        private boolean advice;

        /** For Jakarta Validation. */
        public OfRecord() {}

        @Override
        public void initialize(ObeysRecordRules constraint) {
            advice = isAdvice(constraint.groups());
        }

        @Override
        public boolean isValid(@Nullable DatasetRecord record, ConstraintValidatorContext context) {
            return record == null || Scope.RECORD.isValid(record, advice, MemoryValidation::validate, context);
        }
    }

    /** {@link ObeysDatasetRules}. */
    public static final class OfDataset implements ConstraintValidator<ObeysDatasetRules, Dataset> {

        private boolean advice;

        /** For Jakarta Validation. */
        public OfDataset() {}

        @Override
        public void initialize(ObeysDatasetRules constraint) {
            advice = isAdvice(constraint.groups());
        }

        @Override
        public boolean isValid(@Nullable Dataset dataset, ConstraintValidatorContext context) {
            return dataset == null || Scope.DATASET.isValid(dataset, advice, MemoryValidation::validate, context);
        }
    }
}
