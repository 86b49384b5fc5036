package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Participant;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.SdgRef;
import io.github.pscsdk.model.Source;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.databind.type.TypeFactory;

/**
 * Whatever an application's mapper is set to, it reads and writes every type of the model exactly as the library does.
 */
class MapperSettingsTest {

    private static final long SEED = 31;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final TypeFactory TYPES = MAPPER.getTypeFactory();

    /** A member of any type in a type of an application. */
    record Holder<T>(T value) {}

    /** Two members of which one may be absent. */
    record Pair(Money money, JsonValue any) {}

    /** A type of an application of the old school. */
    static final class Bean {
        private Participant participant =
                Participant.builder().organisation(RecordId.of("a")).build();

        Bean() {}

        public Participant getParticipant() {
            return participant;
        }

        public void setParticipant(Participant participant) {
            this.participant = participant;
        }
    }

    static Stream<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>(List.of(
                LocalisedText.class,
                PartialDate.class,
                EventTime.class,
                RecordId.class,
                Country.class,
                SdgRef.class,
                Figure.class,
                JsonValue.class));
        addTypes(Dataset.class, types);
        addTypes(Header.class, types);
        return types.stream();
    }

    private static void addTypes(Class<?> type, Set<Class<?>> types) {
        if (types.add(type)) {
            for (Member member : Shape.of(type).members()) {
                if (member.kind() == ValueKind.OBJECT) {
                    addTypes(member.type(), types);
                } else if (member.kind() == ValueKind.CODE) {
                    types.add(member.type());
                }
            }
        }
    }

    /** A mapper as it comes, one with every lenient setting, one with every strict one. */
    static Stream<JsonMapper> mappers() {
        JsonMapper.Builder lenient = JsonMapper.builder()
                .findAndAddModules()
                .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            lenient.withCoercionConfigDefaults(config -> config.setCoercion(shape, CoercionAction.TryConvert));
            lenient.withCoercionConfig(
                    LogicalType.Textual, config -> config.setCoercion(shape, CoercionAction.TryConvert));
        }
        JsonMapper.Builder strict = JsonMapper.builder()
                .findAndAddModules()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        return Stream.of(MAPPER, lenient.build(), strict.build());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeIsReadAndWrittenAloneAndInContainersAndInTypesOfAnApplication(Class<?> type) {
        RandomDatasets random = RandomDatasets.seeded(SEED);
        JavaType alone = MAPPER.constructType(type);
        for (int i = 0; i < 20; i++) {
            String as = "seed %d, trial %d".formatted(SEED, i);
            Object value = random.value(ValueKind.of(type), type);
            check(value, alone, as);
            check(List.of(value, value), TYPES.constructCollectionType(List.class, type), as);
            check(Map.of("key", value), TYPES.constructMapType(Map.class, String.class, type), as);
            check(Optional.of(value), TYPES.constructReferenceType(Optional.class, alone), as);
            check(new Holder<>(value), TYPES.constructParametricType(Holder.class, type), as);
            assertThat(MAPPER.<Object>convertValue(value, alone)).as(as).isEqualTo(value);
        }
    }

    private static void check(Object value, JavaType type, String as) {
        String json = MAPPER.writeValueAsString(value);
        assertThat(MAPPER.<Object>readValue(json, type)).as(as).isEqualTo(value);
    }

    @Test
    void everyCodeOfEveryListIsReadAndWrittenInItsSpelling() {
        types().filter(Class::isEnum).forEach(list -> {
            for (Object code : list.getEnumConstants()) {
                String json = "\"" + ((Code) code).code() + "\"";
                assertThat(MAPPER.writeValueAsString(code)).isEqualTo(json);
                assertThat((Object) MAPPER.readValue(json, list)).isEqualTo(code);
                assertThatThrownBy(() -> MAPPER.readValue("\"" + ((Code) code).name() + "\"", list))
                        .isInstanceOf(DatabindException.class);
            }
        });
    }

    @Test
    void aDocumentIsWhatTheWriterWritesAndTheReaderReads() {
        RandomDatasets random = RandomDatasets.seeded(SEED);
        for (int i = 0; i < 200; i++) {
            Dataset dataset = random.next();
            String document = ExchangeWriter.create().toString(dataset, Layout.DOCUMENT);
            assertThat(MAPPER.readValue(document, Dataset.class))
                    .as("seed %d, %d", SEED, i)
                    .isEqualTo(dataset);
            assertThat(NaiveJson.of(MAPPER.writeValueAsString(dataset)).values().keySet())
                    .as("seed %d, %d", SEED, i)
                    .containsExactlyElementsOf(NaiveJson.of(document).values().keySet());
        }
    }

    @Test
    void propertiesOfBeansMayBeOfTheModel() {
        String json = "{\"participant\":{\"organisation\":\"b\",\"role\":\"associate\"}}";
        Bean bean = MAPPER.readValue(json, Bean.class);
        assertThat(bean.getParticipant().getRole()).contains(Role.ASSOCIATE);
        assertThat(MAPPER.writeValueAsString(bean)).isEqualTo(json);
    }

    @Test
    void keysOfMapsAreSpeltAsValuesAre() {
        Map<Role, Integer> roles = new EnumMap<>(Map.of(Role.LEAD_APPLICANT, 1));
        JavaType byRole = TYPES.constructMapType(EnumMap.class, Role.class, Integer.class);
        assertThat(MAPPER.writeValueAsString(roles)).isEqualTo("{\"lead-applicant\":1}");
        assertThat(MAPPER.<Object>readValue("{\"lead-applicant\":1}", byRole)).isEqualTo(roles);
        assertThatThrownBy(() -> MAPPER.readValue("{\"LEAD_APPLICANT\":1}", byRole))
                .isInstanceOf(DatabindException.class);
        Map<Object, Class<?>> keys = new LinkedHashMap<>();
        keys.put(RecordId.of("a"), RecordId.class);
        keys.put(Country.of("TN"), Country.class);
        keys.put(SdgRef.of("11.6"), SdgRef.class);
        keys.put(PartialDate.parse("2020-02"), PartialDate.class);
        keys.put(EventTime.parse("2020-02-28T10:00"), EventTime.class);
        keys.forEach((key, type) -> {
            String json = MAPPER.writeValueAsString(Map.of(key, 1));
            assertThat(json).isEqualTo("{\"" + key + "\":1}");
            assertThat(MAPPER.<Object>readValue(json, TYPES.constructMapType(Map.class, type, Integer.class)))
                    .isEqualTo(Map.of(key, 1));
        });
        JavaType byDate = TYPES.constructMapType(Map.class, PartialDate.class, Integer.class);
        assertThatThrownBy(() -> MAPPER.readValue("{\"2020-13\":1}", byDate)).isInstanceOf(DatabindException.class);
    }

    static Map<String, Class<?>> misfits() {
        Map<String, Class<?>> misfits = new LinkedHashMap<>();
        misfits.put("{\"en\":5}", LocalisedText.class);
        misfits.put("{\"en\":\"a\",\"en\":\"b\"}", LocalisedText.class);
        misfits.put("[\"a\"]", LocalisedText.class);
        misfits.put("5", RecordId.class);
        misfits.put("[\"b\"]", RecordId.class);
        misfits.put("2020", PartialDate.class);
        misfits.put("\"2020-13\"", PartialDate.class);
        misfits.put("\"\"", PartialDate.class);
        misfits.put("\"ASSOCIATE\"", Role.class);
        misfits.put("3", Role.class);
        misfits.put("true", Figure.class);
        misfits.put("\"money\"", Money.class);
        misfits.put("[]", Money.class);
        for (String amount : List.of("\"1\"", "true", "[1]", "1e2", "NaN", "+1", ".5", "5.", "1234567890123456")) {
            misfits.put("{\"amount\":" + amount + ",\"currency\":\"EUR\"}", Money.class);
        }
        misfits.put("{\"amount\":1,\"currency\":5}", Money.class);
        misfits.put("{\"amount\":1,\"currency\":null}", Money.class);
        misfits.put("{\"Amount\":1,\"currency\":\"EUR\"}", Money.class);
        misfits.put("{\"amount\":1,\"amount\":1,\"currency\":\"EUR\"}", Money.class);
        String meeting = "{\"id\":\"a\",\"kind\":\"other\",\"title\":{},";
        for (String edition : List.of("3.7", "3.0", "\"3\"", "true", "1e1", "2147483648", "+7", "[3]")) {
            misfits.put(meeting + "\"edition\":" + edition + "}", Meeting.class);
        }
        misfits.put(meeting + "\"languages\":[null]}", Meeting.class);
        misfits.put(meeting + "\"languages\":\"en\"}", Meeting.class);
        misfits.put(meeting + "\"participantsComplete\":\"true\"}", Meeting.class);
        misfits.put(meeting + "\"participantsComplete\":1}", Meeting.class);
        misfits.put(meeting + "\"x-a\":1,\"x-a\":1}", Meeting.class);
        misfits.put(meeting + "\"x-a\":{\"b\":1,\"b\":1}}", Meeting.class);
        misfits.put(meeting + "\"x-a\":NaN}", Meeting.class);
        misfits.put("{\"format\":\"psc-exchange\"}", Dataset.class);
        misfits.put("{\"format\":\"other\",\"version\":\"1.0\"}", Dataset.class);
        misfits.put("{\"format\":\"psc-exchange\",\"version\":\"2.0\"}", Header.class);
        misfits.put("{\"format\":\"psc-exchange\",\"version\":\"1.0\",\"partnership\":[]}", Dataset.class);
        return misfits;
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatDoesNotFitIsRefused(JsonMapper mapper) {
        misfits().forEach((json, type) -> {
            assertThatThrownBy(() -> mapper.readValue(json, type), "%s %s", type.getSimpleName(), json)
                    .isInstanceOf(JacksonException.class);
            String list = "[" + json + "]";
            assertThatThrownBy(() -> mapper.readValue(list, type.arrayType()), "%s %s", type.getSimpleName(), list)
                    .isInstanceOf(JacksonException.class);
        });
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatFitsIsRead(JsonMapper mapper) {
        Source source = mapper.readValue(
                "{\"id\":\"a\",\"title\":\"t\",\"url\":null,\"sources\":null,\"URL\":1e2,\"x-a\":null}", Source.class);
        assertThat(source.getUrl()).isEmpty();
        assertThat(source.getSources()).isEmpty();
        assertThat(source.getExtensions())
                .containsExactly(
                        Map.entry("URL", new JsonValue.JsonNumber("1e2")), Map.entry("x-a", new JsonValue.JsonNull()));
    }

    @Test
    void nullIsAJsonValueAndNoOther() {
        assertThat(MAPPER.readValue("null", JsonValue.class)).isEqualTo(new JsonValue.JsonNull());
        Pair pair = MAPPER.readValue("{\"any\":null}", Pair.class);
        assertThat(pair.any()).isEqualTo(new JsonValue.JsonNull());
        assertThat((Object) pair.money()).isNull();
        assertThat(MAPPER.readValue("{}", Pair.class).any()).isNull();
    }

    @Test
    void aKindOfJsonValueIsReadIfItIsThat() {
        assertThat(MAPPER.readValue("[1]", JsonValue.JsonArray.class).elements())
                .hasSize(1);
        assertThatThrownBy(() -> MAPPER.readValue("5", JsonValue.JsonString.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("JsonString");
    }

    @Test
    void numbersOfTreesAndObjectsInMemoryAreReadForTheirValue() {
        JsonNode tree = MAPPER.readTree("{\"amount\":19000000.5,\"currency\":\"EUR\"}");
        assertThat((Object) MAPPER.treeToValue(tree, Money.class))
                .isEqualTo(Money.of(new BigDecimal("19000000.5"), "EUR"));
        assertThat(money(19000000.0).getAmount()).isEqualByComparingTo("19000000");
        assertThat(money(new BigDecimal("1E+3")).getAmount()).isEqualTo(new BigDecimal("1000"));
        assertThat(money(1000L).getAmount()).isEqualTo(new BigDecimal("1000"));
        List<Object> misfits = List.of(
                "1",
                true,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                new BigDecimal("1E+999999999"),
                new byte[3],
                List.of(1));
        for (Object misfit : misfits) {
            assertThatThrownBy(() -> money(misfit), "%s", misfit).isInstanceOf(DatabindException.class);
        }
        JsonNode meeting = MAPPER.readTree("{\"id\":\"a\",\"kind\":\"other\",\"title\":{},\"edition\":3.0}");
        assertThatThrownBy(() -> MAPPER.treeToValue(meeting, Meeting.class)).isInstanceOf(DatabindException.class);
        Map<String, Object> bytes = Map.of("amount", 1, "currency", "EUR", "x-a", new byte[3]);
        assertThatThrownBy(() -> MAPPER.<Object>convertValue(bytes, MAPPER.constructType(Money.class)))
                .isInstanceOf(DatabindException.class);
    }

    private static Money money(Object amount) {
        return MAPPER.convertValue(Map.of("amount", amount, "currency", "EUR"), MAPPER.constructType(Money.class));
    }

    @Test
    void amountsGoThroughTreesAndConversionsExactly() {
        for (String amount : List.of("12345678901234.5", "1.00", "0.0000001", "1000", "0.10")) {
            Money money = Money.of(new BigDecimal(amount), "EUR");
            assertThat(MAPPER.<Object>convertValue(money, MAPPER.constructType(Money.class)))
                    .isEqualTo(money);
            JsonNode tree = MAPPER.valueToTree(money);
            assertThat(tree.get("amount").decimalValue()).isEqualByComparingTo(amount);
            assertThat(MAPPER.treeToValue(tree, Money.class).getAmount()).isEqualByComparingTo(amount);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void orderAndShapeAreThoseOfTheFormat(boolean indented) {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .configure(SerializationFeature.INDENT_OUTPUT, indented)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .build();
        Meeting meeting = Meeting.builder()
                .id(RecordId.of("m"))
                .kind("other")
                .title(LocalisedText.of("fr", "b").and("en", "a"))
                .addLanguages("en")
                .build();
        String json = "{\"id\":\"m\",\"kind\":\"other\",\"title\":{\"fr\":\"b\",\"en\":\"a\"},\"languages\":[\"en\"]}";
        assertThat(mapper.writeValueAsString(meeting).replaceAll("\\s", "")).isEqualTo(json);
    }
}
