package io.github.pscsdk.json.defect;

import io.github.pscsdk.finding.Pointer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long a partnership lasts, and when its activities take place. */
final class ScheduleDefects {

    private static final String SECTION = "partnerships";

    private ScheduleDefects() {}

    static Stream<Defect> all() {
        return Stream.of(durations(), activities()).flatMap(each -> each);
    }

    private static Stream<Defect> durations() {
        return Stream.of(
                Defect.inRecord(
                        "duration-contradicts-dates",
                        "the months are more or fewer than those from start to end",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Pointer stated = at.then("durationMonths");
                            LocalDate start = document.firstDay(at.then("start"));
                            long months = ChronoUnit.MONTHS.between(start, document.firstDay(at.then("end")));
                            // A start or an end of which only the month is known leaves room for two.
                            int wrong = (int) months + dice.oneOf(1, -1) * dice.between(4, 20);
                            return Optional.of(plan.put(stated, wrong)
                                    .finds("duration-contradicts-dates", stated)
                                    .damages(stated));
                        }),
                Defect.inRecord(
                        "implausible-duration",
                        "the end is far too late or too early",
                        SECTION,
                        (document, at, plan, dice) -> {
                            int months = dice.oneOf(dice.between(1, 4), dice.between(90, 150));
                            LocalDate end = document.firstDay(at.then("start")).plusMonths(months);
                            return Optional.of(plan.put(at.then("end"), end.toString())
                                    .finds("implausible-duration", at.then("end"))
                                    .damages(at.then("start"))
                                    .damages(at.then("end")));
                        }),
                Defect.inRecord(
                        "implausible-duration",
                        "the months are far too many or too few, and there is no end",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Pointer stated = at.then("durationMonths");
                            int months = dice.oneOf(dice.between(0, 5), dice.between(85, 600));
                            return Optional.of(plan.edit(Edit.remove(at.then("end")))
                                    .put(stated, months)
                                    .finds("implausible-duration", stated)
                                    .damages(stated));
                        }));
    }

    private static Stream<Defect> activities() {
        return Stream.of(
                Defect.inRecord(
                        "activity-ends-before-start",
                        "an activity ends before its start",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Pointer activity = dice.pick(
                                    document.elements(at.then("activities")).toList());
                            return Optional.of(
                                    endBeforeStart("activity-ends-before-start", document, activity, plan, dice));
                        }),
                Defect.inRecord(
                        "activity-outside-partnership",
                        "an activity is before the partnership, or long after it",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Pointer activity = dice.pick(
                                    document.elements(at.then("activities")).toList());
                            LocalDate before =
                                    document.firstDay(at.then("start")).minusDays(dice.between(10, 800));
                            LocalDate after = document.firstDay(at.then("end")).plusDays(dice.between(130, 800));
                            LocalDate day = dice.oneOf(before, after);
                            plan.put(activity.then("start"), day.toString())
                                    .put(activity.then("end"), day.plusDays(2).toString());
                            return Optional.of(reliesOnPeriod(at, plan)
                                    .finds("activity-outside-partnership", activity.then("start")));
                        }),
                Defect.inRecord(
                        "activity-outside-partnership",
                        "an activity ends long after the partnership",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Pointer end = dice.pick(document.elements(at.then("activities"))
                                            .toList())
                                    .then("end");
                            LocalDate day = document.firstDay(at.then("end")).plusDays(dice.between(130, 800));
                            return Optional.of(reliesOnPeriod(at, plan.put(end, day.toString()))
                                    .relies(Place.up(end).then("start"))
                                    .finds("activity-outside-partnership", end));
                        }));
    }

    /** Moves the end of something before its start, or the start behind the end. */
    static Plan.Builder endBeforeStart(String code, SoundDocument document, Pointer at, Plan.Builder plan, Dice dice) {
        Pointer start = at.then("start");
        Pointer end = at.then("end");
        int days = dice.between(1, 300);
        boolean early = dice.oneIn(2);
        LocalDate moved = early
                ? document.firstDay(start).minusDays(days)
                : document.firstDay(end).plusDays(days);
        return plan.put(early ? end : start, moved.toString())
                .relies(early ? start : end)
                .finds(code, end)
                .damages(start);
    }

    /** The dates of the partnership must stay as they are. */
    static Plan.Builder reliesOnPeriod(Pointer partnership, Plan.Builder plan) {
        List.of("start", "end").forEach(member -> plan.relies(partnership.then(member)));
        return plan;
    }
}
