package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.list;
import static io.github.pscsdk.json.defect.Node.object;
import static io.github.pscsdk.json.defect.Node.spelt;
import static io.github.pscsdk.json.defect.SoundHeader.identifier;

import io.github.pscsdk.codelist.CountryExtents;
import io.github.pscsdk.codelist.CountryInfo;
import io.github.pscsdk.finding.Pointer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who organisations are, and where they and other places lie. */
final class OrganisationDefects {

    private static final String SECTION = "organisations";
    private static final String SHARED = "duplicate-organisation-identifier";
    private static final String NAMESAKE = "possible-duplicate-organisation";

    private OrganisationDefects() {}

    static Stream<Defect> all() {
        return Stream.of(duplicates(), facts(), points()).flatMap(each -> each);
    }

    private static Stream<Defect> duplicates() {
        return Stream.of(
                Defect.inRecord(
                        SHARED, "it has an identifier of an earlier one", SECTION, (document, at, plan, dice) -> {
                            int index = Integer.parseInt(at.tokens().get(1));
                            if (index == 0) {
                                return Optional.empty();
                            }
                            Pointer first = Pointer.of(SECTION).then(dice.between(0, index - 1));
                            Pointer added = end(document, at.then("identifiers"));
                            return Optional.of(plan.put(
                                            added,
                                            document.at(
                                                    first.then("identifiers").then(0)))
                                    .relies(first.then("identifiers"))
                                    .relies(first.then("id"))
                                    .relies(at.then("id"))
                                    .finds(SHARED, added));
                        }),
                new Defect(NAMESAKE, "a city is described once more", (document, plan, dice) -> {
                    List<Pointer> all = document.records(SECTION).toList();
                    Pointer city =
                            dice.pick(all.stream().filter(isCity(document)).toList());
                    Pointer added = Pointer.of(SECTION).then(all.size());
                    String name = document.text(city.then("name").then("en")).orElseThrow();
                    Node.Obj again = object().with("id", "once-more-" + dice.between(1, 1_000_000))
                            .with("name", object().with("en", name.replace("Municipality of", "City of")))
                            .with("kind", "municipality")
                            .with("country", document.at(city.then("country")))
                            .with("sources", list("page-1"));
                    for (String member : List.of("id", "name", "aliases", "kind", "country", "identifiers")) {
                        plan.relies(city.then(member));
                    }
                    return plan.put(added, again)
                            .finds(NAMESAKE, added.then("name").then("en"))
                            .build();
                }));
    }

    private static Predicate<Pointer> isCity(SoundDocument document) {
        return at -> document.text(at.then("kind")).equals(Optional.of("municipality"));
    }

    /** The place after the last element of a list. */
    private static Pointer end(SoundDocument document, Pointer list) {
        return list.then((int) document.elements(list).count());
    }

    private static Stream<Defect> facts() {
        return Stream.of(
                Defect.inRecord(
                        "population-without-year",
                        "the year of the population is left out",
                        SECTION,
                        (document, at, plan, dice) -> document.find(
                                        at.then("population").then("year"))
                                .map(year -> plan.edit(Edit.remove(
                                                at.then("population").then("year")))
                                        .finds("population-without-year", at.then("population")))),
                Defect.inRecord(
                        "identifier-country-mismatch",
                        "it has a code of another country",
                        SECTION,
                        (document, at, plan, dice) -> document.find(at.then("country"))
                                .map(country -> {
                                    Pointer added = end(document, at.then("identifiers"));
                                    return plan.put(
                                                    added,
                                                    dice.oneOf(identifier("LAU", "SE_0180"), identifier("NUTS", "IS0")))
                                            .finds("identifier-country-mismatch", added);
                                })));
    }

    private static Stream<Defect> points() {
        return Stream.of(
                point(
                        "null-island-coordinates",
                        "latitude and longitude are zero",
                        (point, dice) -> Optional.of(point(dice.oneOf("0", "0.00"), dice.oneOf("0", "0.0")))),
                point("coordinates-swapped", "latitude and longitude are swapped", (point, dice) -> swapped(point)),
                point(
                        "coordinates-outside-country",
                        "a place is in the middle of an ocean",
                        (point, dice) -> Optional.of(point("-48.9", dice.oneOf("-123.4", "-110", "95.5")))));
    }

    /** The point of a place, with the place's country. */
    private record Located(String latitude, String longitude, String country) {}

    /** What point to put there instead. */
    private interface Move {
        Optional<Node> of(Located point, Dice dice);
    }

    private static Defect point(String code, String name, Move move) {
        return new Defect(code, name, (document, plan, dice) -> {
            List<Place> fit = document.places.stream()
                    .filter(place -> place.isSingle() && place.member().name().equals("point"))
                    .filter(place ->
                            document.find(place.parent().then("country")).isPresent())
                    .toList();
            if (fit.isEmpty()) {
                return Optional.empty();
            }
            Place place = dice.pick(fit);
            Pointer country = place.parent().then("country");
            Located located = new Located(
                    spelling(place, "latitude"),
                    spelling(place, "longitude"),
                    document.text(country).orElseThrow());
            return move.of(located, dice)
                    .flatMap(point -> plan.put(place.at(), point)
                            .relies(country)
                            .finds(code, place.at())
                            .damages(place.at())
                            .build());
        });
    }

    private static String spelling(Place place, String member) {
        return ((Node.Lit) place.node().child(member).orElseThrow()).spelling;
    }

    private static Node point(String latitude, String longitude) {
        return object().with("latitude", spelt(latitude)).with("longitude", spelt(longitude));
    }

    private static Optional<Node> swapped(Located point) {
        CountryInfo country = CountryInfo.find(point.country()).orElseThrow();
        BigDecimal latitude = new BigDecimal(point.longitude());
        BigDecimal longitude = new BigDecimal(point.latitude());
        boolean possible = latitude.abs().compareTo(BigDecimal.valueOf(90)) <= 0;
        return possible && !CountryExtents.holds(country, latitude, longitude)
                ? Optional.of(point(point.longitude(), point.latitude()))
                : Optional.empty();
    }
}
