package io.github.pscsdk.json.defect;

import io.github.pscsdk.finding.Pointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Defects planted together in one document: which of them agree, and what will be found. */
final class Planting {

    private final SoundDocument document;
    private final List<Plan> plans = new ArrayList<>();

    Planting(SoundDocument document) {
        this.document = document;
    }

    /** A document with so many of these defects in it, or as many as agree; the same one may be in it several times. */
    static Planting of(SoundDocument document, int count, List<Defect> defects, Dice dice) {
        Planting planting = new Planting(document);
        for (int tries = count * 6; tries > 0 && planting.plans.size() < count; tries--) {
            dice.pick(defects).plan(document, dice).ifPresent(planting::addIfAgreeable);
        }
        return planting;
    }

    /** The same, all in one record. */
    static Planting inOneRecord(SoundDocument document, int count, List<Defect> defects, Dice dice) {
        Planting planting = new Planting(document);
        Pointer record =
                dice.pick(document.records(dice.oneOf("partnerships", "partnerships", "meetings", "organisations"))
                        .toList());
        SoundDocument only = document.only(record);
        for (int tries = count * 20; tries > 0 && planting.plans.size() < count; tries--) {
            dice.pick(defects)
                    .plan(only, dice)
                    .filter(plan -> plan.touches.stream()
                            .allMatch(place -> Place.recordOf(place).equals(record) && !place.equals(record)))
                    .ifPresent(planting::addIfAgreeable);
        }
        return planting;
    }

    List<Plan> plans() {
        return plans;
    }

    boolean addIfAgreeable(Plan plan) {
        if (plans.stream().anyMatch(other -> disagree(plan, other) || disagree(other, plan))) {
            return false;
        }
        plans.add(plan);
        if (leavesSomethingUnmuted()) {
            plans.remove(plan);
            return false;
        }
        return true;
    }

    /** Whether one of two defects changes what the other one is about, or both together could break another rule. */
    private static boolean disagree(Plan one, Plan other) {
        boolean touch =
                one.touches.stream().anyMatch(place -> other.touches.stream().anyMatch(each -> meet(place, each)));
        boolean shake = Stream.concat(one.touches.stream(), one.damages.stream())
                .anyMatch(place -> other.relies.stream().anyMatch(each -> meet(place, each)));
        return touch || shake || stirTheSame(one, other) || silencesWhatMutes(one, other);
    }

    private static boolean meet(Pointer one, Pointer other) {
        return one.contains(other) || other.contains(one);
    }

    private static boolean stirTheSame(Plan one, Plan other) {
        Set<String> both = new HashSet<>(one.stirs);
        both.retainAll(other.stirs);
        both.removeAll(one.mutes);
        both.removeAll(other.mutes);
        return both.stream().anyMatch(key -> !Codes.isElementwise(key.substring(0, key.indexOf('@'))));
    }

    /** Whether the other's error is not found because of the one, so that rules run which it would have muted. */
    private static boolean silencesWhatMutes(Plan one, Plan other) {
        return other.canFailToMute()
                && other.expected.stream().anyMatch(one::silences)
                && !one.mutes.containsAll(other.mutes);
    }

    /** Whether an error that mutes a rule for the sake of another plan is silenced itself. */
    private boolean leavesSomethingUnmuted() {
        Set<Plan> silenced = silenced();
        return silenced.stream()
                .filter(Plan::canFailToMute)
                .anyMatch(plan -> plans.stream().anyMatch(other -> other != plan && needsMuting(other, plan)));
    }

    private static boolean needsMuting(Plan plan, Plan by) {
        return plan.stirs.stream().anyMatch(by.mutes::contains);
    }

    private Set<Plan> silenced() {
        Set<Plan> silenced = new HashSet<>();
        findings(silenced);
        return silenced;
    }

    /** Code and pointer of what will be found, sorted. */
    List<String> expected() {
        return findings(new HashSet<>());
    }

    private List<String> findings(Set<Plan> silenced) {
        List<String> lines = new ArrayList<>();
        List<Plan> found = new ArrayList<>();
        for (int turn : turns()) {
            List<Plan> now = new ArrayList<>();
            for (Plan plan : plans) {
                for (Plan.Expected each : plan.expected) {
                    if (Codes.turn(each.code()) == turn) {
                        if (found.stream().anyMatch(earlier -> earlier != plan && earlier.silences(each))) {
                            silenced.add(plan);
                        } else {
                            lines.add(each.line());
                            now.add(plan);
                        }
                    }
                }
            }
            found.addAll(now);
        }
        lines.sort(null);
        return lines;
    }

    private Set<Integer> turns() {
        Set<Integer> turns = new TreeSet<>();
        plans.forEach(plan -> plan.expected.forEach(each -> turns.add(Codes.turn(each.code()))));
        return turns;
    }

    /** The document with all defects in it. */
    Node planted() {
        Node planted = document.root.copy();
        plans.forEach(plan -> plan.edits.forEach(edit -> edit.apply(planted)));
        return planted;
    }
}
