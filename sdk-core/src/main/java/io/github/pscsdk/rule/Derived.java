package io.github.pscsdk.rule;

import io.github.pscsdk.model.DatasetRecord;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A fact about a record that several rules need, such as its amounts of money: {@link RuleContext#get} works it out
 * once for all of them. Facts are constants; each is the same as itself only. Immutable and thread-safe.
 *
 * @param <T> type of the fact; immutable, as rules share it
 */
public final class Derived<T> {

    private final BiFunction<DatasetRecord, RuleContext, T> work;

    private Derived(BiFunction<DatasetRecord, RuleContext, T> work) {
        this.work = work;
    }

    /** A fact that follows from the record alone. */
    public static <R extends DatasetRecord, T> Derived<T> of(Class<R> type, Function<R, T> work) {
        return new Derived<>((record, context) -> work.apply(type.cast(record)));
    }

    /** A fact that follows from the record and from what it refers to; for rules of the type {@link LinkedRule}. */
    public static <R extends DatasetRecord, T> Derived<T> ofLinked(
            Class<R> type, BiFunction<R, LinkedContext, T> work) {
        return new Derived<>((record, context) -> work.apply(type.cast(record), (LinkedContext) context));
    }

    /** Works the fact out. */
    public T of(DatasetRecord record, RuleContext context) {
        return work.apply(record, context);
    }
}
