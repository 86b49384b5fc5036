package io.github.pscsdk.engine.problem;

import io.github.pscsdk.finding.Pointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The members of a record that have an error: rules that read them are not run, so that one cause has one finding. What
 * it costs to ask does not grow with the number of errors, as a file may have any number of them.
 */
public final class FaultyMembers {

    private final Set<Pointer> places = new HashSet<>();
    /** The places and all that encloses them. */
    private final Set<Pointer> enclosing = new HashSet<>();
    /** The places without list indexes: few, however long the lists. */
    private final Set<List<String>> members = new HashSet<>();
    /** The same, to go through quickly: each rule asks. */
    private final List<List<String>> eachMember = new ArrayList<>();

    /** Adds the place of an error. */
    public void add(Pointer place) {
        if (places.add(place)) {
            List<String> tokens = place.tokens();
            for (int size = tokens.size(); size >= 0 && enclosing.add(first(tokens, size)); size--) {
                // Where one is known, those that enclose it are.
            }
            List<String> member = names(place);
            if (members.add(member)) {
                eachMember.add(member);
            }
        }
    }

    /** Adds all places of others. */
    public void addAll(FaultyMembers others) {
        others.places.forEach(this::add);
    }

    /** Whether nothing is faulty. */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** Whether a place is faulty, or part of something that is. */
    public boolean covers(Pointer place) {
        List<String> tokens = place.tokens();
        for (int size = places.isEmpty() ? -1 : tokens.size(); size >= 0; size--) {
            if (places.contains(first(tokens, size))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place is faulty, part of something that is, or has a part that is. */
    public boolean touches(Pointer place) {
        return enclosing.contains(place) || covers(place);
    }

    /** Whether a member is whole, such as {@code end} or {@code participants.role} in all of its elements. */
    public boolean spares(String member) {
        for (int i = 0; i < eachMember.size(); i++) {
            if (meet(eachMember.get(i), member)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all of these members are whole. */
    public boolean sparesAll(List<String> members) {
        if (isEmpty()) {
            return true;
        }
        for (String member : members) {
            if (!spares(member)) {
                return false;
            }
        }
        return true;
    }

    private static Pointer first(List<String> tokens, int size) {
        return Pointer.of(tokens.subList(0, size));
    }

    private static List<String> names(Pointer pointer) {
        return pointer.tokens().stream()
                .filter(token -> !Pointer.isIndex(token))
                .toList();
    }

    /**
     * Whether one of both is what the other begins with; names of members have no dots, those of a damaged place may.
     */
    private static boolean meet(List<String> damaged, String member) {
        int from = 0;
        for (int i = 0; i < damaged.size(); i++) {
            String name = damaged.get(i);
            int end = from + name.length();
            if (!member.startsWith(name, from) || (end < member.length() && member.charAt(end) != '.')) {
                return false;
            }
            if (end == member.length()) {
                return true;
            }
            from = end + 1;
        }
        return true;
    }
}
