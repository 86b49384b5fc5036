package io.github.pscsdk.rule.dataset;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.participant;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PossibleDuplicatePartnershipTest {

    private final RuleTrial trial = RuleTrial.of(new PossibleDuplicatePartnership());

    @Test
    void titlesThatDifferInCaseAccentsAndPunctuationAreTheSame() {
        RuleTrial.Said said = trial.on(
                named("one", "Ciudades verdes: Cúcuta"),
                named("two", "Other"),
                named("three", "CIUDADES VERDES – Cucuta."));

        assertThat(said.pointers()).containsExactly("/partnerships/2/title/en");
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(said.found().get(0).getValues())
                .isEqualTo(Values.of("other", "one").and("name", "CIUDADES VERDES – Cucuta."));
        assertThat(said.found().get(0).getRelated())
                .singleElement()
                .satisfies(place -> assertThat(place.pointer()).hasToString("/partnerships/0/title/en"));
    }

    @Test
    void anAcronymTitleOrAliasMayBeAnyOfTheOther() {
        Partnership first = partnership("one").acronym("GREEN-B").build();

        assertThat(trial.on(first, partnership("two").addAliases("x", "Green B").build())
                        .pointers())
                .containsExactly("/partnerships/1/aliases/1");
        assertThat(trial.on(first, named("two", "Green b")).pointers()).containsExactly("/partnerships/1/title/en");
        assertThat(trial.on(partnership("two").addAliases("green b").build(), first)
                        .pointers())
                .containsExactly("/partnerships/1/acronym");
    }

    @Test
    void aPartnershipMayHaveOneNameTwiceAndNamesWithoutLettersAreNone() {
        assertThat(trial.on(
                                partnership("one")
                                        .acronym("A")
                                        .addAliases("a", "***")
                                        .build(),
                                partnership("two").addAliases("?!", "***").build())
                        .found())
                .isEmpty();
    }

    @Test
    void twoParticipantsOfOneCallAtOneTime() {
        RuleTrial.Said said = trial.on(
                inCall("one", "2018", "2020-01-01", "2022-12-31", "a", "b", "c"),
                inCall("two", "2018", "2020-07", "2023-06", "c", "d", "a"));

        said.onlyFound(
                "/partnerships/1/participants",
                Values.of("other", "one").and("call", "2018").and("participants", List.of("c", "a")));
    }

    @Test
    void theLastDayOfOneMayBeTheFirstOfTheOther() {
        assertThat(trial.on(
                                inCall("one", "2018", "2020-01-01", "2022-12-31", "a", "b"),
                                inCall("two", "2018", "2022-12-31", "2025", "a", "b"))
                        .pointers())
                .hasSize(1);
        trial.on(
                        inCall("one", "2018", "2020-01-01", "2022-12-31", "a", "b"),
                        inCall("two", "2018", "2023-01-01", "2025", "a", "b"))
                .nothing();
    }

    @Test
    void oneParticipantInCommonIsNotEnoughNorIsAnotherCall() {
        trial.on(
                        inCall("one", "2018", "2020", "2022", "a", "b"),
                        inCall("two", "2018", "2020", "2022", "b", "c", "b"),
                        inCall("three", "2020", "2020", "2022", "a", "b"))
                .nothing();
    }

    @Test
    void anOverlapMustBeCertain() {
        trial.on(inCall("one", "2018", "2020", "2022", "a", "b"), inCall("two", "2018", "2022-06", "2025", "a", "b"))
                .onlyNotChecked(Reason.TOO_VAGUE);
        trial.on(inCall("one", "2018", "2020", null, "a", "b"), inCall("two", "2018", "2022-06", "2025", "a", "b"))
                .onlyNotChecked(Reason.NOT_STATED);
        // Found for certain in another one.
        RuleTrial.Said said = trial.on(
                inCall("one", "2018", null, null, "a", "b"),
                inCall("two", "2018", "2019", "2025", "a", "b"),
                inCall("three", "2018", "2021", "2024", "a", "b"));
        assertThat(said.pointers()).containsExactly("/partnerships/2/participants");
        assertThat(said.reasons()).containsExactly(Reason.NOT_STATED);
    }

    @Test
    void withoutCallOnlyNamesAreCompared() {
        RuleTrial.Said said = trial.on(
                partnership("one", "a", "b").build(),
                partnership("two", "a", "b").build());
        assertThat(said.found()).isEmpty();
        assertThat(said.reasons()).containsExactly(Reason.NOT_STATED, Reason.NOT_STATED);
    }

    @Test
    void aPartnershipIsFoundOnceWhateverItShares() {
        Partnership one = inCall("one", "2018", "2020", "2022", "a", "b", "c");
        Partnership two = Partnership.builder()
                .from(one)
                .id(RecordId.of("two"))
                .acronym("T")
                .build();
        Partnership three = inCall("three", "2018", "2020", "2022", "c", "b", "a");

        assertThat(trial.on(one, two, three).pointers())
                .containsExactlyInAnyOrder("/partnerships/1/title/en", "/partnerships/2/participants");
    }

    @Test
    void aDuplicateIdIsFoundOnce() {
        Partnership one = inCall("one", "2018", "2020", "2022", "a", "b");

        trial.on(one, one).nothing();
    }

    @Test
    void aDuplicateIdentifierIsFoundOnce() {
        Partnership one = Partnership.builder()
                .from(inCall("one", "2018", "2020", "2022", "a", "b"))
                .addIdentifiers(Identifier.of("WIKIDATA", "Q1"))
                .build();
        Partnership two = Partnership.builder()
                .from(one)
                .id(RecordId.of("two"))
                .identifiers(List.of(Identifier.of("XI-WIKIDATA", "Q1")))
                .build();

        trial.on(one, two).onlyNotChecked(Reason.DAMAGED);
    }

    @Test
    void manyPartnershipsOfTheSameParticipantsAreComparedInTime() {
        LocalDate day = LocalDate.of(2019, 1, 1);
        Partnership[] many = IntStream.range(0, 3000)
                .mapToObj(i -> {
                    LocalDate start = day.plusDays(i - i % 2);
                    String end = start.plusDays(1).toString();
                    return inCall("p-" + i, "2018", start.toString(), end, "a", "b");
                })
                .toArray(Partnership[]::new);

        RuleTrial.Said said = trial.on(many);

        assertThat(said.pointers()).hasSize(100).contains("/partnerships/1/participants");
        assertThat(said.notChecked()).isEmpty();
    }

    private static Partnership named(String id, String title) {
        return partnership(id).title(LocalisedText.of("en", title)).build();
    }

    /** With names that no other has. */
    private static Partnership.Builder partnership(String id, String... participants) {
        Partnership.Builder partnership =
                Partnership.builder().id(RecordId.of(id)).title(LocalisedText.of("en", "Title of " + id));
        for (String participant : participants.length == 0 ? new String[] {"p-of-" + id} : participants) {
            partnership.addParticipants(participant(participant).build());
        }
        return partnership;
    }

    private static Partnership inCall(String id, String call, String start, String end, String... participants) {
        Partnership.Builder partnership = partnership(id, participants).call(RecordId.of(call));
        if (start != null) {
            partnership.start(date(start));
        }
        if (end != null) {
            partnership.end(date(end));
        }
        return partnership.build();
    }
}
