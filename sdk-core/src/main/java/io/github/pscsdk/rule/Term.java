package io.github.pscsdk.rule;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.model.Answer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a call demands in one respect. */
public sealed interface Term<T> {

    /** The call demands this. */
    record Known<T>(T value) implements Term<T> {}

    /** What the call demands is not known. */
    record Unknown<T>(Reason reason) implements Term<T> {}

    /** The call demands nothing. */
    record NoCondition<T>() implements Term<T> {}

    /**
     * Goes on with what the call demands; says that it was not checked if that is not known; does nothing if there is
     * no condition.
     */
    default void ifKnown(RuleContext context, Consumer<T> then) {
        if (this instanceof Known<T> known) {
            then.accept(known.value());
        } else if (this instanceof Unknown<T> unknown) {
            context.notChecked(unknown.reason());
        }
    }

    /** The value where it is known. */
    default Optional<T> asKnown() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /** The value where it is known, else the other. */
    default T orElse(T other) {
        return asKnown().orElse(other);
    }

    /** The same with another value. */
    default <U> Term<U> map(Function<T, U> function) {
        if (this instanceof Known<T> known) {
            return new Known<>(function.apply(known.value()));
        }
        return this instanceof Unknown<T> unknown ? new Unknown<>(unknown.reason()) : new NoCondition<>();
    }

    /** The same where the value fits; no condition where it does not. */
    default Term<T> filter(Predicate<T> fits) {
        return this instanceof Known<T> known && !fits.test(known.value()) ? new NoCondition<>() : this;
    }

    /** Whether the demand is broken: what is not known cannot be told, and no condition is never broken. */
    default Answer isBroken(Function<T, Answer> question) {
        if (this instanceof Known<T> known) {
            return question.apply(known.value());
        }
        return this instanceof Unknown<T> ? Answer.CANNOT_TELL : Answer.NO;
    }

    /** Why it is not known what the call demands; empty if it is, or the call demands nothing. */
    default Optional<Reason> whyUnknown() {
        return this instanceof Unknown<T> unknown ? Optional.of(unknown.reason()) : Optional.empty();
    }
}
