package io.github.pscsdk.json.defect;

import static io.github.pscsdk.json.defect.Node.spelt;

import io.github.pscsdk.finding.Pointer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a call and its lot do not allow: who leads and takes part, where, for how long, with how much money, to what
 * end.
 */
final class EligibilityDefects {

    private static final String SECTION = "partnerships";

    /** A country of each region of a lot. */
    private static final Map<String, String> COUNTRIES =
            Map.of(City.AFRICA, "KE", City.NEIGHBOURHOOD, "TN", City.AMERICA, "PE", City.ASIA, "NP");

    private EligibilityDefects() {}

    static Stream<Defect> all() {
        return Stream.of(applicants(), time(), money(), content()).flatMap(each -> each);
    }

    private static Stream<Defect> applicants() {
        return Stream.of(
                Defect.inRecord(
                        "lead-not-eligible",
                        "a university leads",
                        SECTION,
                        (document, at, plan, dice) ->
                                leads(SoundOrganisations.UNIVERSITY, Offer::limitsLeads, document, at, plan)),
                Defect.inRecord(
                        "lead-not-eligible",
                        "a network leads where local authorities must",
                        SECTION,
                        (document, at, plan, dice) ->
                                leads(SoundOrganisations.NETWORK, Offer::keepsAssociationsOut, document, at, plan)),
                Defect.inRecord(
                        "association-outside-horizontal-lot",
                        "a network applies where it may not",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Optional<Pointer> network =
                                    apply(SoundOrganisations.NETWORK, "co-applicant", document, at, plan);
                            return network.filter(
                                            found -> Offer.of(document.at(at)).keepsAssociationsOut())
                                    .map(found -> plan.finds(
                                            "association-outside-horizontal-lot", found.then("organisation")));
                        }),
                Defect.inRecord(
                        "participant-country-not-eligible",
                        "a Swiss institute applies",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Optional<Pointer> institute =
                                    apply(SoundOrganisations.INSTITUTE, "co-applicant", document, at, plan);
                            CompositionDefects.relyOnOrganisations(
                                    CompositionDefects.applicants(document, at).toList(), document, plan);
                            return institute.map(found ->
                                    plan.finds("participant-country-not-eligible", found.then("organisation")));
                        }),
                Defect.inRecord(
                        "triangular-without-second-partner-country",
                        "the applicants are of one partner country",
                        SECTION,
                        EligibilityDefects::leaveOnePartnerCountry));
    }

    private static Optional<Offer> fit(SoundDocument document, Pointer partnership, Predicate<Offer> where) {
        return Optional.of(Offer.of(document.at(partnership))).filter(where);
    }

    /** An organisation that is no city takes part in another role; empty if it does not take part. */
    private static Optional<Pointer> apply(
            String organisation, String role, SoundDocument document, Pointer partnership, Plan.Builder plan) {
        Optional<Pointer> participant = document.elements(partnership.then("participants"))
                .filter(each -> document.text(each.then("organisation")).equals(Optional.of(organisation)))
                .findFirst();
        participant.ifPresent(each -> plan.put(each.then("role"), role));
        Pointer record = document.record("organisations", organisation).orElseThrow();
        List.of("id", "kind", "country").forEach(member -> plan.relies(record.then(member)));
        return participant;
    }

    private static Optional<Plan.Builder> leads(
            String organisation,
            Predicate<Offer> where,
            SoundDocument document,
            Pointer partnership,
            Plan.Builder plan) {
        CompositionDefects.applicants(document, partnership)
                .filter(applicant -> CompositionDefects.isLead(document, applicant))
                .forEach(lead -> plan.put(lead.role(), "co-applicant"));
        return apply(organisation, "lead-applicant", document, partnership, plan)
                .filter(lead -> where.test(Offer.of(document.at(partnership))))
                .map(lead -> plan.finds("lead-not-eligible", lead.then("organisation")));
    }

    private static Optional<Plan.Builder> leaveOnePartnerCountry(
            SoundDocument document, Pointer at, Plan.Builder plan, Dice dice) {
        List<CompositionDefects.Applicant> all =
                CompositionDefects.applicants(document, at).toList();
        CompositionDefects.Applicant gone = dice.pick(
                all.stream().filter(applicant -> !applicant.city().isEuropean()).toList());
        plan.put(gone.role(), dice.oneOf("associate", "affiliated-entity"));
        Pointer forms = at.then("cooperationForms");
        List<Pointer> stated = document.elements(forms).toList();
        if (stated.stream().noneMatch(form -> document.text(form).equals(Optional.of("triangular-cooperation")))) {
            plan.put(forms.then(stated.size()), "triangular-cooperation");
        }
        CompositionDefects.relyOnOrganisations(all, document, plan);
        return fit(document, at, offer -> offer.isOf("2020", Offer.OWN_CALL))
                .map(fit -> plan.finds("triangular-without-second-partner-country", at.then("participants")));
    }

    private static Stream<Defect> time() {
        return Stream.of(
                Defect.inRecord(
                        "starts-before-call-published",
                        "the start is before the call",
                        SECTION,
                        EligibilityDefects::startEarly),
                Defect.inRecord(
                        "duration-too-short",
                        "the months are too few, and there is no end",
                        SECTION,
                        (document, at, plan, dice) -> fit(document, at, Offer::limitsDurations)
                                .map(fit -> plan.edit(Edit.remove(at.then("end")))
                                        .put(at.then("durationMonths"), dice.between(8, Offer.LEAST_MONTHS - 1))
                                        .finds("duration-too-short", at.then("durationMonths")))));
    }

    /** The duration grows with it, but not beyond what the call allows. */
    private static Optional<Plan.Builder> startEarly(SoundDocument document, Pointer at, Plan.Builder plan, Dice dice) {
        Offer offer = Offer.of(document.at(at));
        LocalDate start = offer.published().minusDays(dice.between(1, 60)).withDayOfMonth(1);
        int months = (int) ChronoUnit.MONTHS.between(
                start, document.firstDay(at.then("end")).plusMonths(1));
        if (!document.find(at.then("call")).isPresent() || (offer.limitsDurations() && months > offer.mostMonths())) {
            return Optional.empty();
        }
        if (document.find(at.then("durationMonths")).isPresent()) {
            plan.put(at.then("durationMonths"), months);
        }
        return Optional.of(
                plan.put(at.then("start"), start.toString()).finds("starts-before-call-published", at.then("start")));
    }

    private static Stream<Defect> money() {
        return Stream.of(
                Defect.inRecord("grant-below-minimum", "the grant is too low", SECTION, EligibilityDefects::lower),
                Defect.inRecord(
                        "cofinancing-rate-outside-call",
                        "the rate is below a half, as is the grant",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Pointer rate = at.then("funding").then("euCofinancingRate");
                            return Optional.of(share(dice.between(30, 49), document, at, plan)
                                    .finds("cofinancing-rate-outside-call", rate));
                        }),
                Defect.inRecord(
                        "cofinancing-rate-outside-call",
                        "the partners bear next to nothing, and no rate is declared",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Pointer funding = at.then("funding");
                            return Optional.of(share(dice.between(96, 99), document, at, plan)
                                    .edit(Edit.remove(funding.then("euCofinancingRate")))
                                    .edit(Edit.remove(funding.then("contributions")))
                                    .finds("cofinancing-rate-outside-call", funding.then("euContribution")));
                        }));
    }

    /** The total falls with the grant, so that their rate stays the same. */
    private static Optional<Plan.Builder> lower(SoundDocument document, Pointer at, Plan.Builder plan, Dice dice) {
        BigDecimal rate = PartnershipDefects.number(document, at.then("funding").then("euCofinancingRate"));
        return fit(document, at, Offer::limitsGrants).map(offer -> {
            BigDecimal grant = BigDecimal.valueOf(offer.leastGrant())
                    .movePointRight(3)
                    .subtract(BigDecimal.valueOf(dice.between(1, 9_000_000), 2));
            return plan.put(PartnershipDefects.grant(at), spelt(grant.toPlainString()))
                    .put(PartnershipDefects.total(at), spelt(total(grant, rate)))
                    .finds("grant-below-minimum", at.then("funding").then("euContribution"));
        });
    }

    /** The grant is this share of another total, in percent. */
    private static Plan.Builder share(int percent, SoundDocument document, Pointer at, Plan.Builder plan) {
        BigDecimal grant = PartnershipDefects.number(document, PartnershipDefects.grant(at));
        return plan.put(PartnershipDefects.total(at), spelt(total(grant, BigDecimal.valueOf(percent))))
                .put(at.then("funding").then("euCofinancingRate"), percent);
    }

    private static String total(BigDecimal grant, BigDecimal rate) {
        return grant.movePointRight(2).divide(rate, 2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Stream<Defect> content() {
        return Stream.of(
                Defect.inRecord(
                        "country-outside-lot",
                        "a country is of another region",
                        SECTION,
                        (document, at, plan, dice) -> fit(document, at, Offer::hasRegion)
                                // That the number of countries changes is another defect.
                                .filter(offer -> document.find(Pointer.of("programme", "declaredCountries"))
                                        .isEmpty())
                                .map(offer -> {
                                    Pointer country = dice.pick(document.elements(at.then("countries"))
                                                    .toList())
                                            .then("country");
                                    List<String> elsewhere = COUNTRIES.keySet().stream()
                                            .filter(region -> !region.equals(offer.region()))
                                            .sorted()
                                            .map(COUNTRIES::get)
                                            .toList();
                                    return plan.put(country, dice.pick(elsewhere))
                                            .finds("country-outside-lot", country);
                                })),
                instead(
                        "second-objective-missing",
                        offer -> offer.call() != null && !offer.namesCountries(),
                        "specificObjectives",
                        Map.of("resilience-and-greening", "institutional-resilience")),
                instead(
                        "fragility-objective-missing",
                        Offer::namesCountries,
                        "specificObjectives",
                        Map.of("institutional-resilience", "prosperity-and-innovation")),
                instead(
                        "sdg-11-missing",
                        offer -> offer.isOf("2018", "2020", Offer.OWN_CALL),
                        "sdgs",
                        Map.of("11", "6", "11.6", "1.1")),
                instead(
                        "peer-exchange-missing",
                        offer -> true,
                        "cooperationForms",
                        Map.of(
                                "peer-to-peer-learning",
                                "sub-granting",
                                "exchange-of-officials",
                                "technical-assistance")),
                instead(
                        "rights-based-approach-missing",
                        offer -> offer.isOf("2020", "2021", Offer.OWN_CALL),
                        "approaches",
                        Map.of("rights-based-approach", "territorial-approach")));
    }

    /** A defect that comes of other codes standing in a list instead of those that are demanded. */
    private static Defect instead(String code, Predicate<Offer> where, String list, Map<String, String> others) {
        return Defect.inRecord(code, "other codes stand in " + list, SECTION, (document, at, plan, dice) -> {
            document.elements(at.then(list))
                    .forEach(each -> Optional.ofNullable(
                                    others.get(document.text(each).orElseThrow()))
                            .ifPresent(other -> plan.put(each, other)));
            return fit(document, at, where).map(fit -> plan.finds(code, at.then(list)));
        });
    }
}
