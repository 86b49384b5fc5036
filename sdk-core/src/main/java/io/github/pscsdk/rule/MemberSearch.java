package io.github.pscsdk.rule;

import io.github.pscsdk.meta.Cardinality;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds the values of certain members in an object of the model, at any depth, in order. Works out once for each type where
 * there can be any, so that the other parts of an object cost nothing. Immutable and thread-safe.
 */
final class MemberSearch {

    /** Is told of each value. */
    interface Visitor {

        /** A value of a member of that type; the tokens lead to it and are only good until this returns. */
        void visit(Class<?> owner, Member member, List<String> tokens, Object value);
    }

    /** A member that is looked for, or has such members below it. */
    private record Step(Class<?> owner, Member member, boolean wanted, List<Step> below) {}

    private final ClassValue<List<Step>> steps = new ClassValue<>() {
        @Override
        protected List<Step> computeValue(Class<?> type) {
            return stepsOf(type);
        }
    };

    private final Predicate<Member> wanted;

    MemberSearch(Predicate<Member> wanted) {
        this.wanted = wanted;
    }

    private List<Step> stepsOf(Class<?> type) {
        List<Step> found = new ArrayList<>();
        for (Member member : Shape.of(type).members()) {
            List<Step> below = member.kind() == ValueKind.OBJECT ? steps.get(member.type()) : List.of();
            if (wanted.test(member) || !below.isEmpty()) {
                found.add(new Step(type, member, wanted.test(member), below));
            }
        }
        return List.copyOf(found);
    }

    /**
     * The ways to the members that are looked for, from an object of that type, as {@link RuleInfo#reads} names them: list
     * indexes are left out, a map stands for all in it.
     */
    List<String> paths(Class<?> type) {
        List<String> paths = new ArrayList<>();
        steps.get(type).forEach(step -> addPaths(step, "", paths));
        return paths;
    }

    private static void addPaths(Step step, String before, List<String> paths) {
        String path = before + step.member().name();
        if (step.wanted() || step.member().cardinality() == Cardinality.MAP) {
            paths.add(path);
        } else {
            step.below().forEach(next -> addPaths(next, path + ".", paths));
        }
    }

    /** Searches an object of that type. */
    void in(Class<?> type, Object object, Visitor visitor) {
        walk(steps.get(type), object, new ArrayList<>(), visitor);
    }

    private static void walk(List<Step> steps, Object object, List<String> tokens, Visitor visitor) {
        for (Step step : steps) {
            Object value = step.member().get(object);
            if (value == null) {
                continue;
            }
            tokens.add(step.member().name());
            switch (step.member().cardinality()) {
                case MANDATORY, OPTIONAL -> single(step, value, tokens, visitor);
                case LIST -> {
                    int i = 0;
                    for (Object each : (List<?>) value) {
                        element(step, each, Integer.toString(i++), tokens, visitor);
                    }
                }
                case MAP ->
                    ((Map<?, ?>) value).forEach((key, each) -> element(step, each, key.toString(), tokens, visitor));
            }
            tokens.remove(tokens.size() - 1);
        }
    }

    private static void element(Step step, Object value, String token, List<String> tokens, Visitor visitor) {
        tokens.add(token);
        single(step, value, tokens, visitor);
        tokens.remove(tokens.size() - 1);
    }

    private static void single(Step step, Object value, List<String> tokens, Visitor visitor) {
        if (step.wanted()) {
            visitor.visit(step.owner(), step.member(), tokens, value);
        }
        if (!step.below().isEmpty()) {
            walk(step.below(), value, tokens, visitor);
        }
    }
}
