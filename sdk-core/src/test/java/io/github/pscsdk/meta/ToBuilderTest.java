package io.github.pscsdk.meta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.Dice;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.MemberOrder;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Source;
import io.github.pscsdk.policy.Baseline;
import io.github.pscsdk.policy.KnownFinding;
import io.github.pscsdk.policy.Policy;
import io.github.pscsdk.report.Report;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changed copies of objects. */
class ToBuilderTest {

    static List<Class<?>> modelTypes() {
        return Stream.concat(ModelTypes.existing().stream(), ModelTypes.classesBeside(Policy.class).stream())
                .filter(type -> type.isAnnotationPresent(MemberOrder.class))
                .toList();
    }

    /** The public types with a public nested class that is called Builder. */
    static List<Class<?>> typesWithBuilder() {
        return Stream.of(Dataset.class, Policy.class, Report.class, RuleInfo.class)
                .flatMap(type -> ModelTypes.classesBeside(type).stream())
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> Stream.of(type.getDeclaredClasses())
                        .anyMatch(nested -> nested.getSimpleName().equals("Builder")))
                .toList();
    }

    private static Object toBuilder(Class<?> type, Object object) throws ReflectiveOperationException {
        return type.getMethod("toBuilder").invoke(object);
    }

    @Test
    void theseTestsKnowAllTypes() {
        assertThat(modelTypes()).hasSizeGreaterThan(55);
        assertThat(typesWithBuilder())
                .containsAll(modelTypes())
                .contains(LocalisedText.class, Report.class, RuleInfo.class);
    }

    @ParameterizedTest
    @MethodSource("typesWithBuilder")
    void everyTypeWithABuilderHasItForItsObjectsToo(Class<?> type) throws ReflectiveOperationException {
        Method toBuilder = type.getMethod("toBuilder");

        assertThat(Modifier.isStatic(toBuilder.getModifiers())).isFalse();
        assertThat(toBuilder.getReturnType().getSimpleName()).isEqualTo("Builder");
        assertThat(toBuilder.getReturnType().getDeclaringClass()).isEqualTo(type);
        // An inherited method would give a builder of another type.
        assertThat(toBuilder.getDeclaringClass()).isEqualTo(type);
    }

    @ParameterizedTest
    @MethodSource("modelTypes")
    void anUnchangedCopyIsEqual(Class<?> type) throws ReflectiveOperationException {
        Shape shape = Shape.of(type);
        Dice dice = Dice.ofSeed(51_001);
        RandomModel random = new RandomModel(dice);
        for (int i = 0; i < 200; i++) {
            Object object = random.object(shape);
            Object copy = shape.build(toBuilder(type, object));
            assertThat(copy).as("%s", dice).isEqualTo(object).hasSameHashCodeAs(object);
            // The text has the order of lists and maps as well.
            assertThat(copy).as("%s", dice).hasToString(object.toString()).isInstanceOf(type);
        }
    }

    @ParameterizedTest
    @MethodSource("modelTypes")
    void aCopyDiffersInWhatIsChangedAndLeavesTheOriginal(Class<?> type) throws ReflectiveOperationException {
        Shape shape = Shape.of(type);
        Dice dice = Dice.ofSeed(51_002);
        RandomModel random = new RandomModel(dice);
        for (int i = 0; i < 10; i++) {
            Object object = random.object(shape);
            Object other = random.object(shape);
            String before = object.toString();
            for (Member changed : shape.members()) {
                Object value = changed.get(other);
                if (value != null) {
                    Object builder = toBuilder(type, object);
                    changed.set(builder, value);
                    Object copy = shape.build(builder);
                    for (Member member : shape.members()) {
                        Object from = member == changed ? other : object;
                        assertThat(member.get(copy))
                                .as("%s of %s with another %s", member, dice, changed)
                                .isEqualTo(member.get(from));
                    }
                    assertThat(shape.extensions(copy)).isEqualTo(shape.extensions(object));
                }
            }
            assertThat(object).hasToString(before);
        }
    }

    @ParameterizedTest
    @MethodSource("modelTypes")
    void membersThatTheFormatDoesNotKnowAreCopied(Class<?> type) throws ReflectiveOperationException {
        Shape shape = Shape.of(type);
        Map<String, JsonValue> extensions = new LinkedHashMap<>();
        extensions.put("x-z", new JsonValue.JsonNumber("1e2"));
        extensions.put("unknown", new JsonValue.JsonNull());
        extensions.put("x-a", new JsonValue.JsonArray(List.of()));
        Object builder = toBuilder(type, new RandomModel(Dice.ofSeed(51_003)).object(shape));
        shape.setExtensions(builder, extensions);

        Object copy = shape.build(toBuilder(type, shape.build(builder)));

        assertThat(shape.extensions(copy)).containsExactlyEntriesOf(extensions);
    }

    @Test
    void theCopyOfADatasetTakesInMoreRecords() {
        Source first = source("first");
        Source second = source("second");
        Dataset dataset = Dataset.builder().version("1.7").addSources(first).build();

        Dataset more = dataset.toBuilder().add(second).build();

        assertThat(more.getSources()).containsExactly(first, second);
        assertThat(more.getVersion()).isEqualTo("1.7");
        assertThat(more.header()).isEqualTo(dataset.header());
        assertThat(more.header().toBuilder().build()).isEqualTo(dataset.header());
    }

    private static Source source(String id) {
        return Source.builder().id(RecordId.of(id)).title("A page").build();
    }

    @Test
    void policiesAndBaselinesKeepTheirFileAndTheirOwnVersion() {
        Policy policy = Policy.award().toBuilder().version("1.3").sha256("ab").build();
        Baseline baseline = Baseline.builder()
                .version("1.3")
                .name("known.json")
                .sha256("cd")
                .addFindings(KnownFinding.builder()
                        .rule("invalid-date")
                        .pointer("/issued")
                        .build())
                .build();

        assertThat(policy.toBuilder().build()).isEqualTo(policy);
        assertThat(policy.getName()).contains("award");
        assertThat(policy.getClauses()).hasSize(1);
        assertThat(baseline.toBuilder().build()).isEqualTo(baseline);
        assertThat(baseline.getFindings()).hasSize(1);
    }

    @Test
    void reportsAreCopied() {
        Report report = Report.builder()
                .asOf(LocalDate.parse("2024-05-01"))
                .addInputs(new Report.Input("a.json", Optional.empty(), Map.of()))
                .putTotals(Severity.WARNING, 2L)
                .build();

        assertThat(report.toBuilder().build()).isEqualTo(report);
        Report later = report.toBuilder().asOf(LocalDate.parse("2024-05-02")).build();
        assertThat(later.getInputs()).isEqualTo(report.getInputs());
        assertThat(later.count(Severity.WARNING)).isEqualTo(2);
        assertThat(later).isNotEqualTo(report);
    }

    @Test
    void descriptionsOfRulesAreCopiedWithWhatTheirBuilderPresets() {
        RuleInfo rule = RuleInfo.of("late", Severity.INFO, Category.QUALITY)
                .summary("Late.")
                .why("It is late.")
                .fix("Hurry.")
                .basis("None.")
                .message("late")
                .since("0.3.0")
                .comesLast(true)
                .addReads("start")
                .build();

        assertThat(rule.toBuilder().build()).isEqualTo(rule);
        assertThat(rule.toBuilder().severity(Severity.ERROR).build().since()).isEqualTo("0.3.0");
    }

    @Test
    void theCopyOfATextHasItsLanguagesInOrder() {
        LocalisedText text = LocalisedText.of("fr", "Ville").and("en", "City").and("de", "Stadt");

        assertThat(text.toBuilder().build().asMap()).containsExactlyEntriesOf(text.asMap());
        assertThat(text.toBuilder().put("en", "Town").build().asMap().keySet()).containsExactly("fr", "en", "de");
        assertThat(text.in("en")).contains("City");
    }
}
