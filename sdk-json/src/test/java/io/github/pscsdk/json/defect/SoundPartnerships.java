package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.list;
import static io.github.pscsdk.json.defect.Node.object;
import static io.github.pscsdk.json.defect.Node.spelt;
import static io.github.pscsdk.json.defect.SoundHeader.identifier;

import io.github.pscsdk.json.defect.Node.Arr;
import io.github.pscsdk.json.defect.Node.Obj;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The partnerships of a sound document, two or three of them, one of which has all that a partnership can have. Each
 * has two applicants or more of the European side and two of partner countries, so that a rule about its composition
 * can be broken without another; no city is in two of them.
 */
final class SoundPartnerships {

    private static final List<String> STATES_BEFORE_THE_END = List.of("implementation", "cancelled", "suspended");

    private final Dice dice;
    private final Texts texts;
    private final Set<City> taken = new HashSet<>();

    SoundPartnerships(Dice dice, Texts texts) {
        this.dice = dice;
        this.texts = texts;
    }

    List<Node> make() {
        List<Offer> offers = new ArrayList<>(dice.some(2, Offer.ALL));
        // Of the first three, rules know all terms.
        offers.add(dice.between(0, 2), dice.pick(Offer.ALL.subList(0, 3)));
        int rich = dice.between(0, 1);
        List<Node> made = new ArrayList<>();
        for (Offer offer : offers) {
            List<City> abroad = free(City.abroad().filter(offer::accepts));
            if (abroad.size() >= 2) {
                made.add(partnership(made.size() + 1, offer, cities(offer, abroad), made.size() == rich));
            }
        }
        return made;
    }

    private List<City> free(Stream<City> cities) {
        return dice.shuffled(cities.filter(city -> !taken.contains(city)).toList());
    }

    private List<City> cities(Offer offer, List<City> abroad) {
        List<City> european = free(City.europe().filter(city -> !city.isBritish()));
        List<City> british = free(City.europe().filter(City::isBritish));
        List<City> cities = new ArrayList<>(european.subList(0, 2));
        if (offer.isAfterBrexit() && dice.oneIn(2)) {
            cities.addAll(british);
        }
        cities.addAll(abroad.subList(0, 2));
        taken.addAll(cities);
        return cities;
    }

    private Obj partnership(int number, Offer offer, List<City> cities, boolean rich) {
        LocalDate start = offer.start(dice);
        int months = dice.between(30, offer.mostMonths());
        LocalDate end = start.plusMonths(months).minusDays(1);
        boolean byMonth = dice.oneIn(2);
        Obj partnership = object().with("id", "partnership-" + number)
                .with("title", texts.title())
                .with("description", texts.words())
                .with("acronym", dice.oneOf("GREENBELT" + number, null))
                .with("aliases", list("Alias of the " + number + ". partnership"))
                .with("call", offer.call())
                .with("lot", offer.lot())
                .with("status", status(end))
                .with("signed", dice.oneOf(offer.signed() + "-12", offer.signed() + "-12-18"))
                .with("plannedStart", date(start, byMonth))
                .with("plannedEnd", date(end.minusMonths(6), true))
                .with("start", date(start, byMonth))
                .with("end", date(end, byMonth))
                .with("durationMonths", dice.oneOf(months, null))
                .with("amendments", list(amendment(end)))
                .with("participants", participants(number, cities, start))
                .with("participantsComplete", dice.oneOf(true, null));
        addContent(partnership, number, offer, cities);
        partnership.with("funding", new SoundFunding(dice).make(offer, cities, start));
        new SoundResults(dice, texts).addTo(partnership, cities, start, end, rich);
        partnership.with("claims", new SoundClaims(dice).about(partnership));
        return partnership.with("sources", list("page-1", "press-1", "press-2")).with("modified", "2026-11-20");
    }

    private static String date(LocalDate day, boolean byMonth) {
        return day.toString().substring(0, byMonth ? 7 : 10);
    }

    private String status(LocalDate end) {
        boolean over = end.isBefore(SoundDocument.AS_OF);
        return over ? dice.oneOf("closed", "closed", "finalisation") : dice.pick(STATES_BEFORE_THE_END);
    }

    private Obj amendment(LocalDate end) {
        return object().with("date", date(end.minusMonths(9), dice.oneIn(2)))
                .with("kind", "time-extension")
                .with("text", object().with("en", "Six months more."));
    }

    private Arr participants(int number, List<City> cities, LocalDate start) {
        List<Node> made = new ArrayList<>();
        int lead = dice.between(0, 1);
        for (int i = 0; i < cities.size(); i++) {
            made.add(object().with("organisation", cities.get(i).id())
                    .with("role", i == lead ? "lead-applicant" : "co-applicant")
                    .with("functions", dice.oneOf(list("operational-coordination", "communication"), null))
                    .with("from", dice.oneOf(date(start, false), null, null))
                    .with("basis", dice.oneOf("stated", null)));
        }
        made.add(object().with("organisation", SoundOrganisations.NETWORK)
                .with("role", dice.oneOf("associate", "affiliated-entity")));
        // Two partnerships with two participants in common may be the same.
        if (number == 1) {
            made.add(
                    object().with("organisation", SoundOrganisations.UNIVERSITY).with("role", "associate"));
        }
        if (number == 2) {
            made.add(object().with("organisation", SoundOrganisations.INSTITUTE).with("role", "associate"));
        }
        return (Arr) Node.of(dice.shuffled(made));
    }

    private void addContent(Obj partnership, int number, Offer offer, List<City> cities) {
        List<City> abroad = cities.stream().filter(city -> !city.isEuropean()).toList();
        partnership
                .with("countries", list(share(abroad.get(0), "60"), share(abroad.get(1), "40.0")))
                .with(
                        "locations",
                        abroad.stream().map(SoundPartnerships::location).toList())
                .with("specificObjectives", objectives(offer))
                .with("cooperationForms", cooperationForms(offer, abroad))
                .with("approaches", list("rights-based-approach", "multi-stakeholder"))
                .with("themes", list("greening", dice.oneOf("water", "housing", "youth")))
                .with("sdgs", list("11", dice.oneOf("11.6", "13.a"), "17"))
                .with("sectors", list(sector("43032", dice.oneOf("70", "70.00")), sector("14050", "30")))
                .with(
                        "policyMarkers",
                        list(object().with("code", "gender-equality").with("significance", "significant")))
                .with("identifiers", list(identifier("ec-contract", "CSO-LA/2020/42" + number)))
                .with("cooperationSince", dice.oneOf("1998", "2003-05", null));
    }

    private Arr cooperationForms(Offer offer, List<City> abroad) {
        Arr forms = list("peer-to-peer-learning", "exchange-of-officials");
        boolean ofTwoCountries = !abroad.get(0).country().equals(abroad.get(1).country());
        // In a lot that names its countries it would be enough that one of them is named.
        if (ofTwoCountries && !offer.namesCountries() && dice.oneIn(2)) {
            forms.elements.add(Node.of("triangular-cooperation"));
        }
        return forms;
    }

    private Arr objectives(Offer offer) {
        List<String> objectives = new ArrayList<>(List.of("urban-governance", "resilience-and-greening"));
        if (offer.namesCountries()) {
            objectives.add("institutional-resilience");
        }
        return (Arr) Node.of(dice.shuffled(objectives));
    }

    private static Obj share(City city, String percentage) {
        return object().with("country", city.country()).with("percentage", spelt(percentage));
    }

    private static Obj sector(String code, String percentage) {
        return object().with("scheme", "dac").with("code", code).with("percentage", spelt(percentage));
    }

    private static Obj location(City city) {
        return object().with("name", object().with("en", city.english()))
                .with("country", city.country())
                .with("organisation", city.id())
                .with(
                        "point",
                        object().with("latitude", spelt(city.latitude())).with("longitude", spelt(city.longitude())));
    }
}
