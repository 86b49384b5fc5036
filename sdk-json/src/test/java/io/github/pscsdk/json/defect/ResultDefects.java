package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.spelt;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a partnership achieves, by its indicators; and what is learnt from it. */
final class ResultDefects {

    private static final String SECTION = "partnerships";
    private static final Set<String> NUMERIC = Set.of("unit", "percentage");

    private ResultDefects() {}

    static Stream<Defect> all() {
        return Stream.of(figures(), dates(), targets(), lessons()).flatMap(each -> each);
    }

    /** What is done to one of the indicators of a partnership. */
    private interface Change {

        /** Adds to the plan; empty if the indicator is not fit. */
        Optional<Plan.Builder> make(SoundDocument document, Pointer indicator, Plan.Builder plan, Dice dice);
    }

    /** A defect that can be planted in each indicator that is measured so. */
    private static Defect inIndicator(String code, String name, Set<String> measures, Change change) {
        return Defect.inRecord(code, name, SECTION, (document, at, plan, dice) -> {
            List<Pointer> fit = document.elements(at.then("results"))
                    .flatMap(result -> document.elements(result.then("indicators")))
                    .filter(indicator -> document.text(indicator.then("measure"))
                            .filter(measures::contains)
                            .isPresent())
                    .toList();
            return fit.isEmpty() ? Optional.empty() : change.make(document, dice.pick(fit), plan, dice);
        });
    }

    private static List<Pointer> figures(SoundDocument document, Pointer indicator) {
        List<Pointer> figures = new ArrayList<>();
        figures.add(indicator.then("baseline"));
        document.elements(indicator.then("targets")).forEach(figures::add);
        document.elements(indicator.then("values")).forEach(value -> {
            figures.add(value);
            document.elements(value.then("disaggregation")).forEach(figures::add);
        });
        return figures.stream()
                .map(each -> each.then("value"))
                .filter(value -> document.find(value).isPresent())
                .toList();
    }

    private static Stream<Defect> figures() {
        return Stream.of(
                inIndicator("numeric-indicator-with-text", "a number is words", NUMERIC, (document, at, plan, dice) -> {
                    Pointer figure = dice.pick(figures(document, at));
                    return Optional.of(plan.put(figure, dice.oneOf("5 100", "about forty", "12 %"))
                            .finds("numeric-indicator-with-text", figure));
                }),
                inIndicator(
                        "qualitative-indicator-with-number",
                        "words are a number",
                        Set.of("qualitative"),
                        (document, at, plan, dice) -> {
                            Pointer figure = dice.pick(figures(document, at));
                            return Optional.of(plan.put(figure, dice.oneOf(3, spelt("0.5")))
                                    .finds("qualitative-indicator-with-number", figure));
                        }),
                inIndicator(
                        "percentage-indicator-out-of-range",
                        "a percentage is below 0 or above 100",
                        Set.of("percentage"),
                        (document, at, plan, dice) -> {
                            Pointer figure = dice.pick(figures(document, at));
                            return Optional.of(plan.put(figure, spelt(dice.oneOf("-0.01", "-47.5", "100.5", "4750")))
                                    .finds("percentage-indicator-out-of-range", figure)
                                    .damages(figure));
                        }));
    }

    private static LocalDate date(SoundDocument document, Pointer at) {
        return PartialDate.parse(document.text(at).orElseThrow()).earliest();
    }

    private static Plan.Builder reliesOnPeriod(Plan.Builder plan, Pointer at) {
        Pointer partnership = Place.recordOf(at);
        return plan.relies(partnership.then("start")).relies(partnership.then("end"));
    }

    private static Stream<Defect> dates() {
        return Stream.of(
                inIndicator(
                        "indicator-value-in-future",
                        "a value was measured tomorrow or later",
                        Set.of("unit", "percentage", "qualitative"),
                        (document, at, plan, dice) -> {
                            Pointer date = anyValue(document, at, dice).then("date");
                            String day = SoundDocument.AS_OF
                                    .plusDays(dice.between(1, 900))
                                    .toString();
                            return Optional.of(plan.put(date, day).finds("indicator-value-in-future", date));
                        }),
                inIndicator(
                        "duplicate-indicator-value",
                        "a value is there again",
                        Set.of("unit", "percentage", "qualitative"),
                        (document, at, plan, dice) -> {
                            Pointer values = at.then("values");
                            List<Pointer> all = document.elements(values).toList();
                            Pointer last = all.get(all.size() - 1);
                            Pointer again = values.then(all.size());
                            return Optional.of(plan.put(again, document.at(last).copy())
                                    .finds("duplicate-indicator-value", again)
                                    .relies(last));
                        }),
                inIndicator(
                        "duplicate-indicator-value",
                        "two values have one date",
                        Set.of("unit"),
                        (document, at, plan, dice) -> {
                            Pointer first = at.then("values").then(1);
                            Pointer second = at.then("values").then(2);
                            return Optional.of(plan.put(second.then("date"), document.at(first.then("date")))
                                    .finds("duplicate-indicator-value", second)
                                    .relies(first));
                        }),
                inIndicator(
                        "indicator-value-outside-partnership",
                        "a value was measured before the partnership",
                        Set.of("unit", "percentage", "qualitative"),
                        (document, at, plan, dice) -> {
                            Pointer date = anyValue(document, at, dice).then("date");
                            LocalDate start = date(document, Place.recordOf(at).then("start"));
                            LocalDate day = start.minusDays(dice.between(1, 800));
                            return Optional.of(moveOutside(plan, date, day));
                        }),
                inIndicator(
                        "indicator-value-outside-partnership",
                        "a value was measured long after the partnership",
                        Set.of("unit", "percentage", "qualitative"),
                        (document, at, plan, dice) -> {
                            Pointer date = anyValue(document, at, dice).then("date");
                            LocalDate end = date(document, Place.recordOf(at).then("end"));
                            // Where only the month of the end is known, its last day counts.
                            LocalDate day = end.plusMonths(13).plusDays(dice.between(1, 30));
                            return day.isAfter(SoundDocument.AS_OF)
                                    ? Optional.empty()
                                    : Optional.of(moveOutside(plan, date, day));
                        }),
                inIndicator(
                        "indicator-values-out-of-order",
                        "the second value is older than the first",
                        Set.of("unit"),
                        (document, at, plan, dice) -> {
                            Pointer first = at.then("values").then(0).then("date");
                            Pointer second = at.then("values").then(1).then("date");
                            LocalDate day = date(document, first).minusDays(dice.between(1, 100));
                            return Optional.of(reliesOnPeriod(plan.put(second, day.toString()), at)
                                    .finds("indicator-values-out-of-order", second)
                                    .damages(second)
                                    .relies(first));
                        }));
    }

    private static Pointer anyValue(SoundDocument document, Pointer indicator, Dice dice) {
        return dice.pick(document.elements(indicator.then("values")).toList());
    }

    private static Plan.Builder moveOutside(Plan.Builder plan, Pointer date, LocalDate day) {
        return reliesOnPeriod(plan.put(date, day.toString()), date)
                .finds("indicator-value-outside-partnership", date)
                .damages(date);
    }

    private static Stream<Defect> targets() {
        return Stream.of(
                inIndicator(
                        "target-against-direction",
                        "the direction is the other one",
                        NUMERIC,
                        (document, at, plan, dice) -> {
                            Pointer ascending = at.then("ascending");
                            boolean up = ((Node.Lit) document.at(ascending)).spelling.equals("true");
                            Pointer target = at.then("targets").then(0).then("value");
                            return Optional.of(plan.put(ascending, !up)
                                    .finds("target-against-direction", target)
                                    .relies(target)
                                    .relies(at.then("baseline")));
                        }),
                inIndicator(
                        "target-against-direction",
                        "the target is worse than the baseline",
                        NUMERIC,
                        (document, at, plan, dice) -> {
                            Pointer baseline = at.then("baseline");
                            Pointer target = at.then("targets").then(0).then("value");
                            BigDecimal from = number(document, baseline.then("value"));
                            BigDecimal step = BigDecimal.valueOf(dice.between(1, 90), 1);
                            boolean up = number(document, target).compareTo(from) > 0;
                            BigDecimal worse = up ? from.subtract(step) : from.add(step);
                            return Optional.of(plan.put(target, spelt(worse.toPlainString()))
                                    .finds("target-against-direction", target)
                                    .relies(at.then("ascending"))
                                    .relies(baseline));
                        }),
                inIndicator(
                        "final-value-missing",
                        "the final target is after the last value",
                        Set.of("unit"),
                        (document, at, plan, dice) -> {
                            Pointer target = at.then("targets").then(0);
                            LocalDate day = date(document, target.then("date")).plusYears(dice.between(1, 3));
                            return closed(document, at, plan.put(target.then("date"), day.toString()))
                                    .map(each -> each.relies(at.then("values")));
                        }),
                inIndicator(
                        "final-value-missing",
                        "the last value is before the final target",
                        Set.of("unit"),
                        (document, at, plan, dice) -> {
                            Pointer last = at.then("values").then(2).then("date");
                            LocalDate day = date(
                                            document, at.then("values").then(1).then("date"))
                                    .plusDays(dice.between(1, 20));
                            return closed(document, at, plan.put(last, day.toString()))
                                    .map(each -> reliesOnPeriod(each, at).relies(at.then("targets")));
                        }));
    }

    private static Optional<Plan.Builder> closed(SoundDocument document, Pointer indicator, Plan.Builder plan) {
        Pointer status = Place.recordOf(indicator).then("status");
        return document.text(status)
                .filter("closed"::equals)
                .map(closed -> plan.finds("final-value-missing", indicator).relies(status));
    }

    private static BigDecimal number(SoundDocument document, Pointer at) {
        return new BigDecimal(((Node.Lit) document.at(at)).spelling);
    }

    private static Stream<Defect> lessons() {
        return Stream.of(Defect.inRecord(
                "lesson-without-origin", "a lesson comes from nowhere", "lessons", (document, at, plan, dice) -> {
                    for (String member : List.of("partnerships", "meetings")) {
                        Pointer origin = at.then(member);
                        plan.edit(dice.oneOf(Edit.remove(origin), Edit.put(origin, Node.list())));
                    }
                    return Optional.of(plan.finds("lesson-without-origin", at));
                }));
    }
}
