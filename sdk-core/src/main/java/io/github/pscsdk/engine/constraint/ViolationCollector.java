package io.github.pscsdk.engine.constraint;

import io.github.pscsdk.engine.problem.FaultyMembers;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with the values of an object beside what is faulty already. Knows where the walk is. */
final class ViolationCollector {

    private final FaultyMembers faulty;
    /** Names, keys and indexes from the object to where the walk is. */
    private final List<Object> path = new ArrayList<>();

    private final List<Problem> problems = new ArrayList<>();

    ViolationCollector(FaultyMembers faulty) {
        this.faulty = faulty;
    }

    /** Goes to a member, element or entry. */
    void enter(Object token) {
        path.add(token);
    }

    /** Goes back. */
    void leave() {
        path.remove(path.size() - 1);
    }

    /**
     * Adds what breaks a constraint.
     *
     * @param below from where the walk is to the place
     * @param facts facts for the message
     * @param value the value that breaks it
     */
    void add(ConstraintCode code, Pointer below, Values facts, Object value) {
        List<String> tokens = new ArrayList<>(path.size() + 1);
        path.forEach(token -> tokens.add(token.toString()));
        Problem problem = code.problem(Pointer.of(tokens).then(below), facts, value);
        if (!faulty.touches(problem.faulty()) && !code.readsFaulty(faulty)) {
            problems.add(problem);
        }
    }

    /** In the order of places and codes, the worst of each place: a blank value, say, is in no list either. */
    List<Problem> worstOfEachPlace() {
        problems.sort(Comparator.comparing((Problem problem) -> problem.at())
                .thenComparing(problem -> problem.info().code()));
        Map<List<Object>, Problem> worst = new LinkedHashMap<>();
        for (Problem problem : problems) {
            worst.merge(
                    List.of(problem.faulty(), problem.target()),
                    problem,
                    (one, other) -> other.severity().compareTo(one.severity()) < 0 ? other : one);
        }
        return List.copyOf(worst.values());
    }
}
