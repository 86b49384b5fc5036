package io.github.pscsdk.model;

import io.github.pscsdk.codelist.SdgGoal;
import io.github.pscsdk.codelist.SdgTarget;
import io.github.pscsdk.constraint.KnownSdg;
import java.util.Optional;

/**
 * A reference to a Sustainable Development Goal ({@code 11}) or target ({@code 11.6}) of the 2030 Agenda. Keeps what
 * was written, known or not. Immutable and thread-safe.
 */
@KnownSdg
public final class SdgRef implements Comparable<SdgRef> {

    private final String code;

    private SdgRef(String code) {
        this.code = code;
    }

    /** The reference with this spelling, known or not. */
    public static SdgRef of(String code) {
        return new SdgRef(code);
    }

    /** The reference as written. */
    public String getCode() {
        return code;
    }

    /** Whether the goal or target exists. */
    public boolean isKnown() {
        return SdgGoal.find(code).isPresent() || SdgTarget.find(code).isPresent();
    }

    /** The goal that this refers to, directly or by one of its targets; empty if the goal does not exist. */
    public Optional<SdgGoal> goal() {
        int dot = code.indexOf('.');
        return SdgGoal.find(dot < 0 ? code : code.substring(0, dot));
    }

    /** The target that this refers to; empty for a goal, and if the target does not exist. */
    public Optional<SdgTarget> target() {
        return SdgTarget.find(code);
    }

    /** Sorts known references as the 2030 Agenda does, so 2 before 11 and 11 before 11.6; unknown ones after them. */
    @Override
    public int compareTo(SdgRef other) {
        int byGoal = Integer.compare(goalNumber(), other.goalNumber());
        if (byGoal != 0) {
            return byGoal;
        }
        int byKind = Boolean.compare(endsWithLetter(), other.endsWithLetter());
        if (byKind != 0) {
            return byKind;
        }
        int byLength = Integer.compare(code.length(), other.code.length());
        return byLength != 0 ? byLength : code.compareTo(other.code);
    }

    /** Whether this is a means of implementation, which come after the outcomes: 16.10 before 16.a. */
    private boolean endsWithLetter() {
        return !code.isEmpty() && Character.isLetter(code.charAt(code.length() - 1));
    }

    private int goalNumber() {
        return goal().map(goal -> Integer.parseInt(goal.code())).orElse(Integer.MAX_VALUE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SdgRef that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The reference as written. */
    @Override
    public String toString() {
        return code;
    }
}
