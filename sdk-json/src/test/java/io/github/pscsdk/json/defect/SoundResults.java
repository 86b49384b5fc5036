package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.list;
import static io.github.pscsdk.json.defect.Node.object;
import static io.github.pscsdk.json.defect.Node.spelt;
import static io.github.pscsdk.json.defect.SoundHeader.identifier;

import io.github.pscsdk.json.defect.Node.Arr;
import io.github.pscsdk.json.defect.Node.Obj;
import java.time.LocalDate;
import java.util.List;

/** What a sound partnership does, achieves and learns, and where to read more about it. */
final class SoundResults {

    private final Dice dice;
    private final Texts texts;

    SoundResults(Dice dice, Texts texts) {
        this.dice = dice;
        this.texts = texts;
    }

    void addTo(Obj partnership, List<City> cities, LocalDate start, LocalDate end, boolean rich) {
        partnership.with("activities", activities(partnership, cities, start));
        if (rich) {
            addRest(partnership, cities, start, end);
        }
    }

    private void addRest(Obj partnership, List<City> cities, LocalDate start, LocalDate end) {
        partnership
                .with(
                        "results",
                        list(
                                result("r1", "output", list(indicator("i1", start, end), qualitative(start))),
                                result("r2", dice.oneOf("outcome", "impact"), list(percentage(start)))))
                .with(
                        "lessons",
                        list(
                                lesson("l1", "lesson-learnt", start),
                                lesson("l2", dice.oneOf("challenge", "result"), start)))
                .with("links", list(object().with("title", texts.title()).with("url", "https://example.org/project")))
                .with(
                        "documents",
                        list(object().with("kind", "report")
                                .with("title", texts.title())
                                .with("url", "http://example.org/report.pdf")
                                .with("mediaType", "application/pdf")
                                .with("languages", list("en", "fr"))
                                .with("published", start.plusYears(1).getYear() + "-06")))
                .with(
                        "contacts",
                        list(object().with("organisation", cities.get(0).id())
                                .with("email", "cooperation@example.org")))
                .with(
                        "related",
                        list(object().with("kind", "followed-by")
                                .with("identifier", identifier("ec-contract", "CSO-LA/2024/000-000"))));
    }

    private Arr activities(Obj partnership, List<City> cities, LocalDate start) {
        String visit = "visit-" + partnership.text("id").orElseThrow();
        return list(
                activity("a1", "study-visit", start.plusMonths(4), cities.get(0))
                        .with("meeting", visit),
                activity("a2", dice.oneOf("training", "pilot-project"), start.plusMonths(8), cities.get(1)));
    }

    private Obj activity(String id, String kind, LocalDate start, City city) {
        return object().with("id", id)
                .with("kind", kind)
                .with("title", texts.title())
                .with("start", start.toString())
                .with("end", start.plusDays(2).toString())
                .with(
                        "place",
                        object().with("name", object().with("en", city.english()))
                                .with("country", city.country()));
    }

    private Obj result(String id, String level, Arr indicators) {
        return object().with("id", id)
                .with("level", level)
                .with("title", texts.title())
                .with("description", dice.oneOf(texts.words(), null))
                .with("indicators", indicators);
    }

    private Obj indicator(String id, LocalDate start, LocalDate end) {
        boolean over = end.isBefore(SoundDocument.AS_OF);
        LocalDate last = start.plusMonths(over ? dice.between(18, 24) : 15);
        return object().with("id", id)
                .with("title", texts.title())
                .with("measure", "unit")
                .with("unit", "trees")
                .with("ascending", true)
                .with(
                        "references",
                        list(object().with("vocabulary", "sdg-indicator").with("code", "11.7.1")))
                .with(
                        "baseline",
                        object().with("date", String.valueOf(start.getYear())).with("value", dice.oneOf(0, 150)))
                .with(
                        "targets",
                        list(object().with("date", last.toString().substring(0, dice.oneOf(7, 10)))
                                .with("value", 5000)
                                .with("kind", over ? "final" : "intermediate")))
                .with(
                        "values",
                        list(
                                value(start.plusMonths(6), "2100")
                                        .with(
                                                "disaggregation",
                                                list(object().with("dimension", "sex")
                                                        .with("code", "f")
                                                        .with("value", spelt("1050.0")))),
                                value(start.plusMonths(12), "4300").with("qualifier", "about"),
                                value(last, over ? "5100" : "4500")))
                .with("sourcesOfVerification", object().with("en", "Parks register"));
    }

    private static Obj value(LocalDate date, String number) {
        return object().with("date", date.toString())
                .with("value", spelt(number))
                .with("comment", object().with("en", "Counted on site in " + date.getYear() + "."));
    }

    private Obj percentage(LocalDate start) {
        boolean ascending = dice.oneIn(2);
        return object().with("id", "i2")
                .with("title", texts.title())
                .with("measure", "percentage")
                .with("ascending", ascending)
                .with("baseline", object().with("value", spelt("50.0")))
                .with("targets", list(object().with("value", ascending ? 80 : 20)))
                .with("values", list(value(start.plusMonths(9), "47.5")));
    }

    private Obj qualitative(LocalDate start) {
        return object().with("id", "i3")
                .with("title", texts.title())
                .with("measure", "qualitative")
                .with(
                        "values",
                        list(object().with("date", start.plusMonths(9).toString())
                                .with("value", "The council has adopted the plan.")));
    }

    private Obj lesson(String id, String kind, LocalDate start) {
        return object().with("id", id)
                .with("kind", kind)
                .with("title", texts.title())
                .with("text", texts.words())
                .with("themes", list("greening"))
                .with("date", String.valueOf(start.getYear() + 1));
    }
}
