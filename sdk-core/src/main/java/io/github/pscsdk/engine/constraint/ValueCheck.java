package io.github.pscsdk.engine.constraint;

import io.github.pscsdk.constraint.validator.Breach;
import io.github.pscsdk.constraint.validator.ValueValidator;
import io.github.pscsdk.finding.Pointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The compiled checks of the values in one place. Immutable and thread-safe. */
final class ValueCheck {

    /**
     * A constraint.
     *
     * @param validator its validator, initialised
     * @param code what is found where it is broken
     */
    record Constraint(ValueValidator<?, Object> validator, ConstraintCode code) {}

    /** What a value can hold others in. */
    enum Container {
        LIST,
        MAP_KEYS,
        MAP_VALUES;

        /** The key or the value of an entry. */
        @Nullable
        Object of(Map.Entry<?, ?> entry) {
            return this == MAP_KEYS ? entry.getKey() : entry.getValue();
        }
    }

    /**
     * The checks of what is in a container.
     *
     * @param container what kind of container the value is
     * @param check the checks of each value in it
     */
    record Content(Container container, ValueCheck check) {}

    // Arrays, as all of this runs for each value of a file.
    private final Constraint[] constraints;
    private final boolean cascade;
    private final Content[] contents;
    /** The last class that was cascaded to: nearly always the only one. Whichever thread sets it, it is whole. */
    private @Nullable Cascade last;

    private record Cascade(Class<?> type, TypeCheck check) {}

    /**
     * Checks of a value.
     *
     * @param constraints the constraints of the value itself
     * @param cascade whether the constraints of its class are to be checked
     * @param contents the checks of what is in it
     */
    ValueCheck(List<Constraint> constraints, boolean cascade, List<Content> contents) {
        this.constraints = constraints.toArray(Constraint[]::new);
        this.cascade = cascade;
        this.contents = contents.toArray(Content[]::new);
    }

    /** Whether nothing is wrong with a value, if it is there. Nearly always so: nothing is allocated, no place kept. */
    boolean holds(@Nullable Object value, ConstraintChecker run) {
        if (value == null) {
            return true;
        }
        for (Constraint constraint : constraints) {
            if (!constraint.validator.holds(value, run.today())) {
                return false;
            }
        }
        if (cascade && !checkOf(value.getClass()).holds(value, run)) {
            return false;
        }
        for (Content content : contents) {
            if (!holdsIn(value, content, run)) {
                return false;
            }
        }
        return true;
    }

    private TypeCheck checkOf(Class<?> type) {
        Cascade known = last;
        if (known == null || known.type != type) {
            known = new Cascade(type, TypeCheck.of(type));
            last = known;
        }
        return known.check;
    }

    private static boolean holdsIn(Object container, Content content, ConstraintChecker run) {
        if (content.container == Container.LIST) {
            List<?> elements = (List<?>) container;
            for (int i = 0; i < elements.size(); i++) {
                if (!content.check.holds(elements.get(i), run)) {
                    return false;
                }
            }
        } else {
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) container).entrySet()) {
                if (!content.check.holds(content.container.of(entry), run)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Adds what is wrong with the value at which the walk is, if there is one. */
    void report(@Nullable Object value, ConstraintChecker run, ViolationCollector problems) {
        if (value == null) {
            return;
        }
        for (Constraint constraint : constraints) {
            if (!constraint.validator.holds(value, run.today())) {
                for (Breach breach : constraint.validator.breaches(value, run.today())) {
                    Pointer below = breach.member().map(Pointer::of).orElse(Pointer.ROOT);
                    problems.add(constraint.code, below, breach.facts(), value);
                }
            }
        }
        if (cascade) {
            checkOf(value.getClass()).report(value, run, problems);
        }
        for (Content content : contents) {
            reportIn(value, content, run, problems);
        }
    }

    private static void reportIn(
            Object container, Content content, ConstraintChecker run, ViolationCollector problems) {
        if (content.container == Container.LIST) {
            int index = 0;
            for (Object element : (List<?>) container) {
                problems.enter(index++);
                content.check.report(element, run, problems);
                problems.leave();
            }
        } else {
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) container).entrySet()) {
                problems.enter(entry.getKey());
                content.check.report(content.container.of(entry), run, problems);
                problems.leave();
            }
        }
    }
}
