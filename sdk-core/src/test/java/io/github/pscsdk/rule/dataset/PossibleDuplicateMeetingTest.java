package io.github.pscsdk.rule.dataset;

import static io.github.pscsdk.rule.GivenMeeting.meeting;
import static io.github.pscsdk.rule.GivenMeeting.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Place;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossibleDuplicateMeetingTest {

    private final RuleTrial trial = RuleTrial.of(new PossibleDuplicateMeeting());

    @Test
    void theSameTitleOnTheSameDayIsFoundAndTheFirstIsNamed() {
        RuleTrial.Said said = trial.on(
                on("one", "2023-03-07").build(),
                on("two", "2023-03-08").build(),
                on("three", "2023-03-07").title(text("WORKSHOP, a")).build(),
                on("four", "2023-03-07").title(text("A workshop!")).build());

        said.onlyFound(
                "/meetings/3/title",
                Values.of("title", "A workshop!").and("start", "2023-03-07").and("other", "one"));
        assertThat(said.found().get(0).getRelated())
                .singleElement()
                .satisfies(place -> assertThat(place.pointer()).hasToString("/meetings/0/title"));
    }

    @Test
    void oneLanguageOfTheTitleIsEnough() {
        LocalisedText both = LocalisedText.of("fr", "Un atelier").and("en", "A workshop");

        assertThat(trial.on(
                                on("one", "2023-03-07").title(both).build(),
                                on("two", "2023-03-07").build())
                        .pointers())
                .containsExactly("/meetings/1/title");
    }

    @Test
    void aSharedPartnershipIsEnoughButNotAnother() {
        RecordId p = RecordId.of("p");
        RecordId q = RecordId.of("q");

        assertThat(trial.on(
                                on("one", "2023-03-07").addPartnerships(p, q).build(),
                                on("two", "2023-03-07").addPartnerships(q).build())
                        .pointers())
                .containsExactly("/meetings/1/title");
        trial.on(
                        on("one", "2023-03-07").addPartnerships(p).build(),
                        on("two", "2023-03-07").addPartnerships(q).build(),
                        on("three", "2023-03-07").build())
                .nothing();
    }

    @ParameterizedTest
    @CsvSource({"TN, TN, true", "TN, , true", ", , true", "TN, ES, false"})
    void anotherCountryIsAnotherMeeting(String one, String other, boolean found) {
        assertFound(found, in("one", one), in("two", other));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-07T09:00, 2023-03-07T09:00, true",
        "2023-03-07T09:00, 2023-03-07, true",
        "2023-03-07T09:00, 2023-03-07T14:00, false"
    })
    void anotherTimeOfDayIsAnotherMeeting(String one, String other, boolean found) {
        assertFound(found, on("one", one).build(), on("two", other).build());
    }

    @ParameterizedTest
    @CsvSource({
        "workshops, 1, workshops, 2, false",
        "workshops, 1, workshops, 1, false",
        "workshops, 1, workshops, , true",
        "workshops, 1, training, 2, true",
        "workshops, 1, , , true"
    })
    void editionsAreToldApartByTheirNumbers(
            String series, Integer edition, String otherSeries, Integer otherEdition, boolean found) {
        assertFound(
                found,
                on("one", "2023-03-07").series(series).edition(edition).build(),
                on("two", "2023-03-07")
                        .series(Optional.ofNullable(otherSeries))
                        .edition(Optional.ofNullable(otherEdition))
                        .build());
    }

    @Test
    void aMeetingIsComparedWithEachOfThoseThatDiffer() {
        assertThat(trial.on(in("one", "ES"), in("two", "IT"), in("three", "TN"), in("four", "IT"))
                        .found())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getValues().asMap()).containsEntry("other", "two"));
    }

    @Test
    void aRecordThatIsThereTwiceIsADuplicateIdAndNoMore() {
        trial.on(on("one", "2023-03-07").build(), on("one", "2023-03-07").build())
                .nothing();
    }

    @Test
    void aTitleWithoutWordsSaysNothing() {
        trial.on(
                        on("one", "2023-03-07").title(text("...")).build(),
                        on("two", "2023-03-07").title(text("...")).build())
                .nothing();
    }

    @Test
    void withoutADayItIsNotChecked() {
        RuleTrial.Said said = trial.on(
                on("one", "2023-03").build(),
                on("two", "2023-03").build(),
                meeting("three").build());

        assertThat(said.found()).isEmpty();
        assertThat(said.reasons()).containsExactlyInAnyOrder(Reason.TOO_VAGUE, Reason.TOO_VAGUE, Reason.NOT_STATED);
    }

    private void assertFound(boolean found, Meeting one, Meeting other) {
        assertThat(trial.on(one, other).pointers()).isEqualTo(found ? List.of("/meetings/1/title") : List.of());
    }

    private static Meeting.Builder on(String id, String start) {
        return meeting(id).start(time(start));
    }

    private static Meeting in(String id, String country) {
        Meeting.Builder meeting = on(id, "2023-03-07");
        return country == null
                ? meeting.build()
                : meeting.place(Place.builder().country(Country.of(country)).build())
                        .build();
    }

    private static LocalisedText text(String english) {
        return LocalisedText.of("en", english);
    }
}
