package io.github.pscsdk.validation;

import io.github.pscsdk.rule.ReaderCodes;
import io.github.pscsdk.rule.Rule;
import io.github.pscsdk.rule.RuleInfo;
import io.github.pscsdk.rule.ValueCodes;
import io.github.pscsdk.rule.call.CallTermsDiffer;
import io.github.pscsdk.rule.call.DeadlineBeforePublication;
import io.github.pscsdk.rule.call.LotsDifferFromCallBudget;
import io.github.pscsdk.rule.call.TermMinimumAboveMaximum;
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
import io.github.pscsdk.rule.lesson.LessonWithoutOrigin;
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
import io.github.pscsdk.rule.money.TooManyDecimals;
import io.github.pscsdk.rule.money.WithdrawnCurrency;
import io.github.pscsdk.rule.organisation.CoordinatesOutsideCountry;
import io.github.pscsdk.rule.organisation.CoordinatesSwapped;
import io.github.pscsdk.rule.organisation.IdentifierCountryMismatch;
import io.github.pscsdk.rule.organisation.NullIslandCoordinates;
import io.github.pscsdk.rule.organisation.PopulationWithoutYear;
import io.github.pscsdk.rule.partnership.ActivityEndsBeforeStart;
import io.github.pscsdk.rule.partnership.ActivityOutsidePartnership;
import io.github.pscsdk.rule.partnership.AssociationOutsideHorizontalLot;
import io.github.pscsdk.rule.partnership.BudgetOutsidePartnership;
import io.github.pscsdk.rule.partnership.BudgetPeriodEndsBeforeStart;
import io.github.pscsdk.rule.partnership.BudgetPeriodLongerThanYear;
import io.github.pscsdk.rule.partnership.CofinancingRateInconsistent;
import io.github.pscsdk.rule.partnership.CofinancingRateOutsideCall;
import io.github.pscsdk.rule.partnership.ContributionOfNonParticipant;
import io.github.pscsdk.rule.partnership.ContributionsExceedTotal;
import io.github.pscsdk.rule.partnership.CountryNotFragile;
import io.github.pscsdk.rule.partnership.CountryOutsideLot;
import io.github.pscsdk.rule.partnership.CountryPercentagesNot100;
import io.github.pscsdk.rule.partnership.DurationContradictsDates;
import io.github.pscsdk.rule.partnership.DurationTooLong;
import io.github.pscsdk.rule.partnership.DurationTooShort;
import io.github.pscsdk.rule.partnership.EuSideByEquivalence;
import io.github.pscsdk.rule.partnership.FragilityObjectiveMissing;
import io.github.pscsdk.rule.partnership.GovernanceObjectiveMissing;
import io.github.pscsdk.rule.partnership.GrantAboveMaximum;
import io.github.pscsdk.rule.partnership.GrantBelowMinimum;
import io.github.pscsdk.rule.partnership.GrantExceedsTotal;
import io.github.pscsdk.rule.partnership.GrantNotInEuro;
import io.github.pscsdk.rule.partnership.ImplausibleAmount;
import io.github.pscsdk.rule.partnership.ImplausibleDuration;
import io.github.pscsdk.rule.partnership.LeadNotEligible;
import io.github.pscsdk.rule.partnership.LotWithoutCall;
import io.github.pscsdk.rule.partnership.ParticipantCountryNotEligible;
import io.github.pscsdk.rule.partnership.ParticipantListedTwice;
import io.github.pscsdk.rule.partnership.PartnershipEndsBeforeStart;
import io.github.pscsdk.rule.partnership.PartnershipWithSeveralLeads;
import io.github.pscsdk.rule.partnership.PartnershipWithoutEuPartner;
import io.github.pscsdk.rule.partnership.PartnershipWithoutLead;
import io.github.pscsdk.rule.partnership.PartnershipWithoutPartnerCountry;
import io.github.pscsdk.rule.partnership.PeerExchangeMissing;
import io.github.pscsdk.rule.partnership.RightsBasedApproachMissing;
import io.github.pscsdk.rule.partnership.Sdg11Missing;
import io.github.pscsdk.rule.partnership.SecondObjectiveMissing;
import io.github.pscsdk.rule.partnership.SectorPercentagesNot100;
import io.github.pscsdk.rule.partnership.StartsBeforeCallPublished;
import io.github.pscsdk.rule.partnership.StatusContradictsDates;
import io.github.pscsdk.rule.partnership.TooFewParticipants;
import io.github.pscsdk.rule.partnership.TownTooLarge;
import io.github.pscsdk.rule.partnership.TriangularWithoutSecondPartnerCountry;
import io.github.pscsdk.rule.partnership.ZeroBudget;
import io.github.pscsdk.rule.privacy.PersonalDataInText;
import io.github.pscsdk.rule.privacy.PersonalEmail;
import io.github.pscsdk.rule.quality.ClaimFieldUnknown;
import io.github.pscsdk.rule.quality.GarbledText;
import io.github.pscsdk.rule.quality.PlaceholderText;
import io.github.pscsdk.rule.quality.RecordWithoutSource;
import io.github.pscsdk.rule.quality.SameTextInTwoLanguages;
import io.github.pscsdk.rule.quality.SourcesDisagree;
import io.github.pscsdk.rule.quality.SurroundingWhitespace;
import io.github.pscsdk.rule.quality.TitleInCapitals;
import io.github.pscsdk.rule.result.DuplicateIndicatorValue;
import io.github.pscsdk.rule.result.FinalValueMissing;
import io.github.pscsdk.rule.result.IndicatorValueInFuture;
import io.github.pscsdk.rule.result.IndicatorValueOutsidePartnership;
import io.github.pscsdk.rule.result.IndicatorValuesOutOfOrder;
import io.github.pscsdk.rule.result.NumericIndicatorWithText;
import io.github.pscsdk.rule.result.PercentageIndicatorOutOfRange;
import io.github.pscsdk.rule.result.QualitativeIndicatorWithNumber;
import io.github.pscsdk.rule.result.TargetAgainstDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All rules of the SDK: the one place where they are listed. Their order matters where one cause could break two rules:
 * what an earlier rule reports as an error is not checked by a later one.
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

    /** The rules about records and datasets, in the order in which they run. */
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
