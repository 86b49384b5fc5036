package io.github.pscsdk.rule;

import java.util.function.Consumer;
import java.util.function.Function;

/** What a call demands in one respect. */
public sealed interface Term<T> {

    /** The call demands this. */
    record Known<T>(T value) implements Term<T> {}

    /** What the call demands is not known. */
    record Unknown<T>(Reason reason) implements Term<T> {}

    /** The call demands nothing. */
    record NoCondition<T>() implements Term<T> {}

    /** Goes on with what the call demands; tells the judge if that is not known; does nothing if there is no condition. */
    default void ifKnown(Judge judge, Consumer<T> then) {
        if (this instanceof Known<T> known) {
            then.accept(known.value());
        } else if (this instanceof Unknown<T> unknown) {
            judge.notChecked(unknown.reason());
        }
    }

    /** The value where it is known, else the other. */
    default T orElse(T other) {
        return this instanceof Known<T> known ? known.value() : other;
    }

    /** The same with another value. */
    default <U> Term<U> map(Function<T, U> function) {
        if (this instanceof Known<T> known) {
            return new Known<>(function.apply(known.value()));
        }
        return this instanceof Unknown<T> unknown ? new Unknown<>(unknown.reason()) : new NoCondition<>();
    }
}
