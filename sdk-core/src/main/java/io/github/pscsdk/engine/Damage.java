package io.github.pscsdk.engine;

import io.github.pscsdk.rule.Pointer;
import java.util.ArrayList;
import java.util.List;

/** The members of a record that have an error: rules that read them are not run, so that one cause has one finding. */
final class Damage {

    private final List<Pointer> places = new ArrayList<>();

    void add(Pointer place) {
        places.add(place);
    }

    boolean isNone() {
        return places.isEmpty();
    }

    /** Whether a place is damaged, or part of something that is. */
    boolean covers(Pointer place) {
        return places.stream().anyMatch(damaged -> damaged.contains(place));
    }

    /** Whether a member is whole, such as {@code end} or {@code participants.role} in all of its elements. */
    boolean spares(String member) {
        List<String> read = List.of(member.split("\\.", -1));
        return places.stream().noneMatch(damaged -> meet(names(damaged), read));
    }

    /** Whether all of these members are whole. */
    boolean sparesAll(List<String> members) {
        return places.isEmpty() || members.stream().allMatch(this::spares);
    }

    private static List<String> names(Pointer pointer) {
        return pointer.tokens().stream().filter(token -> !Pointer.isIndex(token)).toList();
    }

    private static boolean meet(List<String> one, List<String> other) {
        int common = Math.min(one.size(), other.size());
        return one.subList(0, common).equals(other.subList(0, common));
    }
}
