package io.github.pscsdk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.model.Extensible;
import java.time.LocalDate;
import java.util.List;

/** Compares the compiled checks with Hibernate Validator, asked about the whole object. */
final class Asked {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Asked() {}

    static boolean isSound(Object object) {
        return TypeCheck.of(object.getClass()).holds(object, ValueChecks.on(TODAY));
    }

    static List<Problem> compiled(Extensible object, LocalDate today, Damage damage) {
        return ValueChecks.on(today).check(object, damage);
    }

    static List<Problem> hibernate(Extensible object, LocalDate today, Damage damage) {
        ValueProblems problems = new ValueProblems(damage);
        new HibernateChecks(today).report(object, problems);
        return problems.worstOfEachPlace();
    }

    /** The problems of an object, in which both agree. */
    static List<Problem> check(Extensible object) {
        List<Problem> expected = hibernate(object, TODAY, new Damage());
        assertThat(compiled(object, TODAY, new Damage())).as("%s", object).isEqualTo(expected);
        assertThat(isSound(object)).as("%s", object).isEqualTo(expected.isEmpty());
        return expected;
    }
}
