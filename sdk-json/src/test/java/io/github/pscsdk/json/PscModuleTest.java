package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.SdgRef;
import io.github.pscsdk.model.Session;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** An application's own mapper reads and writes the model, as strictly as the SDK's reader. */
class PscModuleTest {

    private static final int DATASETS = 200;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** As lax as a mapper can be made. */
    private static final JsonMapper LAX = JsonMapper.builder()
            .findAndAddModules()
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A type of an application that holds some of the model. */
    record Registration(String by, Organisation organisation, List<Money> fees, Optional<PartialDate> on, Role role) {}

    static List<JsonMapper> mappers() {
        return List.of(MAPPER, LAX);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void everyObjectOfTheModelIsReadAsItWasWritten(JsonMapper mapper) {
        RandomDatasets datasets = RandomDatasets.seeded(7);
        Map<Class<?>, Object> seen = new LinkedHashMap<>();
        for (int i = 0; i < DATASETS; i++) {
            Dataset dataset = datasets.next();
            assertThat(mapper.readValue(mapper.writeValueAsBytes(dataset), Dataset.class))
                    .isEqualTo(dataset);
            collect(Shape.of(Dataset.class), dataset, seen);
        }
        assertThat(seen).hasSizeGreaterThan(45);
        seen.forEach((type, object) -> assertThat((Object) mapper.readValue(mapper.writeValueAsString(object), type))
                .isEqualTo(object));
    }

    /** One object of each model type that occurs. */
    private static void collect(Shape shape, Object object, Map<Class<?>, Object> seen) {
        seen.putIfAbsent(shape.type(), object);
        for (Member member : shape.members()) {
            Object value = member.get(object);
            if (member.kind() == ValueKind.OBJECT && value != null) {
                List<Object> values = new ArrayList<>();
                if (value instanceof List<?> list) {
                    values.addAll(list);
                } else if (value instanceof Map<?, ?> map) {
                    values.addAll(map.values());
                } else {
                    values.add(value);
                }
                values.forEach(each -> collect(member.shape(), each, seen));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void valueTypesAndCodesAreReadAndWrittenAlone(JsonMapper mapper) {
        Map<Object, String> values = new LinkedHashMap<>();
        values.put(LocalisedText.of("en", "Tunis"), "{\"en\":\"Tunis\"}");
        values.put(PartialDate.parse("2020-02"), "\"2020-02\"");
        values.put(EventTime.parse("2020-02-03T09:00"), "\"2020-02-03T09:00\"");
        values.put(RecordId.of("tunis"), "\"tunis\"");
        values.put(Country.of("TN"), "\"TN\"");
        values.put(SdgRef.of("11.6"), "\"11.6\"");
        values.put(Figure.of(new BigDecimal("1.50")), "1.50");
        values.put(Figure.of("much"), "\"much\"");
        values.put(new JsonValue.JsonNumber("1e2"), "1e2");
        values.put(Role.LEAD_APPLICANT, "\"lead-applicant\"");
        values.forEach((value, json) -> {
            assertThat(mapper.writeValueAsString(value)).isEqualTo(json);
            assertThat((Object) mapper.readValue(json, value.getClass())).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void theModelIsPartOfAnApplicationsOwnTypes(JsonMapper mapper) {
        Registration registration = new Registration(
                "someone",
                Organisation.builder()
                        .id(RecordId.of("tunis"))
                        .name(LocalisedText.of("fr", "Tunis"))
                        .kind("municipality")
                        .build(),
                List.of(Money.of(new BigDecimal("10.00"), "EUR")),
                Optional.of(PartialDate.parse("2021")),
                Role.CO_APPLICANT);
        String json = mapper.writeValueAsString(registration);
        assertThat(json).contains("\"amount\":10.00", "\"on\":\"2021\"", "\"role\":\"co-applicant\"");
        assertThat(mapper.readValue(json, Registration.class)).isEqualTo(registration);

        Map<String, Country> countries =
                mapper.readValue("{\"a\":\"TN\"}", new TypeReference<Map<String, Country>>() {});
        assertThat(countries).containsEntry("a", Country.of("TN"));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aTreeIsConvertedLikeText(JsonMapper mapper) {
        var tree = mapper.readTree("{\"currency\":\"EUR\",\"amount\":10.5}");
        Money money = Money.of(new BigDecimal("10.5"), "EUR");
        assertThat(mapper.treeToValue(tree, Money.class)).isEqualTo(money);
        assertThat(mapper.convertValue(money, Money.class)).isEqualTo(money);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "LocalisedText | {\"en\": 5} | wrong-type",
                "Money | {\"amount\": \"1\", \"currency\": \"EUR\"} | wrong-type",
                "Money | {\"amount\": 1e2, \"currency\": \"EUR\"} | invalid-number",
                "Money | {\"amount\": 1, \"amount\": 1, \"currency\": \"EUR\"} | duplicate-field",
                "Money | {\"amount\": 1} | missing-field",
                "Money | {\"amount\": null, \"currency\": \"EUR\"} | missing-field",
                "Money | {\"amount\": 1, \"currency\": \"EUR\", \"qualifier\": \"ABOUT\"} | unknown-code",
                "Attendance | {\"value\": 3.7} | invalid-number",
                "Attendance | {\"value\": 3.0} | invalid-number",
                "Partnership | {\"id\": \"p\", \"title\": {\"en\": \"T\"}, \"participants\": [null]} | wrong-type",
                "Partnership | {\"id\": \"p\", \"title\": {\"en\": \"T\"}, \"participants\": {}} | wrong-type",
                "PartialDate | \"2020-13\" | invalid-date",
                "PartialDate | 2020 | wrong-type",
                "Country | 5 | wrong-type"
            })
    void whatTheReaderRefusesEveryMapperRefuses(String type, String json, String code) throws Exception {
        Class<?> model = Class.forName("io.github.pscsdk.model." + type);
        for (JsonMapper mapper : mappers()) {
            assertThatThrownBy(() -> mapper.readValue(json, model))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining(" error " + code + ": ");
        }
    }

    @Test
    void aProblemInTheMiddleOfAnApplicationsTypeIsPlaced() {
        String json = "{\"by\": \"me\", \"fees\": [{\"amount\": 1, \"currency\": \"EUR\"}, {\"amount\": true}]}";
        assertThatThrownBy(() -> MAPPER.readValue(json, Registration.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("/amount error wrong-type")
                .hasMessageContaining("Registration[\"fees\"]");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void nullForAMemberMeansAbsent(JsonMapper mapper) {
        assertThat(mapper.readValue("{\"id\": \"s1\", \"room\": null, \"organisations\": null}", Session.class))
                .isEqualTo(Session.builder().id(RecordId.of("s1")).build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void unknownMembersAreKeptTokenByToken(JsonMapper mapper) {
        String json = "{\"id\":\"s1\",\"x-seats\":1.00,\"colour\":{\"r\":1e2,\"g\":null,\"b\":[]}}";
        Session session = mapper.readValue(json, Session.class);
        assertThat(session.getExtensions()).containsOnlyKeys("x-seats", "colour");
        assertThat(mapper.writeValueAsString(session)).isEqualTo(json);
    }

    @Test
    void theGeneratedClassesAreNeverNeeded() {
        assertThat(Partnership.class.isInterface()).isTrue();
        assertThat(MAPPER.registeredModules()).anyMatch(PscModule.class::isInstance);
    }
}
