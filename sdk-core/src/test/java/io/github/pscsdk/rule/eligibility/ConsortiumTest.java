package io.github.pscsdk.rule.eligibility;

import static io.github.pscsdk.rule.Given.GIRONA;
import static io.github.pscsdk.rule.Given.KABUL;
import static io.github.pscsdk.rule.Given.LEEDS;
import static io.github.pscsdk.rule.Given.SOMEWHERE;
import static io.github.pscsdk.rule.Given.TUNIS;
import static io.github.pscsdk.rule.Given.UN;
import static io.github.pscsdk.rule.Given.as;
import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.municipality;
import static io.github.pscsdk.rule.Given.participant;
import static io.github.pscsdk.rule.Given.partnership;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Quantity;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.KnownContext;
import io.github.pscsdk.rule.KnownRecords;
import io.github.pscsdk.rule.RecordLookup;
import io.github.pscsdk.rule.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ConsortiumTest {

    private static final Organisation ATHENS = municipality("athens", "EL");
    private static final Organisation OSLO = municipality("oslo", "NO");
    private static final Organisation SAINT_JOHNS = municipality("saint-johns", "AG");

    @Test
    void applicantsAndThoseWhoMayBeOneCount() {
        Consortium consortium = of(partnership(
                as(Role.LEAD_APPLICANT, "girona"),
                as(Role.ASSOCIATE, "oslo"),
                as(Role.AFFILIATED_ENTITY, "leeds"),
                as(Role.PARTNER, "tunis"),
                participant("kabul").build(),
                as(Role.CO_APPLICANT, "un")));

        assertThat(consortium.possibleApplicants())
                .extracting(Consortium.Member::index)
                .containsExactly(0, 3, 4, 5);
        assertThat(Consortium.countries(consortium.possibleApplicants()))
                .containsExactly(Country.of("ES"), Country.of("TN"), Country.of("AF"));
    }

    @Test
    void aCountryIsCountedOnceHoweverItIsWritten() {
        Consortium consortium = of(partnership(
                as(Role.LEAD_APPLICANT, "athens"),
                as(Role.CO_APPLICANT, "patras"),
                as(Role.CO_APPLICANT, "somewhere")));

        assertThat(Consortium.countries(consortium.possibleApplicants())).containsExactly(Country.of("GR"));
    }

    @Test
    void oneWhoMayBeAnApplicantSatisfiesButNeverBreaks() {
        Function<Consortium.Member, Answer> isFirst = member -> Answer.of(member.index() == 0);

        assertThat(of(partnership(as(Role.PARTNER, "girona"))).anyApplicant(isFirst))
                .isEqualTo(Answer.YES);
        assertThat(of(partnership(as(Role.ASSOCIATE, "girona"))).anyApplicant(isFirst))
                .isEqualTo(Answer.NO);
        assertThat(of(partnership(as(Role.ASSOCIATE, "girona"), as(Role.PARTNER, "tunis")))
                        .anyApplicant(isFirst))
                .isEqualTo(Answer.NO);
        assertThat(of(partnership(as(Role.LEAD_APPLICANT, "girona"))).anyApplicant(member -> Answer.CANNOT_TELL))
                .isEqualTo(Answer.CANNOT_TELL);
    }

    @Test
    void inAnIncompleteListNobodyHavingAPropertyCannotBeTold() {
        Consortium some = of(partnership(as(Role.LEAD_APPLICANT, "girona")).participantsComplete(false));

        assertThat(some.anyApplicant(member -> Answer.NO)).isEqualTo(Answer.CANNOT_TELL);
        assertThat(some.anyApplicant(member -> Answer.YES)).isEqualTo(Answer.YES);
        assertThat(some.whyUnknown()).isEqualTo(Reason.LIST_INCOMPLETE);
        assertThat(some.isComplete()).isFalse();
        assertThat(of(partnership()).whyUnknown()).isEqualTo(Reason.COUNTRY_UNKNOWN);
        assertThat(of(partnership()).isComplete()).isTrue();
    }

    @Test
    void theEuropeanSideIsAMemberStateOnTheDay() {
        assertThat(euSide("girona", "2020")).isEqualTo(Answer.YES);
        assertThat(euSide("athens", "2020")).isEqualTo(Answer.YES);
        assertThat(euSide("oslo", "2020")).isEqualTo(Answer.NO);
        assertThat(euSide("leeds", "2018")).isEqualTo(Answer.YES);
        assertThat(euSide("leeds", "2020")).isEqualTo(Answer.NO);
        assertThat(euSide("un", "2020")).isEqualTo(Answer.NO);
        assertThat(euSide("somewhere", "2020")).isEqualTo(Answer.CANNOT_TELL);
        assertThat(euSide("without-record", "2020")).isEqualTo(Answer.CANNOT_TELL);
    }

    @Test
    void aVagueDayLeavesItOpenOnlyIfTheAnswerChanged() {
        Consortium vague = of(partnership(as(Role.LEAD_APPLICANT, "leeds"), as(Role.CO_APPLICANT, "girona"))
                .signed(date("2020")));

        assertThat(vague.possibleApplicants().get(0).standing().euSide()).isEqualTo(Answer.CANNOT_TELL);
        assertThat(vague.possibleApplicants().get(1).standing().euSide()).isEqualTo(Answer.YES);
    }

    @Test
    void anEquivalentCountsWhereTheCallSaysSo() {
        Call strict = Call.builder()
                .id(RecordId.of("strict"))
                .reference("A call")
                .published(date("2021-01-01"))
                .build();

        assertThat(ask(CountryStatus::equivalent, "leeds", "2020")).isEqualTo(Answer.YES);
        assertThat(ask(CountryStatus::equivalent, "girona", "2020")).isEqualTo(Answer.NO);
        assertThat(ask(CountryStatus::equivalent, "un", "2020")).isEqualTo(Answer.NO);
        assertThat(ask(CountryStatus::equivalent, "somewhere", "2020")).isEqualTo(Answer.CANNOT_TELL);
        assertThat(ask(CountryStatus::equivalent, "leeds", "unheard-of")).isEqualTo(Answer.CANNOT_TELL);
        Consortium consortium = of(partnership(as(Role.LEAD_APPLICANT, "leeds")).call(RecordId.of("strict")), strict);
        assertThat(consortium.possibleApplicants().get(0).standing().equivalent())
                .isEqualTo(Answer.NO);
    }

    @Test
    void aPartnerCountryIsOnTheListOfTheDay() {
        assertThat(ask(CountryStatus::partnerCountry, "tunis", "2020")).isEqualTo(Answer.YES);
        assertThat(ask(CountryStatus::partnerCountry, "girona", "2020")).isEqualTo(Answer.NO);
        assertThat(ask(CountryStatus::partnerCountry, "saint-johns", "2021")).isEqualTo(Answer.YES);
        assertThat(ask(CountryStatus::partnerCountry, "un", "2021")).isEqualTo(Answer.NO);
        assertThat(ask(CountryStatus::partnerCountry, "somewhere", "2021")).isEqualTo(Answer.CANNOT_TELL);
        Consortium late = of(partnership(as(Role.LEAD_APPLICANT, "saint-johns")).signed(date("2022-01-01")));
        assertThat(late.possibleApplicants().get(0).standing().partnerCountry()).isEqualTo(Answer.NO);
    }

    @Test
    void outermostRegionsAreTheEuropeanSideAndOverseasTerritoriesAreNot() {
        assertThat(euSide("saint-denis", "2020")).isEqualTo(Answer.YES);
        assertThat(euSide("nuuk", "2020")).isEqualTo(Answer.NO);
        assertThat(ask(CountryStatus::euOverseas, "nuuk", "2020")).isEqualTo(Answer.YES);
        assertThat(ask(CountryStatus::euOverseas, "saint-denis", "2020")).isEqualTo(Answer.NO);
        assertThat(ask(CountryStatus::euOverseas, "tunis", "2020")).isEqualTo(Answer.NO);
        assertThat(ask(CountryStatus::euOverseas, "somewhere", "2020")).isEqualTo(Answer.CANNOT_TELL);
    }

    @Test
    void anOrganisationThatIsListedTwiceCountsOnce() {
        Consortium consortium = of(partnership(
                as(Role.LEAD_APPLICANT, "girona"),
                as(Role.CO_APPLICANT, "girona"),
                as(Role.PARTNER, "tunis"),
                as(Role.CO_APPLICANT, "kabul"),
                as(Role.LEAD_APPLICANT, "girona")));

        assertThat(consortium.applicants()).extracting(Consortium.Member::index).containsExactly(0, 3);
        assertThat(consortium.leads()).extracting(Consortium.Member::index).containsExactly(0);
        assertThat(Consortium.eachOnce(consortium.possibleApplicants()))
                .extracting(Consortium.Member::index)
                .containsExactly(0, 2, 3);
    }

    @Test
    void partnerCountriesAreCountedFromTheCertainToThePossible() {
        Consortium consortium = of(partnership(
                as(Role.LEAD_APPLICANT, "girona"),
                as(Role.CO_APPLICANT, "tunis"),
                as(Role.PARTNER, "kabul"),
                as(Role.ASSOCIATE, "somewhere")));
        assertThat(consortium.partnerCountries()).isEqualTo(Quantity.exactly(BigDecimal.valueOf(2)));
        Consortium vague = of(partnership(as(Role.CO_APPLICANT, "tunis"), as(Role.CO_APPLICANT, "somewhere")));
        assertThat(vague.partnerCountries())
                .isEqualTo(new Quantity(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.valueOf(2))));
        Consortium some = of(partnership(as(Role.CO_APPLICANT, "tunis")).participantsComplete(false));
        assertThat(some.partnerCountries()).isEqualTo(new Quantity(Optional.of(BigDecimal.ONE), Optional.empty()));
    }

    @Test
    void itKnowsItsTermsAndItsDate() {
        Consortium consortium =
                of(partnership(as(Role.LEAD_APPLICANT, "girona")).call(RecordId.of("2020")));

        assertThat(consortium.date()).hasToString("2020-02-11");
        assertThat(consortium.terms().published()).isEqualTo(new Term.Known<>(date("2020-02-11")));
    }

    private static Answer euSide(String organisation, String call) {
        return ask(CountryStatus::euSide, organisation, call);
    }

    private static Answer ask(Function<CountryStatus, Answer> question, String organisation, String call) {
        Consortium consortium =
                of(partnership(as(Role.LEAD_APPLICANT, organisation)).call(RecordId.of(call)));
        return question.apply(consortium.possibleApplicants().get(0).standing());
    }

    private static Consortium of(Partnership.Builder partnership, Call... calls) {
        KnownRecords known = KnownRecords.of(
                GIRONA,
                TUNIS,
                KABUL,
                LEEDS,
                SOMEWHERE,
                UN,
                ATHENS,
                OSLO,
                SAINT_JOHNS,
                municipality("patras", "GR"),
                municipality("nuuk", "GL"),
                municipality("saint-denis", "RE"));
        List<Call> own = List.of(calls);
        RecordLookup records = own.isEmpty() ? known : KnownRecords.of(LEEDS, own.get(0));
        return Consortium.CONSORTIUM.of(partnership.build(), new KnownContext(records, LocalDate.of(2026, 11, 22)));
    }
}
