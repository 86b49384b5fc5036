package io.github.pscsdk.engine.constraint;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.finding.Values;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import java.lang.annotation.ElementType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/**
 * Checks of values by Hibernate Validator itself, on some day: slow, but of any constraint. It also tells which
 * constraints there are. Thread-safe.
 */
final class HibernateFallback {

    /** All that there is. */
    static final Class<?>[] GROUPS = {Default.class, Advice.class};

    private static final class Holder {
        /** Costly to create, so there is one. */
        private static final HibernateValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
                .configure()
                // What the program around has configured for its own objects must not change findings.
                .ignoreXmlConfiguration()
                .traversableResolver(new AllLoaded())
                .messageInterpolator(new Numbers())
                .buildValidatorFactory()
                .unwrap(HibernateValidatorFactory.class);
    }

    private final Validator validator;

    HibernateFallback(LocalDate today) {
        Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        validator = Holder.FACTORY
                .usingContext()
                .clockProvider(() -> clock)
                .constraintValidatorPayload(SkipRules.SKIP)
                .getValidator();
    }

    /**
     * Makes no messages, which findings have of their own, but a number for each violation: Hibernate Validator keeps
     * them in a hash set, and but for the message those of one value in one list would have one hash code.
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

    /** Nothing is loaded lazily, whether or not the program around has a library for that. */
    private static final class AllLoaded implements TraversableResolver {

        @Override
        public boolean isReachable(
                @Nullable Object object, Path.Node member, Class<?> root, Path path, ElementType elementType) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object object, Path.Node member, Class<?> root, Path path, ElementType elementType) {
            return true;
        }
    }

    /** The constraints of a class, all that it inherits included. */
    static BeanDescriptor constraintsOf(Class<?> type) {
        return Holder.FACTORY.getValidator().getConstraintsForClass(type);
    }

    /** Makes the validators of constraints. */
    static ConstraintValidatorFactory validators() {
        return Holder.FACTORY.getConstraintValidatorFactory();
    }

    /** Whether an object breaks no constraint. */
    boolean holds(Object object) {
        return violations(object).isEmpty();
    }

    /** Adds what is wrong with the object at which the walk is. */
    void report(Object object, ViolationCollector problems) {
        for (ConstraintViolation<Object> violation : violations(object)) {
            ConstraintCode code = ConstraintCode.find(violation.getConstraintDescriptor())
                    .orElseThrow(() -> new IllegalStateException("no such code: " + violation.getMessageTemplate()));
            HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
            Values facts = Optional.ofNullable(detailed.getDynamicPayload(Values.class))
                    .orElseGet(() -> Values.of("found", String.valueOf(violation.getInvalidValue())));
            problems.add(code, PropertyPaths.pointer(violation.getPropertyPath()), facts, violation.getInvalidValue());
        }
    }

    private Set<ConstraintViolation<Object>> violations(Object object) {
        return validator.validate(object, GROUPS);
    }
}
