package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.spelt;

import io.github.pscsdk.finding.Pointer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The dates, status, money, countries and objectives of a partnership. */
final class PartnershipDefects {

    private static final String SECTION = "partnerships";

    private PartnershipDefects() {}

    static Stream<Defect> all() {
        return Stream.of(dates(), money(), content()).flatMap(each -> each);
    }

    private static Stream<Defect> dates() {
        return Stream.of(
                Defect.inRecord(
                        "partnership-ends-before-start",
                        "the end is before the start",
                        SECTION,
                        (document, at, plan, dice) -> {
                            LocalDate end = document.firstDay(at.then("start")).minusDays(dice.between(32, 900));
                            return Optional.of(plan.put(at.then("end"), end.toString())
                                    .finds("partnership-ends-before-start", at.then("end"))
                                    .damages(at.then("start")));
                        }),
                Defect.inRecord(
                        "partnership-ends-before-start",
                        "the start is after the end",
                        SECTION,
                        (document, at, plan, dice) -> {
                            LocalDate start = document.firstDay(at.then("end")).plusMonths(dice.between(2, 60));
                            return Optional.of(plan.put(at.then("start"), start.toString())
                                    .finds("partnership-ends-before-start", at.then("end"))
                                    .damages(at.then("start")));
                        }),
                Defect.inRecord("duration-too-long", "the end is too late", SECTION, PartnershipDefects::extend),
                Defect.inRecord(
                        "duration-too-long",
                        "the months are too many, and there is no end",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Offer offer = Offer.of(document.at(at));
                            return Optional.of(plan.edit(Edit.remove(at.then("end")))
                                            .put(at.then("durationMonths"), offer.mostMonths() + dice.between(1, 20))
                                            .finds("duration-too-long", at.then("durationMonths")))
                                    .filter(each -> offer.limitsDurations());
                        }),
                Defect.inRecord(
                        "status-contradicts-dates", "the status is another", SECTION, PartnershipDefects::misstate));
    }

    /** The end still agrees with the status, which may be changed for that, and with what the months say. */
    private static Optional<Plan.Builder> extend(SoundDocument document, Pointer at, Plan.Builder plan, Dice dice) {
        Offer offer = Offer.of(document.at(at));
        if (!offer.limitsDurations()) {
            return Optional.empty();
        }
        int months = offer.mostMonths() + dice.between(3, 24);
        LocalDate end = document.firstDay(at.then("start")).plusMonths(months).minusDays(1);
        plan.put(at.then("end"), end.toString());
        String status = document.text(at.then("status")).orElseThrow();
        boolean over = end.isBefore(SoundDocument.AS_OF);
        if (!over && (status.equals("closed") || status.equals("finalisation"))) {
            plan.put(at.then("status"), "implementation");
        }
        if (document.find(at.then("durationMonths")).isPresent()) {
            plan.put(at.then("durationMonths"), months);
        }
        return Optional.of(plan.finds("duration-too-long", at.then("end")));
    }

    private static Optional<Plan.Builder> misstate(SoundDocument document, Pointer at, Plan.Builder plan, Dice dice) {
        LocalDate end = document.firstDay(at.then("end"));
        boolean ahead = end.isAfter(SoundDocument.AS_OF);
        boolean longOver = end.plusMonths(1).isBefore(SoundDocument.AS_OF.minusMonths(12));
        String status = ahead
                ? dice.oneOf("closed", "finalisation", "pipeline")
                : longOver ? dice.oneOf("implementation", "pipeline") : "pipeline";
        return Optional.of(plan.put(at.then("status"), status)
                .finds("status-contradicts-dates", at.then("status"))
                .damages(at.then("status")));
    }

    static BigDecimal number(SoundDocument document, Pointer at) {
        return new BigDecimal(((Node.Lit) document.at(at)).spelling);
    }

    private static Stream<Defect> money() {
        return Stream.of(
                Defect.inRecord(
                        "grant-exceeds-total", "the total is below the grant", SECTION, (document, at, plan, dice) -> {
                            Pointer funding = at.then("funding");
                            BigDecimal grant = number(document, grant(at));
                            BigDecimal total = grant.subtract(BigDecimal.valueOf(dice.between(1, 9000), 2));
                            return Optional.of(plan.put(total(at), spelt(total.toPlainString()))
                                    .finds("grant-exceeds-total", funding.then("euContribution"))
                                    .damages(funding.then("total")));
                        }),
                Defect.inRecord(
                        "grant-exceeds-total", "the grant is above the total", SECTION, (document, at, plan, dice) -> {
                            Pointer funding = at.then("funding");
                            BigDecimal total = number(document, total(at));
                            BigDecimal grant = total.add(BigDecimal.valueOf(dice.between(1, 9_000_000), 2));
                            return Optional.of(plan.put(grant(at), spelt(grant.toPlainString()))
                                    .finds("grant-exceeds-total", funding.then("euContribution"))
                                    .damages(funding.then("total")));
                        }),
                Defect.inRecord("grant-above-maximum", "the grant is too high", SECTION, PartnershipDefects::raise),
                Defect.inRecord(
                        "cofinancing-rate-inconsistent", "the rate is another", SECTION, (document, at, plan, dice) -> {
                            Pointer rate = at.then("funding").then("euCofinancingRate");
                            int other = number(document, rate).intValue() - dice.between(2, 20);
                            // Where another defect silences this one, a claim about the rate would contradict it.
                            return Optional.of(plan.put(rate, spelt(other + dice.oneOf("", ".5")))
                                            .finds("cofinancing-rate-inconsistent", rate)
                                            .damages(rate))
                                    .filter(each -> !new LinkedPlaces(document).isClaimed(rate));
                        }));
    }

    static Pointer grant(Pointer partnership) {
        return partnership.then("funding").then("euContribution").then("amount");
    }

    static Pointer total(Pointer partnership) {
        return partnership.then("funding").then("total").then("amount");
    }

    /** The total grows with the grant, so that their rate stays the same. */
    private static Optional<Plan.Builder> raise(SoundDocument document, Pointer at, Plan.Builder plan, Dice dice) {
        Offer offer = Offer.of(document.at(at));
        if (!offer.limitsGrants()) {
            return Optional.empty();
        }
        BigDecimal factor = BigDecimal.valueOf(offer.mostGrant())
                .movePointRight(3)
                .divideToIntegralValue(number(document, grant(at)))
                .add(BigDecimal.valueOf(dice.between(1, 2)));
        return Optional.of(plan.put(grant(at), spelt(times(document, grant(at), factor)))
                .put(total(at), spelt(times(document, total(at), factor)))
                .finds("grant-above-maximum", at.then("funding").then("euContribution")));
    }

    private static String times(SoundDocument document, Pointer at, BigDecimal factor) {
        return number(document, at).multiply(factor).toPlainString();
    }

    private static Stream<Defect> content() {
        return Stream.of(
                Defect.inRecord(
                        "governance-objective-missing",
                        "urban governance is not among the objectives",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Pointer objectives = at.then("specificObjectives");
                            Pointer governance = document.elements(objectives)
                                    .filter(each -> document.text(each).equals(Optional.of("urban-governance")))
                                    .findFirst()
                                    .orElseThrow();
                            return Optional.of(plan.put(governance, "social-inclusiveness")
                                    .finds("governance-objective-missing", objectives));
                        }),
                Defect.inRecord(
                        "country-not-fragile",
                        "a country is none of those that the lot names",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Pointer countries = at.then("countries");
                            Pointer country =
                                    dice.pick(document.elements(countries).toList());
                            return Optional.of(plan.put(country.then("country"), dice.oneOf("KE", "TN", "PE"))
                                            .finds("country-not-fragile", countries))
                                    .filter(each -> Offer.of(document.at(at)).namesCountries())
                                    // That the number of countries changes is another defect.
                                    .filter(each -> document.find(Pointer.of("programme", "declaredCountries"))
                                            .isEmpty());
                        }));
    }
}
