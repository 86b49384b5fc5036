package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.list;
import static io.github.pscsdk.json.defect.Node.object;
import static io.github.pscsdk.json.defect.SoundCalls.euro;

import io.github.pscsdk.json.defect.Node.Obj;
import java.time.LocalDate;
import java.util.List;

/** The money of a sound partnership: the grant, what the cities add to it, and how it is spent. */
final class SoundFunding {

    private final Dice dice;

    SoundFunding(Dice dice) {
        this.dice = dice;
    }

    Obj make(Offer offer, List<City> cities, LocalDate start) {
        int rate = dice.oneOf(75, 80, 90, 95);
        // In thousands of EUR, at most, so that the grant stays within its limits and is a round number.
        int total = (offer.leastGrant() * 100 / rate / 20 + 1 + dice.between(0, 10)) * 20;
        int grant = total * rate / 100;
        int share = (total - grant) / 2;
        Obj first = cityAmount(cities.get(0), "own-contribution", share + "000");
        return object().with("total", euro(total + dice.oneOf("000", "000.00")))
                .with("euContribution", euro(grant + "000").with("valueDate", (start.getYear() - 1) + "-12-15"))
                .with("euCofinancingRate", rate)
                .with(
                        "contributions",
                        list(first, cityAmount(cities.get(1), dice.oneOf("in-kind", "own-contribution"), "500.50")))
                .with("budgets", list(budget(start, "original", "200000"), budget(start.plusYears(1), null, "9000.5")))
                .with(
                        "transactions",
                        list(
                                transaction("t1", start.plusMonths(1), cities.get(0)),
                                transaction("t2", start.plusMonths(13), cities.get(0))));
    }

    private static Obj cityAmount(City city, String kind, String amount) {
        return object().with("organisation", city.id()).with("kind", kind).with("amount", euro(amount));
    }

    private Obj budget(LocalDate start, String kind, String amount) {
        return object().with("start", start.toString())
                .with("end", start.plusYears(1).minusDays(1).toString())
                .with("kind", kind)
                .with("status", dice.oneOf("committed", "indicative"))
                .with("amount", euro(amount));
    }

    private Obj transaction(String id, LocalDate date, City receiver) {
        return object().with("id", id)
                .with("kind", "incoming-funds")
                .with("date", date.toString())
                .with("amount", euro("120000").with("qualifier", dice.oneOf("about", null)))
                .with("provider", "funder")
                .with("receiver", receiver.id());
    }
}
