package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.list;
import static io.github.pscsdk.json.defect.Node.object;
import static io.github.pscsdk.json.defect.Node.spelt;
import static io.github.pscsdk.json.defect.SoundHeader.identifier;

import io.github.pscsdk.json.defect.Node.Arr;
import io.github.pscsdk.json.defect.Node.Obj;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The organisations of a sound document: the cities that take part, and those that every document has. */
final class SoundOrganisations {

    /** Takes part, but is no city. */
    static final String NETWORK = "network";

    static final String UNIVERSITY = "university";

    /** Of a country that is neither of the European side nor a partner country. */
    static final String INSTITUTE = "institute";

    private static final Set<String> NO_CITIES = Set.of(NETWORK, UNIVERSITY, INSTITUTE);

    private static final List<String> LEGAL_ENTITY_IDENTIFIERS = List.of(
            "2138001CY61HDFJ5ZA27",
            "213800699Y1P5GMARI40",
            "213800F25B5OHORTSI52",
            "213800KNMQ53LTJQBV92",
            "213800Q3CZMOFF9OE643",
            "213800THICTTOSR1N623");

    private final Dice dice;
    private int count;

    SoundOrganisations(Dice dice) {
        this.dice = dice;
    }

    Arr make(List<Node> partnerships) {
        List<Node> made = new ArrayList<>();
        for (Node partnership : partnerships) {
            for (Node participant : partnership.elements("participants")) {
                String id = participant.text("organisation").orElseThrow();
                if (!NO_CITIES.contains(id)) {
                    made.add(city(City.withId(id)));
                }
            }
        }
        made.add(other(NETWORK, "A network of cities", "city-network", "ES"));
        made.add(other(UNIVERSITY, "A university of technology", "university", "FR"));
        made.add(other(INSTITUTE, "An institute of urban water", "research-institute", "CH"));
        made.add(other("facility", "Coordination facility", "foundation", "NL"));
        made.add(other("observer", "An observer of cities", "research-institute", "BE"));
        made.add(other("funder", "European Commission", "eu-institution", null));
        return (Arr) Node.of(dice.shuffled(made));
    }

    private Obj city(City city) {
        Obj organisation = organisation(city.id(), "municipality")
                .with(
                        "name",
                        object().with(city.language(), city.own()).with("en", "Municipality of " + city.english()))
                .with("country", city.country())
                .with("population", population())
                .with(
                        "place",
                        object().with("name", object().with("en", city.english()))
                                .with("country", city.country())
                                .with("address", dice.oneOf("Town Hall, 1 Main Square", null))
                                .with(
                                        "point",
                                        object().with("latitude", spelt(city.latitude()))
                                                .with("longitude", spelt(city.longitude())))
                                .with("identifiers", list(identifier("GEONAMES", "31" + count))))
                .with("memberOf", dice.oneOf(list(NETWORK), null));
        if (dice.oneIn(2)) {
            organisation.with(
                    "claims",
                    list(
                            claim("/country", city.country()),
                            claim("/population", object().with("value", 200_000).with("year", 1999)),
                            claim("/kind", dice.oneOf("municipality", "unknown")),
                            claim("/name/en", "MUNICIPALITY OF " + city.english() + ".")));
        }
        return organisation;
    }

    private static Obj claim(String field, Object value) {
        return object().with("field", field)
                .with("value", value)
                .with("source", "press-1")
                .with("basis", "stated");
    }

    private Obj population() {
        return object().with("value", dice.between(20_000, 140_000))
                .with("year", dice.between(2011, 2024))
                .with("qualifier", dice.oneOf("about", null));
    }

    private Obj other(String id, String name, String kind, String country) {
        return organisation(id, kind)
                .with("name", object().with("en", name))
                .with("country", country)
                .with("acronym", dice.oneOf(id.substring(0, 3) + "X", null));
    }

    private Obj organisation(String id, String kind) {
        count++;
        Arr identifiers = list(identifier("XI-WIKIDATA", "Q90" + count));
        if (count <= LEGAL_ENTITY_IDENTIFIERS.size()) {
            identifiers.elements.add(identifier("XI-LEI", LEGAL_ENTITY_IDENTIFIERS.get(count - 1)));
        }
        return object().with("id", id)
                .with("kind", kind)
                .with("aliases", dice.oneOf(list("The house of " + id), null))
                .with("identifiers", identifiers)
                .with("website", "https://example.org/" + id)
                .with("x-note", dice.oneOf(object().with("checked", true), null))
                .with("sources", list(dice.oneOf("page-1", "press-1")));
    }
}
