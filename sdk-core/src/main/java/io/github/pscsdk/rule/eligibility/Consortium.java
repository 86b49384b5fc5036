package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.Derived;
import io.github.pscsdk.rule.LinkedContext;
import io.github.pscsdk.rule.OrganisationFacts;
import io.github.pscsdk.rule.RuleContext;
import io.github.pscsdk.rule.partnership.Roles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
     * @param standing what its organisation counts as
     */
    public record Member(int index, Participant participant, OrganisationFacts facts, CountryStatus standing) {

        /** The country that it is established in, unless it has no nationality. */
        public Optional<Country> country() {
            return facts.hasNoNationality() ? Optional.empty() : facts.country();
        }
    }

    /** The consortium of a partnership. */
    public static final Derived<Consortium> CONSORTIUM = Derived.ofLinked(Partnership.class, Consortium::new);

    private final List<Member> possibleApplicants = new ArrayList<>();
    private final List<Member> applicants = new ArrayList<>();
    private final List<Member> leads = new ArrayList<>();
    private final boolean complete;
    private final CallTerms terms;
    private final ReferenceDate date;

    private Consortium(Partnership partnership, LinkedContext context) {
        complete = partnership.hasAllParticipants();
        terms = CallTerms.of(partnership, context.records());
        date = ReferenceDate.of(partnership, terms, context.asOf());
        Set<RecordId> seenAsApplicants = new HashSet<>();
        Set<RecordId> seenAsLeads = new HashSet<>();
        int index = 0;
        for (Participant participant : partnership.getParticipants()) {
            RecordId id = participant.getOrganisation();
            Answer isApplicant = Roles.isApplicant(participant);
            if (!isApplicant.isNo()) {
                OrganisationFacts facts = context.records().organisation(id).orElse(OrganisationFacts.UNKNOWN);
                Member member = new Member(index, participant, facts, CountryStatus.of(facts, terms, date));
                possibleApplicants.add(member);
                if (isApplicant.isYes() && seenAsApplicants.add(id)) {
                    applicants.add(member);
                }
                if (Roles.isLead(participant).isYes() && seenAsLeads.add(id)) {
                    leads.add(member);
                }
            }
            index++;
        }
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
        return Collections.unmodifiableList(possibleApplicants);
    }

    /** The participants that certainly are applicants, each organisation once. */
    public List<Member> applicants() {
        return Collections.unmodifiableList(applicants);
    }

    /** The participants that certainly lead, each organisation once. */
    public List<Member> leads() {
        return Collections.unmodifiableList(leads);
    }

    /** These, but an organisation that is listed several times, as when its role changed, only the first time. */
    public static List<Member> eachOnce(List<Member> members) {
        Set<RecordId> seen = new HashSet<>();
        List<Member> once = new ArrayList<>();
        for (Member member : members) {
            if (seen.add(member.participant().getOrganisation())) {
                once.add(member);
            }
        }
        return once;
    }

    /**
     * Decides for each of these organisations whether it has a defect, which is found at its place. Why that cannot be
     * told of some is said once.
     */
    public static void decideEach(
            List<Member> members,
            Function<Member, Answer> defect,
            Reason ifCannotTell,
            Function<Member, Values> values,
            RuleContext context) {
        boolean cannotTell = false;
        for (Member member : members) {
            Answer answer = defect.apply(member);
            if (answer.isYes()) {
                context.report(
                        Pointer.of("participants").then(member.index()).then("organisation"), values.apply(member));
            }
            cannotTell |= answer == Answer.CANNOT_TELL;
        }
        if (cannotTell) {
            context.notChecked(ifCannotTell);
        }
    }

    /**
     * How many partner countries the applicants are of, and those who may be one. What may be a partner country counts
     * in the greatest number only.
     */
    public Quantity partnerCountries() {
        Set<Object> certain = new HashSet<>();
        Set<Object> possible = new HashSet<>();
        for (Member member : possibleApplicants) {
            Answer answer = member.standing().partnerCountry();
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
        List<Member> applicants = eachOnce(possibleApplicants);
        int countries = countries(applicants).size();
        if (applicants.size() >= 2 && countries >= 2) {
            return Answer.NO;
        }
        long ofUnknownCountry = applicants.stream()
                .filter(each -> each.country().isEmpty() && !each.facts().hasNoNationality())
                .count();
        boolean mayBeMore = !complete || (applicants.size() >= 2 && countries + ofUnknownCountry >= 2);
        return mayBeMore ? Answer.CANNOT_TELL : Answer.YES;
    }

    /**
     * Whether an applicant has a property. Who may be an applicant is given the benefit of the doubt: it can satisfy a
     * rule, never break one. If the list is not the whole, nobody having it cannot be told.
     */
    public Answer anyApplicant(Function<Member, Answer> property) {
        Answer answer = Answer.of(false);
        for (Member member : possibleApplicants) {
            answer = answer.or(property.apply(member));
        }
        return complete ? answer : answer.or(Answer.CANNOT_TELL);
    }

    /** Why {@link #anyApplicant} cannot tell. */
    public Reason whyUnknown() {
        return complete ? Reason.COUNTRY_UNKNOWN : Reason.LIST_INCOMPLETE;
    }

    /** The countries of these participants, as far as they are known, each once, in order. */
    public static List<Country> countries(List<Member> members) {
        Set<Country> countries = new LinkedHashSet<>();
        for (Member member : members) {
            member.country().map(Country::canonical).ifPresent(countries::add);
        }
        return List.copyOf(countries);
    }
}
