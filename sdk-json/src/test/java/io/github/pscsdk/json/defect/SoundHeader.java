package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.list;
import static io.github.pscsdk.json.defect.Node.object;
import static io.github.pscsdk.json.defect.Node.spelt;

import io.github.pscsdk.json.defect.Node.Arr;
import io.github.pscsdk.json.defect.Node.Obj;
import java.util.List;

/** What a sound document has beside its calls, organisations, partnerships and meetings. */
final class SoundHeader {

    private SoundHeader() {}

    static Obj make(Dice dice, List<Node> partnerships) {
        Obj header = object().with("format", "psc-exchange")
                .with("version", "1.0")
                .with("namespace", dice.oneOf("https://example.org/psc/", "urn:example:psc"))
                .with("issued", dice.oneOf("2026-11-20", "2026-11", "2026-11-22"))
                .with("publisher", "facility")
                .with("licence", "CC-BY-4.0")
                .with("language", dice.oneOf("en", "fr", "pt-BR"))
                .with("programme", programme(dice, partnerships));
        if (dice.oneIn(2)) {
            header.with("x-made-by", object().with("tool", "spreadsheet").with("sheet", spelt("3.50")));
        }
        // Absent is the same as partial.
        return header.with("extent", dice.oneOf("complete", "complete", "partial", null));
    }

    private static long countries(List<Node> partnerships) {
        return partnerships.stream()
                .flatMap(partnership -> partnership.elements("countries").stream())
                .map(share -> share.text("country"))
                .distinct()
                .count();
    }

    private static Obj programme(Dice dice, List<Node> partnerships) {
        return object().with("id", "psc")
                .with("title", object().with("en", "Partnerships for Sustainable Cities"))
                .with("budget", object().with("amount", 164701603).with("currency", "EUR"))
                .with("declaredPartnerships", partnerships.size())
                .with("declaredCountries", dice.oneOf(countries(partnerships), null))
                .with("sources", list("page-1", "press-1", "press-2"))
                .with("x-checked", dice.oneOf(true, null));
    }

    static Arr sources(Dice dice) {
        return list(
                source("page-1", "Project page", "2022", dice)
                        .with("description", object().with("en", "The page of the coordinator.")),
                source("press-1", "Press report", "2021-03-04", dice),
                source("press-2", "Rapport de presse", "2021-05", dice).with("language", "fr"));
    }

    private static Obj source(String id, String title, String published, Dice dice) {
        return object().with("id", id)
                .with("title", title)
                .with("url", "https://example.org/" + id + "?page=1&view=full")
                .with("publisher", "Girona")
                .with("published", published)
                .with("accessed", "2026-11-" + dice.between(10, 21))
                .with("identifiers", dice.oneOf(list(identifier("ISSN", "0317-8471")), null));
    }

    static Obj identifier(String scheme, String value) {
        return object().with("scheme", scheme).with("value", value);
    }

    static Arr lessons(Dice dice, Texts texts, List<Node> partnerships) {
        Arr lessons = list();
        for (int i = 1; i <= 3; i++) {
            String partnership = dice.pick(partnerships).text("id").orElseThrow();
            lessons.elements.add(object().with("id", "lesson-" + i)
                    .with("kind", dice.oneOf("good-practice", "lesson-learnt", "challenge"))
                    .with("title", texts.title())
                    .with("text", texts.words())
                    .with("themes", list("greening", dice.oneOf("water", "health")))
                    .with("partnerships", list(partnership))
                    .with("meetings", list("global-meeting-" + dice.between(1, 2)))
                    .with("date", dice.oneOf("2025-03", "2024", "2025-06-30"))
                    .with("sources", list(dice.oneOf("page-1", "press-2")))
                    .with("modified", "2026-11-20"));
        }
        return lessons;
    }
}
