package io.github.pscsdk.constraint;

import io.github.pscsdk.validation.RuleCatalogue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A validator as any application bootstraps it that has no expression language; on 22 November 2026. */
final class PlainJakarta {

    private static final String PREFIX = "{io.github.pscsdk.";

    static final Validator VALIDATOR = on(LocalDate.of(2026, 11, 22));

    private PlainJakarta() {}

    static Validator on(LocalDate today) {
        Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> clock)
                .buildValidatorFactory()
                .getValidator();
    }

    /** What breaks the default group, as path and code, sorted. A violation twice is there twice. */
    static List<String> errors(Object object) {
        return print(VALIDATOR.validate(object, Default.class));
    }

    /** What breaks the group {@link Advice} alone. */
    static List<String> advice(Object object) {
        return print(VALIDATOR.validate(object, Advice.class));
    }

    /**
     * Violations of constraints of single values; those of rules, which are behind class-level constraints, left out.
     */
    static <T> List<ConstraintViolation<T>> ofValues(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .filter(violation -> RuleCatalogue.rules().stream()
                        .noneMatch(rule -> rule.info().code().equals(code(violation))))
                .toList();
    }

    private static List<String> print(Set<ConstraintViolation<Object>> violations) {
        return ofValues(violations).stream()
                .map(violation -> violation.getPropertyPath() + " " + code(violation))
                .sorted()
                .toList();
    }

    static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        return template.startsWith(PREFIX) ? template.substring(PREFIX.length(), template.length() - 1) : template;
    }
}
