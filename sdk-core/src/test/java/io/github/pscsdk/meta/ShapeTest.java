package io.github.pscsdk.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.pscsdk.Dice;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Claim;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Extensible;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.HeaderMembers;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.Lesson;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.MemberOrder;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.model.Source;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {

    static List<Class<?>> modelTypes() {
        return ModelTypes.existing();
    }

    private static List<String> names(Class<?> type) {
        return Shape.of(type).members().stream().map(Member::name).toList();
    }

    private static Set<String> mandatory(Class<?> type) {
        return Shape.of(type).members().stream()
                .filter(Member::isMandatory)
                .map(Member::name)
                .collect(Collectors.toSet());
    }

    private static Member member(Class<?> type, String name) {
        return Shape.of(type).member(name).orElseThrow();
    }

    private static Method accessor(Class<?> type, String member) {
        String name = "get" + member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyTypeOfTheModelCanStandInAFile() {
        assertThat(ModelTypes.reachable()).hasSizeGreaterThan(40).hasSameElementsAs(ModelTypes.existing());
    }

    @ParameterizedTest
    @MethodSource("modelTypes")
    void theMemberOrderNamesAllAccessorsAndNoOthers(Class<?> type) {
        List<String> accessors = Stream.of(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .map(Method::getName)
                // A default method named so would be taken for a member by everything that reads beans.
                .filter(name -> name.matches("(get|is)[A-Z].*") && !name.equals("getExtensions"))
                .map(name -> name.replaceFirst("get|is", ""))
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .distinct()
                .toList();

        assertThat(type.getAnnotation(MemberOrder.class).value())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(accessors);
        assertThat(names(type))
                .containsExactly(type.getAnnotation(MemberOrder.class).value());
    }

    @ParameterizedTest
    @MethodSource("modelTypes")
    void everyTypeOfTheModelKeepsWhatItDoesNotKnow(Class<?> type) {
        assertThat(Extensible.class).isAssignableFrom(type);
        Object empty = new RandomModel(Dice.ofSeed(50_001)).object(Shape.of(type));
        Map<String, JsonValue> extensions = new LinkedHashMap<>();
        extensions.put("x-z", new JsonValue.JsonNumber("1e2"));
        extensions.put("unknown", new JsonValue.JsonNull());

        Object builder = Shape.of(type).newBuilder();
        copy(Shape.of(type), empty, builder);
        Shape.of(type).setExtensions(builder, extensions);
        Object extended = Shape.of(type).build(builder);

        assertThat(Shape.of(type).extensions(extended)).containsExactlyEntriesOf(extensions);
        assertThat(extended).isInstanceOf(type);
    }

    @ParameterizedTest
    @MethodSource("modelTypes")
    void anObjectIsTheSameAfterAllItsMembersWereReadAndSet(Class<?> type) {
        Shape shape = Shape.of(type);
        Dice dice = Dice.ofSeed(50_002);
        RandomModel random = new RandomModel(dice);
        for (int i = 0; i < 50; i++) {
            Object object = random.object(shape);
            Object builder = shape.newBuilder();
            copy(shape, object, builder);
            shape.setExtensions(builder, shape.extensions(object));
            Object again = shape.build(builder);
            assertThat(again).as("%s", dice).isEqualTo(object).hasSameHashCodeAs(object);
            assertThat(again).as("%s", dice).isInstanceOf(type);
        }
    }

    private static void copy(Shape shape, Object object, Object builder) {
        for (Member member : shape.members()) {
            Object value = member.get(object);
            if (value != null) {
                member.set(builder, value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modelTypes")
    void aMemberIsReadAsItsAccessorHasItAndNullIfAbsentOrEmpty(Class<?> type) throws ReflectiveOperationException {
        Shape shape = Shape.of(type);
        RandomModel random = new RandomModel(Dice.ofSeed(50_003));
        for (int i = 0; i < 20; i++) {
            Object object = random.object(shape);
            for (Member member : shape.members()) {
                Object value = accessor(type, member.name()).invoke(object);
                Object expected = value;
                if (value instanceof Optional<?> optional) {
                    expected = optional.orElse(null);
                } else if (value instanceof Collection<?> list && list.isEmpty()) {
                    expected = null;
                } else if (value instanceof Map<?, ?> map && map.isEmpty()) {
                    expected = null;
                }
                assertThat(member.get(object)).as("%s", member).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modelTypes")
    void cardinalityFollowsTheTypeOfTheAccessor(Class<?> type) {
        for (Member member : Shape.of(type).members()) {
            Class<?> returned = accessor(type, member.name()).getReturnType();
            Cardinality expected = returned == Optional.class
                    ? Cardinality.OPTIONAL
                    : returned == List.class
                            ? Cardinality.LIST
                            : returned == Map.class ? Cardinality.MAP : Cardinality.MANDATORY;
            assertThat(member.cardinality()).as("%s", member).isEqualTo(expected);
            assertThat(member.type()).as("%s", member).isNotIn(Optional.class, List.class, Map.class, Object.class);
        }
    }

    @ParameterizedTest
    @MethodSource("modelTypes")
    void anObjectCannotBeBuiltWithoutAMandatoryValue(Class<?> type) {
        Shape shape = Shape.of(type);
        Object object = new RandomModel(Dice.ofSeed(50_004)).object(shape);
        for (Member missing : shape.members()) {
            // The builders of datasets and headers begin with their format and version.
            boolean preset = HeaderMembers.class.isAssignableFrom(type)
                    && List.of("format", "version").contains(missing.name());
            if (missing.cardinality() == Cardinality.MANDATORY && !preset) {
                Object builder = shape.newBuilder();
                for (Member member : shape.members()) {
                    Object value = member.get(object);
                    if (value != null && member != missing) {
                        member.set(builder, value);
                    }
                }
                assertThatIllegalStateException()
                        .as("%s", missing)
                        .isThrownBy(() -> shape.build(builder))
                        .withMessageContaining(missing.name());
            }
        }
    }

    @Test
    void mandatoryIsWhatTheFormatSaysAndNothingElse() {
        assertThat(mandatory(Header.class)).containsOnly("format", "version");
        assertThat(mandatory(Dataset.class)).containsOnly("format", "version");
        assertThat(mandatory(Source.class)).containsOnly("id", "title");
        assertThat(mandatory(Call.class)).containsOnly("id", "reference");
        assertThat(mandatory(Organisation.class)).containsOnly("id", "name", "kind");
        assertThat(mandatory(Partnership.class)).containsOnly("id", "title", "participants");
        // A start is mandatory unless the meeting is planned: the constraint StartUnlessPlanned says so.
        assertThat(mandatory(Meeting.class)).containsOnly("id", "title", "kind");
        assertThat(mandatory(Lesson.class)).containsOnly("id", "kind", "text");
    }

    @Test
    void everyRecordBeginsWithItsIdAndEndsWithWhereItIsFrom() {
        for (RecordType type : RecordType.values()) {
            assertThat(names(type.modelType()))
                    .as("%s", type)
                    .startsWith("id")
                    .contains("identifiers")
                    .endsWith("claims", "sources", "modified");
        }
    }

    @Test
    void aDatasetIsAHeaderThenItsRecordsInCanonicalOrder() {
        assertThat(names(Dataset.class))
                .containsExactlyElementsOf(Stream.concat(
                                names(Header.class).stream(),
                                Stream.of(RecordType.values()).map(RecordType::section))
                        .toList());
        for (RecordType type : RecordType.values()) {
            assertThat(member(Dataset.class, type.section()).type()).isEqualTo(type.modelType());
        }
    }

    @Test
    void whatRefersToRecordsHoldsIds() {
        int references = 0;
        for (Class<?> type : ModelTypes.existing()) {
            for (Member member : Shape.of(type).members()) {
                if (member.refersTo().isPresent()) {
                    references++;
                    assertThat(member.kind()).as("%s", member).isEqualTo(ValueKind.ID);
                }
            }
        }
        assertThat(references).isGreaterThan(20);
        assertThat(member(Participant.class, "organisation").refersTo()).contains(RecordType.ORGANISATION);
        assertThat(member(Partnership.class, "call").refersTo()).contains(RecordType.CALL);
        assertThat(member(Claim.class, "source").refersTo()).contains(RecordType.SOURCE);
        assertThat(member(Partnership.class, "lot").refersTo()).isEmpty();
    }

    @Test
    void anAmountOfMoneyHasFifteenDigitsAndOtherNumbersAnyNumber() {
        assertThat(member(Money.class, "amount").maxDigits()).isEqualTo(Money.MAX_DIGITS);
        assertThat(member(Money.class, "currency").maxDigits()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aMemberIsFoundByItsName() {
        assertThat(Shape.of(Meeting.class).member("title")).isPresent();
        assertThat(Shape.of(Meeting.class).member("Title")).isEmpty();
        assertThat(Shape.of(Meeting.class).member("extensions")).isEmpty();
        assertThat(Shape.of(Meeting.class).type()).isEqualTo(Meeting.class);
        assertThat(member(Meeting.class, "title").type()).isEqualTo(LocalisedText.class);
        assertThat(member(Meeting.class, "sessions").shape())
                .isSameAs(Shape.of(member(Meeting.class, "sessions").type()));
    }

    @Test
    void whatIsNoTypeOfTheModelHasNoShape() {
        for (Class<?> type : List.of(String.class, DatasetRecord.class, RecordId.class)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Shape.of(type))
                    .withMessageContaining("not a model type");
        }
    }

    @Test
    void builtObjectsAreOfAHiddenClassAndCannotBeChanged() throws InvocationTargetException, IllegalAccessException {
        RandomModel random = new RandomModel(Dice.ofSeed(50_005));
        for (Class<?> type : ModelTypes.existing()) {
            Object object = random.object(Shape.of(type));
            assertThat(Modifier.isPublic(object.getClass().getModifiers()))
                    .as("%s", type)
                    .isFalse();
            for (Method method : type.getMethods()) {
                assertThat(method.getName()).doesNotStartWith("set");
                if (method.getReturnType() == List.class && method.getParameterCount() == 0) {
                    List<?> list = (List<?>) method.invoke(object);
                    assertThat(list).as("%s", method).isUnmodifiable();
                }
                if (method.getReturnType() == Map.class && method.getParameterCount() == 0) {
                    Map<?, ?> map = (Map<?, ?>) method.invoke(object);
                    assertThat(map).as("%s", method).isUnmodifiable();
                }
            }
        }
    }
}
