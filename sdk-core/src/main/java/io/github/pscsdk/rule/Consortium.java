package io.github.pscsdk.rule;

import io.github.pscsdk.codelist.CountryInfo;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The participants of a partnership together with what is known of their organisations, and what they count as on the
 * date by which eligibility is judged. Immutable.
 */
public final class Consortium {

    /**
     * A participant and its organisation.
     *
     * @param index place in the list of participants, from 0
     * @param participant the participant
     * @param facts what is known of its organisation
     */
    public record Member(int index, Participant participant, OrganisationFacts facts) {

        /** The country that it is established in, unless it has no nationality. */
        public Optional<Country> country() {
            return facts.hasNoNationality() ? Optional.empty() : facts.country();
        }
    }

    private final List<Member> members;
    private final boolean complete;
    private final CallTerms terms;
    private final ReferenceDate date;

    private Consortium(List<Member> members, boolean complete, CallTerms terms, ReferenceDate date) {
        this.members = members;
        this.complete = complete;
        this.terms = terms;
        this.date = date;
    }

    /** The consortium of a partnership. */
    public static Consortium of(Partnership partnership, Links links, LocalDate asOf) {
        CallTerms terms = CallTerms.of(partnership, links);
        List<Member> members = new ArrayList<>();
        for (Participant participant : partnership.getParticipants()) {
            OrganisationFacts facts =
                    links.organisation(participant.getOrganisation()).orElse(OrganisationFacts.UNKNOWN);
            members.add(new Member(members.size(), participant, facts));
        }
        ReferenceDate date = ReferenceDate.of(partnership, terms, asOf);
        return new Consortium(List.copyOf(members), partnership.hasAllParticipants(), terms, date);
    }

    /** What the call demands. */
    public CallTerms terms() {
        return terms;
    }

    /** The date by which eligibility is judged. */
    public ReferenceDate date() {
        return date;
    }

    /** Whether the list of participants is the whole. */
    public boolean isComplete() {
        return complete;
    }

    /** The participants that are or may be applicants. */
    public List<Member> possibleApplicants() {
        return members.stream()
                .filter(member -> !Roles.isApplicant(member.participant()).isNo())
                .toList();
    }

    /** The participants that certainly are applicants, each organisation once. */
    public List<Member> applicants() {
        return eachOnce(members.stream()
                .filter(member -> Roles.isApplicant(member.participant()).isYes())
                .toList());
    }

    /** The participants that certainly lead, each organisation once. */
    public List<Member> leads() {
        return eachOnce(members.stream()
                .filter(member -> Roles.isLead(member.participant()).isYes())
                .toList());
    }

    /** These, but an organisation that is listed several times, as when its role changed, only the first time. */
    public static List<Member> eachOnce(List<Member> members) {
        Set<RecordId> seen = new HashSet<>();
        return members.stream()
                .filter(member -> seen.add(member.participant().getOrganisation()))
                .toList();
    }

    /**
     * Decides for each of these organisations whether it has a defect, which is found at its place. Why that cannot be told
     * of some is said once.
     */
    public static void decideEach(
            List<Member> members,
            Function<Member, Answer> defect,
            Reason ifCannotTell,
            Function<Member, Values> values,
            Judge judge) {
        boolean cannotTell = false;
        for (Member member : members) {
            Answer answer = defect.apply(member);
            if (answer.isYes()) {
                judge.found(Pointer.of("participants").then(member.index()).then("organisation"), values.apply(member));
            }
            cannotTell |= answer == Answer.CANNOT_TELL;
        }
        if (cannotTell) {
            judge.notChecked(ifCannotTell);
        }
    }

    /**
     * How many partner countries the applicants are of, and those who may be one. What may be a partner country counts in
     * the greatest number only.
     */
    public Quantity partnerCountries() {
        Set<Object> certain = new HashSet<>();
        Set<Object> possible = new HashSet<>();
        for (Member member : possibleApplicants()) {
            Answer answer = isPartnerCountry(member);
            // Organisations of which no country is known may each be of another.
            Object country = member.country()
                    .<Object>map(Country::canonical)
                    .orElse(member.participant().getOrganisation());
            if (answer.isYes()) {
                certain.add(country);
            }
            if (!answer.isNo()) {
                possible.add(country);
            }
        }
        Optional<BigDecimal> greatest = Optional.of(BigDecimal.valueOf(possible.size()));
        return new Quantity(Optional.of(BigDecimal.valueOf(certain.size())), greatest.filter(number -> complete));
    }

    /** Whether fewer than two organisations of two countries are or may be applicants. */
    public Answer isTooSmall() {
        List<Member> applicants = eachOnce(possibleApplicants());
        int countries = countries(applicants).size();
        long ofUnknownCountry = applicants.stream()
                .filter(each -> each.country().isEmpty() && !each.facts().hasNoNationality())
                .count();
        if (applicants.size() >= 2 && countries >= 2) {
            return Answer.NO;
        }
        boolean mayBeMore = !complete || (applicants.size() >= 2 && countries + ofUnknownCountry >= 2);
        return mayBeMore ? Answer.CANNOT_TELL : Answer.YES;
    }

    /**
     * Whether an applicant has a property. Who may be an applicant is given the benefit of the doubt: it can satisfy a rule,
     * never break one. If the list is not the whole, nobody having it cannot be told.
     */
    public Answer anyApplicant(Function<Member, Answer> property) {
        Answer answer = Answer.of(false);
        for (Member member : possibleApplicants()) {
            answer = answer.or(property.apply(member));
        }
        return complete ? answer : answer.or(Answer.CANNOT_TELL);
    }

    /** Why {@link #anyApplicant} cannot tell. */
    public Reason whyUnknown() {
        return complete ? Reason.COUNTRY_UNKNOWN : Reason.LIST_INCOMPLETE;
    }

    /** Whether the organisation is of a member state of the EU, its outermost regions included. */
    public Answer isEuSide(Member member) {
        return onEveryDay(member, (info, day) -> info.isEuMember(day) || info.isEuOutermostRegion(day));
    }

    /** Whether the organisation is of an overseas country or territory of a member state. */
    public Answer isEuOverseas(Member member) {
        return onEveryDay(member, CountryInfo::isEuOverseasTerritory);
    }

    private Answer onEveryDay(Member member, BiPredicate<CountryInfo, LocalDate> question) {
        return nationality(
                member,
                country -> date.onEveryDay(day -> Answer.of(
                        country.info().filter(info -> question.test(info, day)).isPresent())));
    }

    /** Whether the organisation is of a country that counts as the European side without being a member state. */
    public Answer isEquivalent(Member member) {
        Term<List<Country>> equivalents = terms.euSideEquivalents();
        if (equivalents instanceof Term.Unknown) {
            return Answer.CANNOT_TELL;
        }
        return nationality(
                member,
                country -> Answer.of(equivalents.orElse(List.of()).stream().anyMatch(country::isSameAs)));
    }

    /** Whether the organisation is of a partner country: on the DAC list of the day, or named by the lot. */
    public Answer isPartnerCountry(Member member) {
        return nationality(member, country -> {
            if (terms.mayName(country)) {
                return Answer.YES;
            }
            return date.onEveryDay(day -> isOdaRecipient(country, day));
        });
    }

    private static Answer isOdaRecipient(Country country, LocalDate day) {
        return country.info()
                .map(info -> switch (info.dacStatus(day)) {
                    case RECIPIENT -> Answer.YES;
                    case NOT_RECIPIENT -> Answer.NO;
                    case UNKNOWN -> Answer.CANNOT_TELL;
                })
                .orElse(Answer.CANNOT_TELL);
    }

    private static Answer nationality(Member member, Function<Country, Answer> question) {
        if (member.facts().hasNoNationality()) {
            return Answer.NO;
        }
        return member.country().map(question).orElse(Answer.CANNOT_TELL);
    }

    /** The countries of these participants, as far as they are known, each once, in order. */
    public static List<Country> countries(List<Member> members) {
        return members.stream()
                .flatMap(member -> member.country().stream())
                .map(Country::canonical)
                .distinct()
                .toList();
    }
}
