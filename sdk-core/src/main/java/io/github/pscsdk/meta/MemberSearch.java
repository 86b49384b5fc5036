package io.github.pscsdk.meta;

import io.github.pscsdk.finding.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds the values of certain members in an object of the model, at any depth, in order. Works out once for each type
 * where there can be any, so that the other parts of an object cost nothing. Immutable and thread-safe.
 */
public final class MemberSearch {

    /** Is told of each value. */
    public interface Visitor {

        /** A value of a member of that type; the path leads to it until this returns. */
        void visit(Class<?> owner, Member member, PathBuilder path, Object value);
    }

    private static final Step[] NONE = {};

    /** A member that is looked for, or has such members below it. */
    @SuppressWarnings("ArrayRecordComponent") // is never compared
    private record Step(Class<?> owner, Member member, boolean wanted, Step[] below) {}

    private final ClassValue<Step[]> steps = new ClassValue<>() {
        @Override
        protected Step[] computeValue(Class<?> type) {
            return stepsOf(type);
        }
    };

    private final Predicate<Member> wanted;

    public MemberSearch(Predicate<Member> wanted) {
        this.wanted = wanted;
    }

    private Step[] stepsOf(Class<?> type) {
        List<Step> found = new ArrayList<>();
        for (Member member : Shape.of(type).members()) {
            Step[] below = member.kind() == ValueKind.OBJECT ? steps.get(member.type()) : NONE;
            if (wanted.test(member) || below.length > 0) {
                found.add(new Step(type, member, wanted.test(member), below));
            }
        }
        return found.toArray(NONE);
    }

    /**
     * The ways to the members that are looked for, from an object of that type, as {@link RuleInfo#reads} names them:
     * list indexes are left out, a map stands for all in it.
     */
    public List<String> paths(Class<?> type) {
        List<String> paths = new ArrayList<>();
        for (Step step : steps.get(type)) {
            addPaths(step, "", paths);
        }
        return paths;
    }

    private static void addPaths(Step step, String before, List<String> paths) {
        String path = before + step.member().name();
        if (step.wanted() || step.member().cardinality() == Cardinality.MAP) {
            paths.add(path);
        } else {
            for (Step next : step.below()) {
                addPaths(next, path + ".", paths);
            }
        }
    }

    /** Searches an object of that type. */
    public void in(Class<?> type, Object object, Visitor visitor) {
        walk(steps.get(type), object, new PathBuilder(), visitor);
    }

    private static void walk(Step[] steps, Object object, PathBuilder path, Visitor visitor) {
        for (Step step : steps) {
            Object value = step.member().get(object);
            if (value != null) {
                path.enter(step.member().name());
                values(step, value, path, visitor);
                path.leave();
            }
        }
    }

    private static void values(Step step, Object value, PathBuilder path, Visitor visitor) {
        switch (step.member().cardinality()) {
            case MANDATORY, OPTIONAL -> single(step, value, path, visitor);
            case LIST -> {
                List<?> list = (List<?>) value;
                for (int i = 0; i < list.size(); i++) {
                    element(step, list.get(i), i, path, visitor);
                }
            }
            case MAP -> ((Map<?, ?>) value).forEach((key, each) -> element(step, each, key, path, visitor));
        }
    }

    private static void element(Step step, Object value, Object token, PathBuilder path, Visitor visitor) {
        path.enter(token);
        single(step, value, path, visitor);
        path.leave();
    }

    private static void single(Step step, Object value, PathBuilder path, Visitor visitor) {
        if (step.wanted()) {
            visitor.visit(step.owner(), step.member(), path, value);
        }
        if (step.below().length > 0) {
            walk(step.below(), value, path, visitor);
        }
    }
}
