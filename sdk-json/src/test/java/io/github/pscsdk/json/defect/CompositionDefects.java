package io.github.pscsdk.json.defect;

import io.github.pscsdk.finding.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who takes part in a partnership, in which role, and of which countries. */
final class CompositionDefects {

    private static final String SECTION = "partnerships";
    private static final String TWICE = "participant-listed-twice";

    /** An applicant and its city. */
    record Applicant(Pointer at, City city) {
        Pointer role() {
            return at.then("role");
        }
    }

    private CompositionDefects() {}

    static Stream<Defect> all() {
        return Stream.of(
                Defect.inRecord(
                        TWICE,
                        "an organisation is listed twice",
                        SECTION,
                        (document, at, plan, dice) -> repeat(document, at, plan, dice, true)),
                Defect.inRecord(
                        TWICE,
                        "an organisation has two roles",
                        SECTION,
                        (document, at, plan, dice) -> repeat(document, at, plan, dice, false)),
                Defect.inRecord(
                        "partnership-without-lead",
                        "the lead applicant is a co-applicant like the others",
                        SECTION,
                        (document, at, plan, dice) -> {
                            applicants(document, at)
                                    .filter(applicant -> isLead(document, applicant))
                                    .forEach(lead -> plan.put(lead.role(), "co-applicant"));
                            return Optional.of(plan.finds("partnership-without-lead", at.then("participants")));
                        }),
                Defect.inRecord(
                        "partnership-with-several-leads",
                        "a second organisation leads",
                        SECTION,
                        (document, at, plan, dice) -> {
                            Applicant second = dice.pick(applicants(document, at)
                                    .filter(applicant -> !isLead(document, applicant))
                                    .toList());
                            return Optional.of(plan.put(second.role(), "lead-applicant")
                                    .finds("partnership-with-several-leads", at.then("participants")));
                        }),
                onlyThese(
                        "partnership-without-eu-partner",
                        "only partner countries apply",
                        offer -> true,
                        city -> !city.isEuropean()),
                onlyThese(
                        "partnership-without-partner-country",
                        "only the European side applies",
                        offer -> true,
                        City::isEuropean),
                onlyThese(
                        "eu-side-by-equivalence",
                        "the European side is British",
                        Offer::isAfterBrexit,
                        city -> !city.isEuropean() || city.isBritish()),
                alone(),
                Defect.inRecord(
                        "town-too-large",
                        "a city is too large for a lot for towns",
                        SECTION,
                        CompositionDefects::grow));
    }

    private static Optional<Plan.Builder> repeat(
            SoundDocument document, Pointer partnership, Plan.Builder plan, Dice dice, boolean sameRole) {
        Pointer list = partnership.then("participants");
        List<Pointer> participants = document.elements(list).toList();
        Pointer first = dice.pick(participants);
        String role = document.text(first.then("role")).orElseThrow();
        if (!sameRole) {
            role = role.equals("associate") ? "affiliated-entity" : "associate";
        }
        Pointer second = list.then(participants.size());
        Pointer organisation = second.then("organisation");
        plan.put(second, Node.object().with("role", role).with("organisation", document.at(first.then("organisation"))))
                .relies(first);
        // In another role it is only a warning, which damages nothing.
        return Optional.of(sameRole ? plan.finds(TWICE, organisation) : plan.warns(TWICE, organisation));
    }

    static Stream<Applicant> applicants(SoundDocument document, Pointer partnership) {
        return document.elements(partnership.then("participants"))
                .filter(participant ->
                        document.text(participant.then("role")).orElseThrow().endsWith("-applicant"))
                .map(participant -> new Applicant(
                        participant,
                        City.withId(
                                document.text(participant.then("organisation")).orElseThrow())));
    }

    static boolean isLead(SoundDocument document, Applicant applicant) {
        return document.text(applicant.role()).equals(Optional.of("lead-applicant"));
    }

    /** A defect that comes of all other applicants being mere associates. */
    private static Defect onlyThese(String code, String name, Predicate<Offer> where, Predicate<City> staying) {
        return Defect.inRecord(code, name, SECTION, (document, at, plan, dice) -> {
            List<Applicant> all = applicants(document, at).toList();
            List<Applicant> stay = all.stream()
                    .filter(applicant -> staying.test(applicant.city()))
                    .toList();
            long countries =
                    stay.stream().map(each -> each.city().country()).distinct().count();
            boolean isBritish = code.equals("eu-side-by-equivalence")
                    && stay.stream().noneMatch(each -> each.city().isBritish());
            if (!where.test(Offer.of(document.at(at))) || countries < 2 || isBritish || stay.size() == all.size()) {
                return Optional.empty();
            }
            leaveOnly(stay, all, document, plan, dice);
            return Optional.of(plan.finds(code, at.then("participants")));
        });
    }

    private static void leaveOnly(
            List<Applicant> stay, List<Applicant> all, SoundDocument document, Plan.Builder plan, Dice dice) {
        all.stream()
                .filter(applicant -> !stay.contains(applicant))
                .forEach(applicant -> plan.put(applicant.role(), "associate"));
        if (stay.stream().noneMatch(applicant -> isLead(document, applicant))) {
            plan.put(dice.pick(stay).role(), "lead-applicant");
        }
        relyOnOrganisations(all, document, plan);
    }

    static void relyOnOrganisations(List<Applicant> applicants, SoundDocument document, Plan.Builder plan) {
        applicants.forEach(applicant -> document.record(
                        "organisations", applicant.city().id())
                .ifPresent(organisation -> List.of("id", "kind", "country", "population")
                        .forEach(member -> plan.relies(organisation.then(member)))));
    }

    /** One applicant is not enough, and is of one side only. */
    private static Defect alone() {
        return Defect.inRecord(
                "too-few-participants", "there is one applicant only", SECTION, (document, at, plan, dice) -> {
                    List<Applicant> all = applicants(document, at).toList();
                    Applicant left = dice.pick(all.stream()
                            .filter(each -> !each.city().isBritish())
                            .toList());
                    leaveOnly(List.of(left), all, document, plan, dice);
                    Pointer participants = at.then("participants");
                    boolean european = left.city().isEuropean();
                    return Optional.of(plan.finds("too-few-participants", participants)
                            .finds(
                                    european ? "partnership-without-partner-country" : "partnership-without-eu-partner",
                                    participants));
                });
    }

    private static Optional<Plan.Builder> grow(
            SoundDocument document, Pointer partnership, Plan.Builder plan, Dice dice) {
        if (!Offer.of(document.at(partnership)).limitsPopulation()) {
            return Optional.empty();
        }
        Applicant applicant = dice.pick(applicants(document, partnership).toList());
        Pointer organisation =
                document.record("organisations", applicant.city().id()).orElseThrow();
        int limit = applicant.city().isEuropean() ? Offer.MOST_INHABITANTS_IN_EUROPE : Offer.MOST_INHABITANTS_ABROAD;
        // Far enough above the limit even if it is about that number.
        plan.put(organisation.then("population").then("value"), limit * 12 / 10 + dice.between(1, 900_000))
                .finds("town-too-large", applicant.at().then("organisation"));
        List.of("id", "kind", "country", "population").forEach(member -> plan.relies(organisation.then(member)));
        return Optional.of(plan.relies(applicant.at()));
    }
}
