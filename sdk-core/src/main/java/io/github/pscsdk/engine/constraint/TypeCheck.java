package io.github.pscsdk.engine.constraint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The checks of the objects of a class. The idea: nearly every value is sound, so what Hibernate Validator knows of the
 * annotations is compiled once into arrays of validators and getters, which say yes or no without a path, a context or
 * a message; only of an object that fails, the same arrays tell what is wrong. Checking values costs about a third of
 * what Hibernate Validator's walk does. A class with a constraint that cannot be compiled is left to Hibernate
 * Validator as a whole. Immutable and thread-safe.
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

    /** Of a class that is left to Hibernate Validator. */
    static final TypeCheck FALLBACK = new TypeCheck(new ValueCheck(List.of(), false, List.of()), List.of(), false);

    private final ValueCheck own;
    private final Member[] members;
    private final boolean compiled;

    private TypeCheck(ValueCheck own, List<Member> members, boolean compiled) {
        this.own = own;
        this.members = members.toArray(Member[]::new);
        this.compiled = compiled;
    }

    /**
     * Compiled checks of a class.
     *
     * @param own the checks of an object as a whole
     * @param members its members that have any
     */
    static TypeCheck compiled(ValueCheck own, List<Member> members) {
        return new TypeCheck(own, members, true);
    }

    /** The checks of a class, compiled once. */
    static TypeCheck of(Class<?> type) {
        return COMPILED.get(type);
    }

    /** Whether Hibernate Validator is never asked. */
    boolean isCompiled() {
        return compiled;
    }

    /** Whether nothing is wrong with an object. */
    boolean holds(Object object, ConstraintChecker run) {
        if (!compiled) {
            return run.hibernate().holds(object);
        }
        for (Member member : members) {
            if (!member.check.holds(member.of(object), run)) {
                return false;
            }
        }
        return own.holds(object, run);
    }

    /** Adds what is wrong with the object at which the walk is. */
    void report(Object object, ConstraintChecker run, ViolationCollector violations) {
        if (!compiled) {
            run.hibernate().report(object, violations);
            return;
        }
        own.report(object, run, violations);
        for (Member member : members) {
            violations.enter(member.name);
            member.check.report(member.of(object), run, violations);
            violations.leave();
        }
    }
}
