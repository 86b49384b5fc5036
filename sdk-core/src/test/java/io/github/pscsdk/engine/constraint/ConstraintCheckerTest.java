package io.github.pscsdk.engine.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.Dice;
import io.github.pscsdk.engine.problem.FaultyMembers;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.meta.ModelTypes;
import io.github.pscsdk.meta.RandomModel;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.model.Contact;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Extensible;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.SdgRef;
import io.github.pscsdk.policy.Baseline;
import io.github.pscsdk.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiled checks find what Hibernate Validator finds. */
class ConstraintCheckerTest {

    static List<Class<?>> modelTypes() {
        return Stream.concat(ModelTypes.existing().stream(), Stream.of(Policy.class, Baseline.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("modelTypes")
    void allIsFoundInRandomObjects(Class<?> type) {
        RandomModel random = new RandomModel(Dice.ofSeed(60_001));
        Shape shape = Shape.of(type);
        for (int i = 0; i < 150; i++) {
            ConstraintTrial.check((Extensible) random.object(shape));
        }
    }

    @Test
    void randomObjectsAreSoundOrNot() {
        RandomModel random = new RandomModel(Dice.ofSeed(60_001));
        List<Boolean> sound = modelTypes().stream()
                .flatMap(type -> IntStream.range(0, 150).mapToObj(i -> random.object(Shape.of(type))))
                .map(ConstraintTrial::isSound)
                .toList();

        assertThat(sound.stream().filter(each -> each).count()).isBetween(1_000L, sound.size() - 1_000L);
    }

    @ParameterizedTest
    @MethodSource("modelTypes")
    void whatIsDamagedIsNotFoundAgain(Class<?> type) {
        Dice dice = Dice.ofSeed(60_002);
        RandomModel random = new RandomModel(dice);
        for (int i = 0; i < 50; i++) {
            Extensible object = (Extensible) random.object(Shape.of(type));
            FaultyMembers faulty = new FaultyMembers();
            faulty.add(Pointer.of(dice.pick(List.of("status", "start", "title", "id"))));
            for (Problem problem : ConstraintTrial.hibernate(object, ConstraintTrial.TODAY, new FaultyMembers())) {
                if (dice.oneIn(3)) {
                    faulty.add(problem.faulty());
                }
            }

            assertThat(ConstraintTrial.compiled(object, ConstraintTrial.TODAY, faulty))
                    .as("%s", object)
                    .isEqualTo(ConstraintTrial.hibernate(object, ConstraintTrial.TODAY, faulty));
        }
    }

    @ParameterizedTest
    @MethodSource("modelTypes")
    void theModelIsCompiled(Class<?> type) {
        Object object = new RandomModel(Dice.ofSeed(60_003)).object(Shape.of(type));

        assertThat(TypeCheck.of(object.getClass()).isCompiled()).isTrue();
    }

    @Test
    void theValuesOfTheModelAreCompiled() {
        assertThat(Stream.of(
                        Country.class,
                        EventTime.class,
                        LocalisedText.class,
                        PartialDate.class,
                        RecordId.class,
                        SdgRef.class))
                .allMatch(type -> TypeCheck.of(type).isCompiled());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.eu",
                "first.last+tag@sub-domain.example.org",
                "",
                " ",
                "nobody",
                "a@b@c",
                "\"a b\"@c.eu",
                "é@ü.eu",
                "a@[127.0.0.1]",
                "a..b@c.eu",
                "a@-b.eu",
                "a@b.eu."
            })
    void anAddressIsWhatHibernateValidatorTakesForOne(String email) {
        Contact contact = Contact.builder().email(email).build();
        Partnership partnership = Partnership.builder()
                .id(RecordId.of("p"))
                .title(LocalisedText.of("en", "P"))
                .addContacts(Contact.builder().email("x@y.eu").build(), contact)
                .build();

        ConstraintTrial.check(contact);
        ConstraintTrial.check(partnership);
    }

    @Test
    void everyKindOfPlaceHasItsPointer() {
        Meeting meeting = Meeting.builder()
                .id(RecordId.of("Bad"))
                .title(LocalisedText.of("en", " ").and("e/n", "x"))
                .kind("")
                .addLanguages("en", "??")
                .addObjectives(LocalisedText.of("en", "x"), LocalisedText.of("~", "x"))
                .build();

        assertThat(ConstraintTrial.compiled(meeting, ConstraintTrial.TODAY, new FaultyMembers()))
                .extracting(problem -> problem.faulty() + " " + problem.info().code() + " " + problem.severity() + " "
                        + problem.target().kind())
                .containsExactly(
                        "/start missing-field ERROR VALUE",
                        "/id invalid-id ERROR VALUE",
                        "/kind unknown-code WARNING VALUE",
                        "/languages/1 invalid-language-tag ERROR VALUE",
                        "/objectives/1/~0 invalid-language-tag ERROR NAME",
                        "/title/e~1n invalid-language-tag ERROR NAME",
                        "/title/en blank-text ERROR VALUE");
    }

    @Test
    void todayIsThatOfTheRunThoughOthersRunAtTheSameTime() {
        Extensible object = Partnership.builder()
                .id(RecordId.of("p"))
                .title(LocalisedText.of("en", "P"))
                .addParticipants()
                .start(PartialDate.parse("2040"))
                .build();
        List<Integer> years =
                IntStream.range(0, 2_000).map(i -> 2015 + i % 10).boxed().toList();

        List<Boolean> plausible = years.parallelStream()
                .map(year -> ConstraintTrial.compiled(object, LocalDate.of(year, 1, 1), new FaultyMembers()).stream()
                        .noneMatch(problem -> problem.info().code().equals("year-out-of-range")))
                .toList();

        assertThat(plausible)
                .isEqualTo(years.stream().map(year -> year + 20 >= 2040).toList());
    }
}
