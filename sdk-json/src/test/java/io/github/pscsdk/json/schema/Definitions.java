package io.github.pscsdk.json.schema;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.codelist.CurrencyInfo;
import io.github.pscsdk.codelist.MeetingStatus;
import io.github.pscsdk.codelist.SdgGoal;
import io.github.pscsdk.codelist.SdgTarget;
import io.github.pscsdk.codelist.TimeZones;
import io.github.pscsdk.constraint.KnownCurrency;
import io.github.pscsdk.constraint.KnownLanguageTag;
import io.github.pscsdk.constraint.KnownTimeZone;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.ValidEmail;
import io.github.pscsdk.constraint.ValidUrl;
import io.github.pscsdk.constraint.validator.EmailSyntax;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.SdgRef;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part {@code $defs} of a schema: what is used in several places. A definition lets null pass, which means that a
 * member is absent; where a value must be there, the place of use says so.
 */
final class Definitions {

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Map<String, String> ABBREVIATIONS =
            Map.of("eu", "EU", "sdg", "SDG", "sdgs", "SDGs", "url", "URL", "uri", "URI");

    private final Javadoc javadoc;
    private final Map<String, ObjectNode> all = new TreeMap<>();

    Definitions(Javadoc javadoc) {
        this.javadoc = javadoc;
    }

    ObjectNode all() {
        ObjectNode definitions = JSON.objectNode();
        all.forEach(definitions::set);
        return definitions;
    }

    /** Lets a schema refer to a definition, which is made unless it is there. */
    void use(ObjectNode schema, String name, String type, String description, Consumer<ObjectNode> maker) {
        if (schema.has("$ref")) {
            throw new IllegalStateException("a value with two definitions: " + schema);
        }
        schema.put("$ref", "#/$defs/" + name);
        if (!all.containsKey(name)) {
            ObjectNode definition = JSON.objectNode();
            all.put(name, definition);
            definition.put("title", title(name));
            if (!description.isEmpty()) {
                definition.put("description", description);
            }
            definition.set("type", types(false, type));
            maker.accept(definition);
        }
    }

    private void useString(ObjectNode schema, String name, String description, Consumer<ObjectNode> maker) {
        use(schema, name, "string", description, maker);
    }

    private void useString(ObjectNode schema, Class<?> type, Consumer<ObjectNode> maker) {
        useString(schema, type.getSimpleName(), javadoc.of(type), maker);
    }

    /** Of which JSON types a value may be: of these, or null unless it must be there. */
    static JsonNode types(boolean present, String... types) {
        if (present && types.length == 1) {
            return JSON.stringNode(types[0]);
        }
        ArrayNode array = array(List.of(types));
        return present ? array : array.add("null");
    }

    /** Words from a name in camel case. */
    static String title(String name) {
        String words = Stream.of(name.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static ArrayNode array(List<String> texts) {
        ArrayNode array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static void oneOf(ObjectNode definition, Stream<String> codes) {
        definition.set("enum", array(codes.toList()).addNull());
    }

    void text(ObjectNode schema) {
        useString(schema, "Text", javadoc.of(NotBlankText.class), text -> text.put("pattern", Patterns.NOT_BLANK));
    }

    void languageTag(ObjectNode schema) {
        useString(
                schema,
                "LanguageTag",
                javadoc.of(KnownLanguageTag.class),
                tag -> tag.put("pattern", Patterns.LANGUAGE_TAG).set("examples", array(List.of("en", "pt-BR", "und"))));
    }

    void localisedText(ObjectNode schema) {
        use(schema, "LocalisedText", "object", javadoc.of(LocalisedText.class), text -> {
            ObjectNode inLanguage = text.putObject("patternProperties").putObject(Patterns.LANGUAGE_TAG);
            text(inLanguage);
            text.putObject("additionalProperties")
                    .put("title", "No language tag")
                    .put("description", "The name of this member is not a language tag of BCP 47.")
                    .put("type", "null");
            // There must be a text: null stands for none.
            text.putObject("not")
                    .put("type", "object")
                    .putObject("additionalProperties")
                    .put("type", "null");
            text.set(
                    "examples",
                    JSON.arrayNode().add(JSON.objectNode().put("en", "Text").put("fr", "Texte")));
        });
    }

    void date(ObjectNode schema) {
        useString(
                schema,
                PartialDate.class,
                date -> date.put("pattern", Patterns.DATE)
                        .set("examples", array(List.of("2020", "2020-02", "2020-02-28"))));
    }

    void time(ObjectNode schema) {
        useString(
                schema,
                EventTime.class,
                time -> time.put("pattern", Patterns.TIME)
                        .set("examples", array(List.of("2023-03-07T09:00", "2023-03-07"))));
    }

    void id(ObjectNode schema) {
        useString(schema, RecordId.class, id -> id.put("pattern", Patterns.ID).put("maxLength", RecordId.MAX_LENGTH));
    }

    void country(ObjectNode schema) {
        Stream<String> codes = Patterns.codesOfTwoLetters().stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(code -> Country.of(code).isKnown());
        useString(schema, Country.class, country -> oneOf(country, codes));
    }

    void sdg(ObjectNode schema) {
        Stream<String> goals = SdgGoal.all().stream().map(SdgGoal::code);
        Stream<String> targets = SdgTarget.all().stream().map(SdgTarget::code);
        useString(schema, SdgRef.class, sdg -> oneOf(sdg, Stream.concat(goals, targets)));
    }

    void currency(ObjectNode schema) {
        Stream<String> codes = CurrencyInfo.all().stream().map(CurrencyInfo::code);
        useString(schema, "Currency", javadoc.of(KnownCurrency.class), currency -> oneOf(currency, codes));
    }

    void timeZone(ObjectNode schema) {
        useString(schema, "TimeZone", javadoc.of(KnownTimeZone.class), zone -> oneOf(zone, TimeZones.all().stream()));
    }

    void email(ObjectNode schema) {
        useString(
                schema,
                "Email",
                javadoc.of(ValidEmail.class),
                email -> email.put("maxLength", EmailSyntax.LONGEST)
                        .put("pattern", EmailSyntax.ADDRESS)
                        .putArray("allOf")
                        .addObject()
                        .put("pattern", EmailSyntax.MAILBOX_LENGTH));
    }

    void url(ObjectNode schema) {
        useString(schema, "Url", javadoc.of(ValidUrl.class), url -> url.put("pattern", Patterns.URL));
    }

    void uri(ObjectNode schema) {
        useString(schema, "Uri", "", uri -> uri.put("pattern", Patterns.URI));
    }

    /** A code list in which an unknown code is an error. */
    void closedList(ObjectNode schema, Class<?> list) {
        useString(schema, list.getSimpleName(), explained(list), codes -> oneOf(codes, codes(list)));
    }

    /** A code list in which an unknown code is a warning. */
    void openList(ObjectNode schema, Class<?> list) {
        useString(schema, list.getSimpleName(), explained(list), codes -> {
            ObjectNode known = JSON.objectNode();
            known.set("enum", array(codes(list).toList()));
            ObjectNode other = JSON.objectNode()
                    .put("title", "Another code")
                    .put("description", "The list is open: a code that is not in it is kept, with a warning.");
            codes.putArray("anyOf").add(known).add(other);
        });
    }

    static Stream<String> codes(Class<?> list) {
        return Arrays.stream(list.getEnumConstants()).map(constant -> ((Code) constant).code());
    }

    /** What a list is about, and each of its codes that needs words. */
    private String explained(Class<?> list) {
        Stream<String> codes = Arrays.stream(list.getEnumConstants())
                .map(constant -> javadoc.of((Enum<?>) constant).map(text -> ((Code) constant).code() + ": " + text))
                .flatMap(Optional::stream);
        return Stream.concat(Stream.of(javadoc.of(list)), codes).collect(Collectors.joining(" "));
    }

    /** A meeting has a start, unless it is planned; where its status is no status, nothing can be said. */
    static void startUnlessPlanned(ObjectNode meeting) {
        ArrayNode otherwise = array(codes(MeetingStatus.class)
                .filter(code -> !code.equals(MeetingStatus.PLANNED.code()))
                .toList());
        meeting.putObject("if").putObject("properties").putObject("status").set("enum", otherwise.addNull());
        ObjectNode then = meeting.putObject("then");
        then.putObject("properties").putObject("start").put("type", "string");
        then.set("required", array(List.of("start")));
    }
}
