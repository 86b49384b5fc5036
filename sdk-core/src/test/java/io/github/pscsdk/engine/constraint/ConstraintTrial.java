package io.github.pscsdk.engine.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.engine.problem.FaultyMembers;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.model.Extensible;
import java.time.LocalDate;
import java.util.List;

/** Compares the compiled checks with Hibernate Validator, asked about the whole object. */
final class ConstraintTrial {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private ConstraintTrial() {}

    static boolean isSound(Object object) {
        return TypeCheck.of(object.getClass()).holds(object, ConstraintChecker.on(TODAY));
    }

    static List<Problem> compiled(Extensible object, LocalDate today, FaultyMembers faulty) {
        return ConstraintChecker.on(today).check(object, faulty);
    }

    static List<Problem> hibernate(Extensible object, LocalDate today, FaultyMembers faulty) {
        ViolationCollector problems = new ViolationCollector(faulty);
        new HibernateFallback(today).report(object, problems);
        return problems.worstOfEachPlace();
    }

    /** The problems of an object, in which both agree. */
    static List<Problem> check(Extensible object) {
        List<Problem> expected = hibernate(object, TODAY, new FaultyMembers());
        assertThat(compiled(object, TODAY, new FaultyMembers()))
                .as("%s", object)
                .isEqualTo(expected);
        assertThat(isSound(object)).as("%s", object).isEqualTo(expected.isEmpty());
        return expected;
    }
}
