package io.github.pscsdk.validation;

import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.ValueCodes;
import io.github.pscsdk.rule.Rule;
import io.github.pscsdk.rule.call.CallTermsDiffer;
import io.github.pscsdk.rule.call.DeadlineBeforePublication;
import io.github.pscsdk.rule.call.LotsDifferFromCallBudget;
import io.github.pscsdk.rule.call.TermMinimumAboveMaximum;
import io.github.pscsdk.rule.claim.ClaimFieldUnknown;
import io.github.pscsdk.rule.claim.RecordWithoutSource;
import io.github.pscsdk.rule.claim.SourcesDisagree;
import io.github.pscsdk.rule.dataset.CallBudgetExceeded;
import io.github.pscsdk.rule.dataset.DanglingReference;
import io.github.pscsdk.rule.dataset.DeclaredCountriesMismatch;
import io.github.pscsdk.rule.dataset.DeclaredPartnershipsMismatch;
import io.github.pscsdk.rule.dataset.DuplicateId;
import io.github.pscsdk.rule.dataset.DuplicateMeetingEdition;
import io.github.pscsdk.rule.dataset.DuplicateOrganisationIdentifier;
import io.github.pscsdk.rule.dataset.DuplicatePartnershipIdentifier;
import io.github.pscsdk.rule.dataset.IssuedInFuture;
import io.github.pscsdk.rule.dataset.MeetingEditionsOutOfOrder;
import io.github.pscsdk.rule.dataset.PossibleDuplicateMeeting;
import io.github.pscsdk.rule.dataset.PossibleDuplicateOrganisation;
import io.github.pscsdk.rule.dataset.PossibleDuplicatePartnership;
import io.github.pscsdk.rule.dataset.UnusedSource;
import io.github.pscsdk.rule.eligibility.AssociationOutsideHorizontalLot;
import io.github.pscsdk.rule.eligibility.CountryNotFragile;
import io.github.pscsdk.rule.eligibility.CountryOutsideLot;
import io.github.pscsdk.rule.eligibility.EuSideByEquivalence;
import io.github.pscsdk.rule.eligibility.FragilityObjectiveMissing;
import io.github.pscsdk.rule.eligibility.GovernanceObjectiveMissing;
import io.github.pscsdk.rule.eligibility.LeadNotEligible;
import io.github.pscsdk.rule.eligibility.ParticipantCountryNotEligible;
import io.github.pscsdk.rule.eligibility.PartnershipWithoutEuPartner;
import io.github.pscsdk.rule.eligibility.PartnershipWithoutPartnerCountry;
import io.github.pscsdk.rule.eligibility.PeerExchangeMissing;
import io.github.pscsdk.rule.eligibility.RightsBasedApproachMissing;
import io.github.pscsdk.rule.eligibility.Sdg11Missing;
import io.github.pscsdk.rule.eligibility.SecondObjectiveMissing;
import io.github.pscsdk.rule.eligibility.TooFewParticipants;
import io.github.pscsdk.rule.eligibility.TownTooLarge;
import io.github.pscsdk.rule.eligibility.TriangularWithoutSecondPartnerCountry;
import io.github.pscsdk.rule.meeting.DelegatesExceedAttendance;
import io.github.pscsdk.rule.meeting.DuplicateObjective;
import io.github.pscsdk.rule.meeting.DuplicateRecommendation;
import io.github.pscsdk.rule.meeting.FollowUpBeforeMeeting;
import io.github.pscsdk.rule.meeting.MeetingEndsBeforeStart;
import io.github.pscsdk.rule.meeting.MeetingOutsidePartnership;
import io.github.pscsdk.rule.meeting.MeetingStatusContradictsDates;
import io.github.pscsdk.rule.meeting.MeetingTimeWithoutZone;
import io.github.pscsdk.rule.meeting.MeetingTooLong;
import io.github.pscsdk.rule.meeting.MeetingWithoutEnd;
import io.github.pscsdk.rule.meeting.MeetingWithoutPlace;
import io.github.pscsdk.rule.meeting.OnlineMeetingWithoutLink;
import io.github.pscsdk.rule.meeting.ParticipantOutsidePartnership;
import io.github.pscsdk.rule.meeting.PartnershipNotRepresented;
import io.github.pscsdk.rule.meeting.RecommendationWithoutAddressee;
import io.github.pscsdk.rule.meeting.SessionEndsBeforeStart;
import io.github.pscsdk.rule.meeting.SessionOutsideMeeting;
import io.github.pscsdk.rule.meeting.SessionsOverlapInRoom;
import io.github.pscsdk.rule.money.BudgetOutsidePartnership;
import io.github.pscsdk.rule.money.BudgetPeriodEndsBeforeStart;
import io.github.pscsdk.rule.money.BudgetPeriodLongerThanYear;
import io.github.pscsdk.rule.money.CofinancingRateInconsistent;
import io.github.pscsdk.rule.money.CofinancingRateOutsideCall;
import io.github.pscsdk.rule.money.ContributionOfNonParticipant;
import io.github.pscsdk.rule.money.ContributionsExceedTotal;
import io.github.pscsdk.rule.money.GrantAboveMaximum;
import io.github.pscsdk.rule.money.GrantBelowMinimum;
import io.github.pscsdk.rule.money.GrantExceedsTotal;
import io.github.pscsdk.rule.money.GrantNotInEuro;
import io.github.pscsdk.rule.money.ImplausibleAmount;
import io.github.pscsdk.rule.money.TooManyDecimals;
import io.github.pscsdk.rule.money.WithdrawnCurrency;
import io.github.pscsdk.rule.money.ZeroBudget;
import io.github.pscsdk.rule.organisation.IdentifierCountryMismatch;
import io.github.pscsdk.rule.organisation.PopulationWithoutYear;
import io.github.pscsdk.rule.partnership.CountryPercentagesNot100;
import io.github.pscsdk.rule.partnership.LotWithoutCall;
import io.github.pscsdk.rule.partnership.ParticipantListedTwice;
import io.github.pscsdk.rule.partnership.PartnershipWithSeveralLeads;
import io.github.pscsdk.rule.partnership.PartnershipWithoutLead;
import io.github.pscsdk.rule.partnership.SectorPercentagesNot100;
import io.github.pscsdk.rule.period.ActivityEndsBeforeStart;
import io.github.pscsdk.rule.period.ActivityOutsidePartnership;
import io.github.pscsdk.rule.period.DurationContradictsDates;
import io.github.pscsdk.rule.period.DurationTooLong;
import io.github.pscsdk.rule.period.DurationTooShort;
import io.github.pscsdk.rule.period.ImplausibleDuration;
import io.github.pscsdk.rule.period.PartnershipEndsBeforeStart;
import io.github.pscsdk.rule.period.StartsBeforeCallPublished;
import io.github.pscsdk.rule.period.StatusContradictsDates;
import io.github.pscsdk.rule.place.CoordinatesOutsideCountry;
import io.github.pscsdk.rule.place.CoordinatesSwapped;
import io.github.pscsdk.rule.place.NullIslandCoordinates;
import io.github.pscsdk.rule.privacy.PersonalDataInText;
import io.github.pscsdk.rule.privacy.PersonalEmail;
import io.github.pscsdk.rule.result.DuplicateIndicatorValue;
import io.github.pscsdk.rule.result.FinalValueMissing;
import io.github.pscsdk.rule.result.IndicatorValueInFuture;
import io.github.pscsdk.rule.result.IndicatorValueOutsidePartnership;
import io.github.pscsdk.rule.result.IndicatorValuesOutOfOrder;
import io.github.pscsdk.rule.result.LessonWithoutOrigin;
import io.github.pscsdk.rule.result.NumericIndicatorWithText;
import io.github.pscsdk.rule.result.PercentageIndicatorOutOfRange;
import io.github.pscsdk.rule.result.QualitativeIndicatorWithNumber;
import io.github.pscsdk.rule.result.TargetAgainstDirection;
import io.github.pscsdk.rule.text.GarbledText;
import io.github.pscsdk.rule.text.PlaceholderText;
import io.github.pscsdk.rule.text.SameTextInTwoLanguages;
import io.github.pscsdk.rule.text.SurroundingWhitespace;
import io.github.pscsdk.rule.text.TitleInCapitals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All rules of the SDK: the one place where they are listed. Their order does not matter: which rule silences which
 * stands in {@link RuleInfo#yieldsTo}.
 */
public final class RuleCatalogue {

    private static final List<Rule> RULES = List.of(
            new PlaceholderText(),
            new GarbledText(),
            new SurroundingWhitespace(),
            new PartnershipEndsBeforeStart(),
            new ImplausibleDuration(),
            new DurationContradictsDates(),
            new LotWithoutCall(),
            new TooManyDecimals(),
            new WithdrawnCurrency(),
            new GrantNotInEuro(),
            new GrantExceedsTotal(),
            new ContributionsExceedTotal(),
            new ParticipantListedTwice(),
            new ContributionOfNonParticipant(),
            new PartnershipWithoutLead(),
            new PartnershipWithSeveralLeads(),
            new LeadNotEligible(),
            new AssociationOutsideHorizontalLot(),
            new TooFewParticipants(),
            new PartnershipWithoutEuPartner(),
            new EuSideByEquivalence(),
            new PartnershipWithoutPartnerCountry(),
            new ParticipantCountryNotEligible(),
            new TriangularWithoutSecondPartnerCountry(),
            new CountryNotFragile(),
            new CountryOutsideLot(),
            new TownTooLarge(),
            new GovernanceObjectiveMissing(),
            new SecondObjectiveMissing(),
            new FragilityObjectiveMissing(),
            new Sdg11Missing(),
            new StartsBeforeCallPublished(),
            new DurationTooShort(),
            new DurationTooLong(),
            new ImplausibleAmount(),
            new GrantBelowMinimum(),
            new GrantAboveMaximum(),
            new CofinancingRateInconsistent(),
            new CofinancingRateOutsideCall(),
            new PeerExchangeMissing(),
            new RightsBasedApproachMissing(),
            new StatusContradictsDates(),
            new ActivityEndsBeforeStart(),
            new ActivityOutsidePartnership(),
            new BudgetPeriodEndsBeforeStart(),
            new BudgetPeriodLongerThanYear(),
            new BudgetOutsidePartnership(),
            new ZeroBudget(),
            new CountryPercentagesNot100(),
            new SectorPercentagesNot100(),
            new NumericIndicatorWithText(),
            new QualitativeIndicatorWithNumber(),
            new PercentageIndicatorOutOfRange(),
            new IndicatorValueInFuture(),
            new DuplicateIndicatorValue(),
            new IndicatorValueOutsidePartnership(),
            new IndicatorValuesOutOfOrder(),
            new TargetAgainstDirection(),
            new FinalValueMissing(),
            new MeetingTimeWithoutZone(),
            new MeetingEndsBeforeStart(),
            new MeetingWithoutEnd(),
            new MeetingTooLong(),
            new MeetingStatusContradictsDates(),
            new MeetingWithoutPlace(),
            new OnlineMeetingWithoutLink(),
            new MeetingOutsidePartnership(),
            new DuplicateObjective(),
            new SessionEndsBeforeStart(),
            new SessionOutsideMeeting(),
            new SessionsOverlapInRoom(),
            new DelegatesExceedAttendance(),
            new PartnershipNotRepresented(),
            new ParticipantOutsidePartnership(),
            new RecommendationWithoutAddressee(),
            new DuplicateRecommendation(),
            new FollowUpBeforeMeeting(),
            new LessonWithoutOrigin(),
            new TermMinimumAboveMaximum(),
            new DeadlineBeforePublication(),
            new LotsDifferFromCallBudget(),
            new CallTermsDiffer(),
            new PopulationWithoutYear(),
            new IdentifierCountryMismatch(),
            new NullIslandCoordinates(),
            new CoordinatesSwapped(),
            new CoordinatesOutsideCountry(),
            new ClaimFieldUnknown(),
            new SourcesDisagree(),
            new TitleInCapitals(),
            new SameTextInTwoLanguages(),
            new RecordWithoutSource(),
            new PersonalEmail(),
            new PersonalDataInText(),
            new DuplicateId(),
            new DanglingReference(),
            new DuplicateOrganisationIdentifier(),
            new PossibleDuplicateOrganisation(),
            new DuplicatePartnershipIdentifier(),
            new PossibleDuplicatePartnership(),
            new DuplicateMeetingEdition(),
            new MeetingEditionsOutOfOrder(),
            new PossibleDuplicateMeeting(),
            new DeclaredPartnershipsMismatch(),
            new DeclaredCountriesMismatch(),
            new CallBudgetExceeded(),
            new UnusedSource(),
            new IssuedInFuture());

    private RuleCatalogue() {}

    /** The rules about records and datasets. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** What there is to know about every code that a report can have, readers and single values included, by code. */
    public static List<RuleInfo> all() {
        return with(RULES);
    }

    /** The codes of these rules, of readers and of single values. */
    static List<RuleInfo> with(List<Rule> rules) {
        List<RuleInfo> all = new ArrayList<>(ReaderCodes.all());
        all.addAll(ValueCodes.all());
        rules.forEach(rule -> all.add(rule.info()));
        all.sort((one, other) -> one.code().compareTo(other.code()));
        return List.copyOf(all);
    }

    /** What there is to know about a code. */
    public static Optional<RuleInfo> find(String code) {
        return all().stream().filter(info -> info.code().equals(code)).findFirst();
    }
}
