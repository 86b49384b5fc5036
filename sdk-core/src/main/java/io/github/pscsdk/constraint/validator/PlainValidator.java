package io.github.pscsdk.constraint.validator;

import io.github.pscsdk.finding.Values;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * A check of a value as a whole, on whatever day.
 *
 * @param <A> the constraint
 * @param <T> the type of the values
 */
abstract class PlainValidator<A extends Annotation, T> extends ValueValidator<A, T> {

    PlainValidator(Class<? super T> type) {
        super(type);
    }

    /** Whether a value passes. */
    abstract boolean holds(T value);

    /** Facts about a value that does not pass: the value itself, unless another check knows better. */
    Values facts(T value) {
        return Values.of("found", value);
    }

    @Override
    public final boolean holds(T value, Supplier<LocalDate> today) {
        return holds(value);
    }

    @Override
    public final List<Breach> breaches(T value, Supplier<LocalDate> today) {
        return List.of(Breach.of(facts(value)));
    }
}
