package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.list;
import static io.github.pscsdk.json.defect.Node.object;
import static io.github.pscsdk.json.defect.Node.spelt;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.RecordType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What calls say, and what a dataset declares and has as a whole. */
final class CallDefects {

    private static final String SECTION = "calls";
    private static final String EXCEEDED = "call-budget-exceeded";

    /** The calls that are bundled. */
    private static final Set<String> BUNDLED = Set.of("2018", "2020", "2021");

    /** Members of a bundled call, with values that are not those of any of the three. */
    private static final Map<String, Object> OTHERWISE = Map.of(
            "published", "2017-05",
            "reference", "EuropeAid/999999/DH/ACT/Multi",
            "terms", object().with("euSideEquivalents", list("GB", "CH")));

    private CallDefects() {}

    static Stream<Defect> all() {
        return Stream.of(
                Defect.inRecord(
                        "term-minimum-above-maximum",
                        "the bounds of a term are swapped",
                        SECTION,
                        CallDefects::swapBounds),
                Defect.inRecord(
                        "deadline-before-publication",
                        "a deadline is in the year before",
                        SECTION,
                        CallDefects::putDeadlineBack),
                Defect.inRecord(
                        "lots-differ-from-call-budget",
                        "the budget of a call is another than that of its lots",
                        SECTION,
                        CallDefects::changeBudget),
                Defect.inRecord(
                        "call-terms-differ",
                        "the record of a known call says something else",
                        SECTION,
                        CallDefects::contradictBundled),
                Defect.inRecord(EXCEEDED, "the grants of a lot are above its budget", SECTION, CallDefects::exceedLot),
                new Defect(
                        "declared-countries-mismatch",
                        "the programme declares more countries",
                        (document, plan, dice) -> {
                            Pointer declared = Pointer.of("programme", "declaredCountries");
                            Reading counted = Reading.ofAll("partnerships", "countries.country");
                            return document.text(Pointer.of("extent")).equals(Optional.of("complete"))
                                    ? plan.put(declared, dice.oneOf(35, 99))
                                            .finds("declared-countries-mismatch", declared, Plan.ALL_RECORDS, counted)
                                            .build()
                                    : Optional.empty();
                        }),
                new Defect("unused-source", "nothing refers to a source", CallDefects::addSource),
                new Defect("issued-in-future", "the dataset was issued later than today", (document, plan, dice) -> {
                    Pointer issued = Pointer.of("issued");
                    return plan.put(issued, dice.oneOf("2026-11-23", "2026-12", "2027"))
                            .finds("issued-in-future", issued)
                            .build();
                }));
    }

    private static Optional<Plan.Builder> swapBounds(
            SoundDocument document, Pointer call, Plan.Builder plan, Dice dice) {
        List<Pointer> ranges = Stream.of("euCofinancingRate", "durationMonths", "grant")
                .map(call.then("terms")::then)
                .filter(range -> document.find(range).isPresent())
                .toList();
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        Pointer range = dice.pick(ranges);
        Pointer minimum = range.then("minimum");
        Pointer maximum = range.then("maximum");
        return Optional.of(plan.put(minimum, document.at(maximum))
                .put(maximum, document.at(minimum))
                .finds("term-minimum-above-maximum", minimum)
                .damages(maximum));
    }

    private static Optional<Plan.Builder> putDeadlineBack(
            SoundDocument document, Pointer call, Plan.Builder plan, Dice dice) {
        List<Pointer> deadlines = document.elements(call.then("deadlines")).toList();
        if (deadlines.isEmpty()) {
            return Optional.empty();
        }
        Pointer at = dice.pick(deadlines).then("at");
        return Optional.of(plan.put(at, dice.oneOf("2023-04-15T12:00", "2023", "2024-02-11"))
                .relies(call.then("published"))
                .finds("deadline-before-publication", at)
                .damages(call.then("published")));
    }

    private static boolean isBundled(SoundDocument document, Pointer call) {
        return BUNDLED.contains(document.text(call.then("id")).orElseThrow());
    }

    private static Optional<Plan.Builder> changeBudget(
            SoundDocument document, Pointer call, Plan.Builder plan, Dice dice) {
        if (isBundled(document, call)) {
            return Optional.empty();
        }
        Pointer budget = call.then("budget");
        plan.put(budget.then("amount"), spelt(dice.oneOf("600000001", "599999999.99", "60000000")))
                .relies(budget)
                .finds("lots-differ-from-call-budget", budget)
                .damages(budget);
        document.elements(call.then("lots")).map(lot -> lot.then("budget")).forEach(plan::damages);
        return Optional.of(plan);
    }

    private static Optional<Plan.Builder> contradictBundled(
            SoundDocument document, Pointer call, Plan.Builder plan, Dice dice) {
        String member = dice.pick(OTHERWISE.keySet().stream().sorted().toList());
        Pointer at = call.then(member);
        Pointer found = member.equals("terms") ? at.then("euSideEquivalents") : at;
        return Optional.of(plan.put(at, OTHERWISE.get(member)).finds("call-terms-differ", found))
                .filter(each -> isBundled(document, call));
    }

    /** Takes money from one lot for another, so that they still add up. */
    private static Optional<Plan.Builder> exceedLot(
            SoundDocument document, Pointer call, Plan.Builder plan, Dice dice) {
        List<Pointer> partnerships = document.records("partnerships")
                .filter(each -> document.text(each.then("call")).equals(document.text(call.then("id"))))
                .filter(each -> !document.text(each.then("status")).equals(Optional.of("cancelled")))
                .toList();
        if (isBundled(document, call) || partnerships.isEmpty()) {
            return Optional.empty();
        }
        Pointer partnership = dice.pick(partnerships);
        for (String member : List.of("id", "call", "lot", "status", "funding")) {
            plan.relies(partnership.then(member));
        }
        for (Pointer lot : document.elements(call.then("lots")).toList()) {
            boolean spent = document.text(lot.then("id")).equals(document.text(partnership.then("lot")));
            Pointer budget = lot.then("budget");
            plan.put(budget, SoundCalls.euro(spent ? "900000" : "299550000"));
            if (spent) {
                plan.finds(EXCEEDED, budget, Plan.ALL_RECORDS);
            }
        }
        return Optional.of(plan);
    }

    private static Optional<Plan> addSource(SoundDocument document, Plan.Builder plan, Dice dice) {
        int count = (int) document.records("sources").count();
        // A reference that is wrong may mean the source.
        document.references(RecordType.SOURCE).forEach(plan::relies);
        return plan.put(
                        Pointer.of("sources").then(count),
                        object().with("id", "nobodys-page-" + dice.between(1, 9))
                                .with("title", "A page"))
                .finds("unused-source", Pointer.ROOT, Plan.ALL_RECORDS)
                .build();
    }
}
