package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.list;
import static io.github.pscsdk.json.defect.Node.object;

import io.github.pscsdk.json.defect.Node.Arr;
import io.github.pscsdk.json.defect.Node.Obj;

/** The calls of a sound document: one that only it knows, with all terms, and perhaps one that is bundled. */
final class SoundCalls {

    private static final String LOCAL_AUTHORITIES =
            "municipality district province region metropolitan-authority inter-municipal-body";

    private final Dice dice;
    private final Texts texts;

    private SoundCalls(Dice dice, Texts texts) {
        this.dice = dice;
        this.texts = texts;
    }

    static Arr make(Dice dice, Texts texts) {
        SoundCalls calls = new SoundCalls(dice, texts);
        Arr made = list(calls.own());
        if (dice.oneIn(2)) {
            made.elements.add(dice.between(0, 1), calls.bundled());
        }
        return made;
    }

    private Obj own() {
        return call(Offer.OWN_CALL, "EuropeAid/180001/DH/ACT/Multi", "2024-02-12")
                .with("budget", euro("600000000"))
                .with(
                        "deadlines",
                        list(
                                deadline("concept-note", "2024-04-15T12:00").with("replaced", true),
                                deadline("concept-note", "2024-04-29T16:00"),
                                deadline("full-application", "2024-09")))
                .with("terms", terms())
                .with(
                        "lots",
                        list(
                                lot("open", "400000000", object().with("leadKinds", leadKinds())),
                                lot("towns", "120000000.00", object().with("maximumPopulation", population())),
                                lot(
                                        "fragile",
                                        "80000000",
                                        object().with("partnerCountries", countries())
                                                .with("objectives", fragility()))));
    }

    private Obj terms() {
        return object().with("euCofinancingRate", range(50, 95))
                .with("durationMonths", range(Offer.LEAST_MONTHS, 48))
                .with("grant", range(1000000, 4000000))
                .with(
                        "objectives",
                        object().with("allOf", list("urban-governance"))
                                .with("anyOf", list("social-inclusiveness", "resilience-and-greening")))
                .with("sdgs", object().with("anyOf", list("11")))
                .with("cooperationForms", object().with("encouraged", list("triangular-cooperation")))
                .with("approaches", object().with("allOf", list("rights-based-approach")))
                .with(
                        "composition",
                        object().with("applicants", 2)
                                .with("countries", 2)
                                .with("euSide", 1)
                                .with("partnerCountry", 1)
                                .with("triangularPartnerCountries", 2))
                .with("euSideEquivalents", list("GB"))
                .with(
                        "basis",
                        object().with("grant", basis("page-1", "high"))
                                .with("durationMonths", basis("press-1", "medium")));
    }

    private static Obj basis(String source, String confidence) {
        return object().with("source", source).with("confidence", confidence);
    }

    private static Obj population() {
        return object().with("euSide", Offer.MOST_INHABITANTS_IN_EUROPE)
                .with("partnerCountry", Offer.MOST_INHABITANTS_ABROAD);
    }

    private static Obj countries() {
        return object().with(
                        "countries",
                        City.FRAGILE.stream().sorted().map(Node::of).toList());
    }

    private static Obj fragility() {
        return object().with("allOf", list("urban-governance", "institutional-resilience"));
    }

    private static Arr leadKinds() {
        return (Arr) Node.of(java.util.List.of(LOCAL_AUTHORITIES.split(" ", -1)));
    }

    private static Obj range(int minimum, int maximum) {
        return object().with("minimum", minimum).with("maximum", maximum);
    }

    /** A record of a call that is bundled: says nothing else than the bundled one. */
    private Obj bundled() {
        return switch (dice.between(0, 2)) {
            case 0 ->
                call("2018", "EuropeAid/161146/DH/ACT/Multi", "2018-10-29")
                        .with("terms", object().with("euCofinancingRate", range(50, 95)));
            case 1 ->
                call("2020", "EuropeAid/167744/DH/ACT/Multi", "2020-02-11")
                        .with("terms", object().with("durationMonths", range(24, 48)))
                        .with("lots", list(lot("5", "8000000", object().with("maximumPopulation", population()))));
            default ->
                call("2021", "EuropeAid/171273/DH/ACT/Multi", "2021-03-08").with("budget", euro("35000000"));
        };
    }

    private Obj call(String id, String reference, String published) {
        return object().with("id", id)
                .with("reference", reference)
                .with("title", texts.title())
                .with("description", dice.oneOf(texts.words(), null))
                .with("published", published)
                .with("timeZone", "Europe/Brussels")
                .with("identifiers", list(SoundHeader.identifier("ec-contract", reference)))
                .with("sources", list("page-1"))
                .with("modified", "2026-10");
    }

    private Obj lot(String id, String budget, Obj terms) {
        return object().with("id", id)
                .with("title", texts.title())
                .with("budget", euro(budget))
                .with("terms", terms);
    }

    private static Obj deadline(String stage, String at) {
        return object().with("stage", stage).with("at", at);
    }

    static Obj euro(String amount) {
        return object().with("amount", Node.spelt(amount)).with("currency", "EUR");
    }
}
