package io.github.pscsdk.json.defect;

import io.github.pscsdk.json.defect.Node.Obj;
import java.util.List;

/** Texts as people would write them, each of them another. */
final class Texts {

    private static final List<String> WHAT = List.of(
            "Green belts",
            "Clean water",
            "Waste sorting",
            "Bus lanes",
            "Open budgets",
            "Public markets",
            "Urban gardens",
            "Street lighting",
            "Safe schools",
            "Flood maps");
    private static final List<String> HOW = List.of(
            "shared by two cities",
            "step by step",
            "for young people",
            "after the storm",
            "with the neighbours",
            "in the old town",
            "along the river",
            "seen from both sides");
    private static final List<String> QUOI = List.of(
            "Ceintures vertes",
            "Eau propre",
            "Tri des déchets",
            "Voies de bus",
            "Budgets ouverts",
            "Marchés publics",
            "Jardins urbains",
            "Éclairage public");
    private static final List<String> COMMENT =
            List.of("de deux villes", "pas à pas", "pour les jeunes", "avec les voisins", "le long du fleuve 🌊");

    private final Dice dice;
    private int count;

    Texts(Dice dice) {
        this.dice = dice;
    }

    /** A text in English, and some of them in French too. */
    Obj title() {
        count++;
        Obj title = Node.object().with("en", dice.pick(WHAT) + " " + dice.pick(HOW) + ", part " + count);
        if (dice.oneIn(2)) {
            title.with("fr", dice.pick(QUOI) + " " + dice.pick(COMMENT) + ", volet " + count);
        }
        return title;
    }

    /** A text of one sentence or two. */
    Obj words() {
        Obj words = title();
        return words.with("en", words.text("en").orElseThrow() + ". What was done, and for whom.");
    }
}
