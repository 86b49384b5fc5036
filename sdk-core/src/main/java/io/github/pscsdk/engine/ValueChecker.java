package io.github.pscsdk.engine;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.KnownLanguageTag;
import io.github.pscsdk.constraint.StartUnlessPlanned;
import io.github.pscsdk.model.Extensible;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.Severity;
import io.github.pscsdk.rule.ValueCodes;
import io.github.pscsdk.rule.Values;
import io.github.pscsdk.validation.PropertyPaths;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Checks the constraints of single values with Hibernate Validator. Costly to create, so there is one; thread-safe. */
final class ValueChecker {

    private static final String KEY_PREFIX = "{io.github.pscsdk.";

    private static final class Holder {
        private static final ValueChecker SHARED = new ValueChecker();
    }

    private final HibernateValidatorFactory factory;

    private ValueChecker() {
        factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new Numbers())
                .buildValidatorFactory()
                .unwrap(HibernateValidatorFactory.class);
    }

    /**
     * Makes no messages, which findings have of their own, but a number for each violation: Hibernate Validator keeps them in
     * a hash set, and but for the message those of one value in one list would have one hash code.
     */
    private static final class Numbers implements MessageInterpolator {
        private final AtomicLong last = new AtomicLong();

        @Override
        public String interpolate(String template, Context context) {
            return Long.toString(last.incrementAndGet());
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }

    /** A validator for which that date is today. */
    static Validator on(LocalDate today) {
        Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return Holder.SHARED
                .factory
                .usingContext()
                .clockProvider(() -> clock)
                .constraintValidatorPayload(RulesRunElsewhere.YES)
                .getValidator();
    }

    /** What is wrong with the values of an object beside what is damaged already, in the order of places and codes. */
    static List<Problem> check(Validator validator, Extensible object, Damage damage) {
        List<Problem> problems = new ArrayList<>();
        for (ConstraintViolation<Extensible> violation : validator.validate(object, Default.class, Advice.class)) {
            Problem problem = problem(violation);
            if (!damage.touches(problem.damaged()) && !readsDamaged(violation, damage)) {
                problems.add(problem);
            }
        }
        // Jakarta Validation gives a set.
        problems.sort(Comparator.comparing(Problem::at)
                .thenComparing(problem -> problem.info().code()));
        return worstOfEachPlace(problems);
    }

    /** A blank value, say, is not a code of a list either, but for the one reason that it is blank. */
    private static List<Problem> worstOfEachPlace(List<Problem> problems) {
        Map<List<Object>, Problem> worst = new LinkedHashMap<>();
        for (Problem problem : problems) {
            worst.merge(
                    List.of(problem.damaged(), problem.mark()),
                    problem,
                    (one, other) -> other.severity().compareTo(one.severity()) < 0 ? other : one);
        }
        return List.copyOf(worst.values());
    }

    /** Whether a constraint compares members of which one is damaged: that might be what it is about. */
    private static boolean readsDamaged(ConstraintViolation<?> violation, Damage damage) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof StartUnlessPlanned
                && !damage.spares("status");
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        String code = template.substring(KEY_PREFIX.length(), template.length() - 1);
        RuleInfo info = ValueCodes.find(code).orElseThrow(() -> new IllegalStateException("no such code: " + code));
        boolean advice = violation.getConstraintDescriptor().getGroups().contains(Advice.class);
        Severity severity = advice && info.severity() == Severity.ERROR ? Severity.WARNING : info.severity();
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        Values facts = Optional.ofNullable(detailed.getDynamicPayload(Values.class))
                .orElseGet(() -> Values.of("found", String.valueOf(violation.getInvalidValue())));
        Pointer at = PropertyPaths.pointer(violation.getPropertyPath());
        Pointer damaged = facts.asMap().get("field") instanceof String field ? at.then(field) : at;
        boolean tagOfText = violation.getConstraintDescriptor().getAnnotation() instanceof KnownLanguageTag
                && violation.getLeafBean() instanceof LocalisedText;
        Mark mark = tagOfText ? Mark.NAME : Mark.VALUE;
        return new Problem(
                info,
                severity,
                at,
                damaged,
                facts,
                Hints.of(violation.getConstraintDescriptor().getAnnotation(), facts),
                mark);
    }
}
