package io.github.pscsdk.engine;

import io.github.pscsdk.model.Extensible;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Checks the constraints of single values on some day. Those of each class are compiled once, from what Hibernate Validator
 * knows about it. Thread-safe.
 */
final class ValueChecks {

    private final Supplier<LocalDate> today;
    private final HibernateChecks hibernate;

    private ValueChecks(LocalDate today) {
        this.today = () -> today;
        this.hibernate = new HibernateChecks(today);
    }

    /** Checks for which that date is today. */
    static ValueChecks on(LocalDate today) {
        return new ValueChecks(today);
    }

    /** What is wrong with the values of an object beside what is damaged already, in the order of places and codes. */
    List<Problem> check(Extensible object, Damage damage) {
        TypeCheck check = TypeCheck.of(object.getClass());
        if (check.holds(object, this)) {
            return List.of();
        }
        ValueProblems problems = new ValueProblems(damage);
        check.report(object, this, problems);
        return problems.worstOfEachPlace();
    }

    Supplier<LocalDate> today() {
        return today;
    }

    HibernateChecks hibernate() {
        return hibernate;
    }
}
