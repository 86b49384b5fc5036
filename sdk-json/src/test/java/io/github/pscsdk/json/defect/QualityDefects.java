package io.github.pscsdk.json.defect;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.json.defect.Place.Part;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** How texts are written, where facts are from, and what is said of persons. */
final class QualityDefects {

    private static final String PLACEHOLDER = "placeholder-text";
    private static final String SAME = "same-text-in-two-languages";
    private static final String SOURCELESS = "record-without-source";

    private static final Set<String> TITLES = Set.of("title", "description");

    private QualityDefects() {}

    static Stream<Defect> all() {
        return Stream.of(texts(), languages(), sources(), persons()).flatMap(each -> each);
    }

    private static Stream<Defect> texts() {
        return Stream.of(
                Defect.at(
                        PLACEHOLDER,
                        "a text is a placeholder",
                        QualityDefects::isText,
                        (place, plan, dice) -> plan.put(place.at(), dice.oneOf("tbc", "N/A", "-", "??", " TBD", "xxx"))
                                .finds(PLACEHOLDER, place.at())
                                .damages(place.at())),
                text(
                        "surrounding-whitespace",
                        "a text has white space around it",
                        (text, dice) -> dice.oneOf(" ", "\u00A0") + text + dice.oneOf("", " ", "\u2003")),
                text(
                        "garbled-text",
                        "a text was read in the wrong encoding",
                        (text, dice) -> dice.oneOf("\uFFFD", "\u0092", "Ã©", "â€™", "Ð³Ð¾") + text),
                text(
                        "personal-data-in-text",
                        "a text has an address or a number",
                        (text, dice) -> text + dice.oneOf(", see maria.rossi@example.org", ", call +34 972 41 90 00")));
    }

    /** A text that is changed, and found where it is. */
    private static Defect text(String code, String name, BiFunction<String, Dice, String> change) {
        return Defect.ofValue(
                code,
                name,
                QualityDefects::isText,
                (place, dice) -> change.apply(place.node().text().orElseThrow(), dice));
    }

    /** A text of a record in one language, an alias, or the title of a source. */
    private static boolean isText(Place place) {
        boolean inRecord =
                place.at().tokens().size() > 2 && !Place.recordOf(place.at()).equals(Pointer.ROOT);
        boolean plain =
                place.isSingle() && (place.is(Organisation.class, "aliases") || place.is(Source.class, "title"));
        return inRecord && (place.part() == Part.LANGUAGE || plain);
    }

    private static Stream<Defect> languages() {
        return Stream.of(Defect.at(
                SAME,
                "a title is repeated under another language",
                place -> place.part() == Part.LANGUAGE
                        && isText(place)
                        && TITLES.contains(place.member().name())
                        && place.node().text().orElseThrow().split(" ", -1).length > 4,
                (place, plan, dice) -> {
                    Pointer copy = place.parent().then(dice.oneOf("sv", "hr"));
                    return plan.put(copy, place.node()).relies(place.at()).finds(SAME, copy);
                }));
    }

    private static Stream<Defect> sources() {
        return Stream.of(Defect.inRecord(
                SOURCELESS, "it names no source", "organisations", (document, at, plan, dice) -> {
                    Pointer sources = at.then("sources");
                    document.elements(at.then("claims"))
                            .map(claim -> claim.then("source"))
                            .filter(source -> document.find(source).isPresent())
                            .forEach(source -> plan.edit(Edit.remove(source)));
                    return Optional.of(plan.edit(dice.oneOf(Edit.remove(sources), Edit.put(sources, Node.list())))
                            .finds(SOURCELESS, at));
                }));
    }

    private static Stream<Defect> persons() {
        return Stream.of(Defect.ofValue(
                "personal-email",
                "a contact is the mailbox of a person",
                place -> place.isSingle() && place.member().name().equals("email"),
                (place, dice) -> dice.pick(List.of("maria.rossi@example.org", "J.Dupont@example.org"))));
    }
}
