package io.github.pscsdk.rule.meeting;

import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static io.github.pscsdk.rule.GivenMeeting.time;

import io.github.pscsdk.codelist.MeetingMode;
import io.github.pscsdk.codelist.MeetingStatus;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Place;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingWithoutPlaceTest {

    private static final Place TUNIS = Place.builder().country(Country.of("TN")).build();

    private final RuleTrial trial = RuleTrial.of(new MeetingWithoutPlace());

    @ParameterizedTest
    @CsvSource({
        "IN_PERSON, PLANNED",
        "IN_PERSON, CONFIRMED",
        "IN_PERSON, HELD",
        "HYBRID, PLANNED",
        "HYBRID, CONFIRMED",
        "HYBRID, HELD"
    })
    void whoeverMeetsInPersonNeedsAPlace(MeetingMode mode, MeetingStatus status) {
        Meeting.Builder meeting = dated().mode(mode).status(status);

        trial.on(meeting.build()).onlyFound("/meetings/0", Values.of("mode", mode));
        trial.on(meeting.place(TUNIS).build()).nothing();
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingStatus.class,
            names = {"POSTPONED", "CANCELLED"})
    void aMeetingThatDoesNotTakePlaceNeedsNone(MeetingStatus status) {
        trial.on(dated().mode(MeetingMode.IN_PERSON).status(status).build()).nothing();
        trial.on(dated().status(status).build()).nothing();
    }

    @Test
    void anOnlineMeetingNeedsNone() {
        trial.on(dated().mode(MeetingMode.ONLINE).build()).nothing();
        trial.on(withoutStatus().mode(MeetingMode.ONLINE).build()).nothing();
    }

    @Test
    void whereModeOrStatusIsNotStatedItIsNotChecked() {
        trial.on(dated().build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(withoutStatus().mode(MeetingMode.HYBRID).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(withoutStatus().build()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void aPlaceIsEnoughWhateverElseIsNotStated() {
        trial.on(withoutStatus().place(TUNIS).build()).nothing();
    }

    private static Meeting.Builder dated() {
        return meeting().start(time("2023-03-07"));
    }

    private static Meeting.Builder withoutStatus() {
        return Meeting.builder()
                .id(RecordId.of("m"))
                .kind("workshop")
                .title(LocalisedText.of("en", "A workshop"))
                .start(time("2023-03-07"));
    }
}
