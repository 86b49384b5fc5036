package io.github.pscsdk.engine.constraint;

import io.github.pscsdk.engine.problem.FaultyMembers;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.model.Extensible;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Checks the constraints of single values on some day. Those of each class are compiled once, from what Hibernate
 * Validator knows about it. Thread-safe.
 */
public final class ConstraintChecker {

    private final Supplier<LocalDate> today;
    private final HibernateFallback hibernate;

    private ConstraintChecker(LocalDate today) {
        this.today = () -> today;
        this.hibernate = new HibernateFallback(today);
    }

    /** Checks for which that date is today. */
    public static ConstraintChecker on(LocalDate today) {
        return new ConstraintChecker(today);
    }

    /** What is wrong with the values of an object beside what is faulty already, in the order of places and codes. */
    public List<Problem> check(Extensible object, FaultyMembers faulty) {
        TypeCheck check = TypeCheck.of(object.getClass());
        if (check.holds(object, this)) {
            return List.of();
        }
        ViolationCollector problems = new ViolationCollector(faulty);
        check.report(object, this, problems);
        return problems.worstOfEachPlace();
    }

    Supplier<LocalDate> today() {
        return today;
    }

    HibernateFallback hibernate() {
        return hibernate;
    }
}
