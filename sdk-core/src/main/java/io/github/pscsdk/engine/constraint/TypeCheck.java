package io.github.pscsdk.engine.constraint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The compiled checks of the objects of a class. Where one of its constraints is none that can be compiled, what the others
 * do not settle is left to Hibernate Validator. Immutable and thread-safe.
 */
final class TypeCheck {

    private static final ClassValue<TypeCheck> COMPILED = new ClassValue<>() {
        @Override
        protected TypeCheck computeValue(Class<?> type) {
            return new TypeCheckCompiler(type).compile();
        }
    };

    /**
     * A member.
     *
     * @param name its name
     * @param getter reads it
     * @param optional whether it is an {@link Optional}
     * @param check the checks of its value
     */
    record Member(String name, Function<Object, Object> getter, boolean optional, ValueCheck check) {

        /** The value; null if it is absent. */
        @Nullable
        Object of(Object object) {
            Object value = getter.apply(object);
            return optional ? ((Optional<?>) value).orElse(null) : value;
        }
    }

    private final ValueCheck own;
    private final Member[] members;
    private final boolean complete;

    /**
     * Checks of a class.
     *
     * @param own the checks of an object as a whole
     * @param members its members that have any
     * @param complete whether these are all; else an object that passes them is sound, but one that does not may be sound too
     */
    TypeCheck(ValueCheck own, List<Member> members, boolean complete) {
        this.own = own;
        this.members = members.toArray(Member[]::new);
        this.complete = complete;
    }

    /** The checks of a class, compiled once. */
    static TypeCheck of(Class<?> type) {
        return COMPILED.get(type);
    }

    /** Whether Hibernate Validator is never asked. */
    boolean isComplete() {
        return complete;
    }

    /** Whether nothing is wrong with an object. */
    boolean holds(Object object, ConstraintChecker run) {
        return passes(object, run) || (!complete && run.hibernate().holds(object));
    }

    private boolean passes(Object object, ConstraintChecker run) {
        for (Member member : members) {
            if (!member.check.holds(member.of(object), run)) {
                return false;
            }
        }
        return own.holds(object, run);
    }

    /** Adds what is wrong with the object at which the walk is. */
    void report(Object object, ConstraintChecker run, ViolationCollector problems) {
        if (!complete) {
            run.hibernate().report(object, problems);
            return;
        }
        own.report(object, run, problems);
        for (Member member : members) {
            problems.enter(member.name);
            member.check.report(member.of(object), run, problems);
            problems.leave();
        }
    }
}
