package io.github.pscsdk.constraint.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * The check behind a constraint, for Jakarta Validation and for the engine alike. The engine asks {@link #holds} of
 * every value that there is, and {@link #breaches} only of one that does not pass. Thread-safe once it is initialised.
 *
 * @param <A> the constraint
 * @param <T> the type of the values
 */
public abstract class ValueValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {

    private final Class<? super T> type;

    ValueValidator(Class<? super T> type) {
        this.type = type;
    }

    /** The type of the values, without its type arguments. */
    public final Class<? super T> type() {
        return type;
    }

    /** Whether a value passes. Most do: finding so is to cost little, and to allocate nothing. */
    public abstract boolean holds(T value, Supplier<LocalDate> today);

    /** What is wrong with a value that does not pass: at least one thing. */
    public abstract List<Breach> breaches(T value, Supplier<LocalDate> today);

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        Supplier<LocalDate> today =
                () -> LocalDate.now(context.getClockProvider().getClock());
        if (value == null || holds(value, today)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        breaches(value, today).forEach(breach -> add(breach, context));
        return false;
    }

    /** Adds a violation, together with the facts that a finding shows. */
    private static void add(Breach breach, ConstraintValidatorContext context) {
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(breach.facts());
        var violation = context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
        breach.member()
                .ifPresentOrElse(
                        member -> violation.addPropertyNode(member).addConstraintViolation(),
                        violation::addConstraintViolation);
    }
}
