package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.spelt;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.Claim;
import io.github.pscsdk.model.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Amounts that their currency, the call or each other contradict, and claims about fields that do not exist. */
final class MoneyDefects {

    private static final String SECTION = "partnerships";

    private MoneyDefects() {}

    static Stream<Defect> all() {
        return Stream.of(currencies(), sums(), claims()).flatMap(each -> each);
    }

    private static BigDecimal number(SoundDocument document, Pointer at) {
        return new BigDecimal(((Node.Lit) document.at(at)).spelling);
    }

    private static boolean isInPartnership(Place place) {
        return place.at().tokens().get(0).equals(SECTION);
    }

    private static Stream<Defect> currencies() {
        return Stream.of(
                Defect.at(
                        "too-many-decimals",
                        "an amount has parts of a cent",
                        place -> place.is(Money.class, "amount") && isInPartnership(place),
                        (place, plan, dice) -> {
                            BigDecimal amount = new BigDecimal(((Node.Lit) place.node()).spelling);
                            BigDecimal more = amount.add(BigDecimal.valueOf(dice.between(1, 9), dice.between(3, 4)));
                            return plan.put(place.at(), spelt(more.toPlainString()))
                                    .relies(place.parent().then("currency"))
                                    .finds("too-many-decimals", place.at());
                        }),
                Defect.at(
                        "withdrawn-currency",
                        "an amount is in a predecessor of the euro",
                        place -> place.is(Money.class, "currency") && isInPartnership(place),
                        (place, plan, dice) -> plan.put(place.at(), dice.oneOf("DEM", "FRF", "LTL"))
                                .relies(place.parent().then("amount"))
                                .relies(place.parent().then("valueDate"))
                                .relies(Place.up(place.parent()).then("date"))
                                .relies(Place.up(place.parent()).then("end"))
                                .relies(Place.recordOf(place.at()).then("end"))
                                .finds("withdrawn-currency", place.at())
                                .damages(place.at())),
                Defect.inRecord(
                        "grant-not-in-euro",
                        "the grant is in another currency",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Pointer currency =
                                    at.then("funding").then("euContribution").then("currency");
                            return Optional.of(plan.put(currency, dice.oneOf("USD", "GBP", "MAD"))
                                    .relies(Place.up(currency).then("amount"))
                                    .finds("grant-not-in-euro", currency));
                        }));
    }

    private static Stream<Defect> sums() {
        return Stream.of(
                Defect.inRecord(
                        "contributions-exceed-total",
                        "a contribution is as high as the total",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Pointer funding = at.then("funding");
                            Pointer contribution = dice.pick(document.elements(funding.then("contributions"))
                                    .toList());
                            BigDecimal total =
                                    number(document, funding.then("total").then("amount"));
                            BigDecimal amount = total.add(BigDecimal.valueOf(dice.between(0, 90_000), 2));
                            return Optional.of(
                                    plan.put(contribution.then("amount").then("amount"), spelt(amount.toPlainString()))
                                            .finds("contributions-exceed-total", funding.then("total"))
                                            .damages(funding.then("euContribution")));
                        }),
                Defect.inRecord(
                        "contribution-of-non-participant",
                        "who contributes takes no part",
                        SECTION,
                        MoneyDefects::giveToOthers),
                Defect.inRecord(
                        "implausible-amount",
                        "the amounts are a thousand times too high",
                        SECTION,
                        // The budgets of a call that the document describes would be exceeded as well.
                        (document, at, plan, dice) -> document.text(at.then("call"))
                                        .flatMap(call -> document.record("calls", call))
                                        .isPresent()
                                ? Optional.empty()
                                : multiply(document, at, plan, 3)),
                Defect.inRecord(
                        "implausible-amount",
                        "the amounts are in thousands",
                        SECTION,
                        (document, at, plan, dice) -> multiply(
                                document,
                                at,
                                plan.edit(Edit.remove(at.then("funding").then("contributions"))),
                                -3)));
    }

    private static Optional<Plan.Builder> giveToOthers(
            SoundDocument document, Pointer at, Plan.Builder plan, Dice dice) {
        Pointer contribution = dice.pick(
                document.elements(at.then("funding").then("contributions")).toList());
        Pointer organisation = contribution.then("organisation");
        String other = dice.oneOf("facility", "observer", "funder");
        // All of them must be known for certain.
        document.elements(at.then("participants"))
                .map(participant -> participant.then("organisation"))
                .forEach(participant -> {
                    plan.relies(participant);
                    reliesOnId(document.text(participant).orElseThrow(), document, plan);
                });
        reliesOnId(other, document, plan);
        return Optional.of(plan.put(organisation, other).finds("contribution-of-non-participant", organisation));
    }

    private static void reliesOnId(String organisation, SoundDocument document, Plan.Builder plan) {
        document.record("organisations", organisation).ifPresent(record -> plan.relies(record.then("id")));
    }

    /** Both amounts, so that they agree with each other; the terms of the call are not asked for any more. */
    private static Optional<Plan.Builder> multiply(SoundDocument document, Pointer at, Plan.Builder plan, int zeros) {
        LinkedPlaces links = new LinkedPlaces(document);
        for (String member : List.of("total", "euContribution")) {
            Pointer money = at.then("funding").then(member);
            Pointer amount = money.then("amount");
            if (links.isClaimed(amount)) {
                return Optional.empty();
            }
            String moved = number(document, amount).movePointRight(zeros).toPlainString();
            plan.put(amount, spelt(moved)).finds("implausible-amount", money).damages(money);
        }
        return Optional.of(plan);
    }

    private static Stream<Defect> claims() {
        return Stream.of(Defect.ofValue(
                "claim-field-unknown",
                "a claim is about a field that does not exist",
                place -> place.is(Claim.class, "field"),
                (place, dice) -> dice.oneOf("/funding/grant", "title", "/sources/id", "/0", "/kind/of/thing")));
    }
}
