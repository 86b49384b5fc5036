package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.object;

import io.github.pscsdk.json.defect.Node.Arr;
import io.github.pscsdk.json.defect.Node.Obj;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What sources say about a sound partnership: the same as the record, though in other words or less exactly. */
final class SoundClaims {

    private final Dice dice;

    SoundClaims(Dice dice) {
        this.dice = dice;
    }

    Arr about(Obj partnership) {
        Node lead = partnership.elements("participants").stream()
                .filter(each -> each.text("role").orElseThrow().equals("lead-applicant"))
                .findFirst()
                .orElseThrow();
        Node funding = partnership.child("funding").orElseThrow();
        List<Obj> claims = new ArrayList<>();
        claims.add(claim("/start", year(partnership, "start")));
        claims.add(claim("/end", year(partnership, "end")));
        claims.add(claim("/status", partnership.text("status").orElseThrow()));
        claims.add(claim("/participants/" + lead.text("organisation").orElseThrow() + "/role", "lead-applicant"));
        claims.add(claim("/participants/" + lead.text("organisation").orElseThrow() + "/role", "partner"));
        claims.add(claim(
                "/title/en",
                shout(partnership.child("title").orElseThrow().text("en").orElseThrow())));
        claims.add(claim("/sdgs", dice.shuffled(partnership.elements("sdgs"))));
        claims.add(claim("/funding/total", funding.child("total").orElseThrow()));
        claims.add(
                claim("/funding/euContribution", funding.child("euContribution").orElseThrow()));
        claims.add(claim(
                "/funding/euCofinancingRate", funding.child("euCofinancingRate").orElseThrow()));
        // The record does not state it; sources agree.
        claims.add(claim("/results/r1/indicators/i3/unit", "words"));
        claims.add(claim("/results/r1/indicators/i3/unit", "Words"));
        claims.add(claim(
                "/activities/a1/start", year(partnership.elements("activities").get(0), "start")));
        return (Arr) Node.of(dice.some(dice.between(3, 7), claims));
    }

    private static String year(Node object, String member) {
        return object.text(member).orElseThrow().substring(0, 4);
    }

    private static String shout(String text) {
        return text.toUpperCase(Locale.ROOT) + "!";
    }

    private Obj claim(String field, Object value) {
        return object().with("field", field)
                .with("value", value)
                .with("source", dice.oneOf("press-1", "press-2"))
                .with("basis", dice.oneOf("stated", "inferred", null))
                .with("note", dice.oneOf(object().with("en", "As the press quotes it."), null));
    }
}
