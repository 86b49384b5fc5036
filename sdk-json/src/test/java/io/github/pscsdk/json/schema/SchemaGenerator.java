package io.github.pscsdk.json.schema;

import static io.github.pscsdk.json.schema.Definitions.JSON;
import static io.github.pscsdk.json.schema.Definitions.array;
import static io.github.pscsdk.json.schema.Definitions.types;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.codelist.IdentifierScheme;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.KnownCurrency;
import io.github.pscsdk.constraint.KnownIdentifierScheme;
import io.github.pscsdk.constraint.KnownLanguageTag;
import io.github.pscsdk.constraint.KnownTimeZone;
import io.github.pscsdk.constraint.Latitude;
import io.github.pscsdk.constraint.Longitude;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.NotEmptyList;
import io.github.pscsdk.constraint.NotNegative;
import io.github.pscsdk.constraint.ObeysDatasetRules;
import io.github.pscsdk.constraint.ObeysRecordRules;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.constraint.Percentage;
import io.github.pscsdk.constraint.PlausibleYear;
import io.github.pscsdk.constraint.StartUnlessPlanned;
import io.github.pscsdk.constraint.ValidEmail;
import io.github.pscsdk.constraint.ValidIdentifier;
import io.github.pscsdk.constraint.ValidUrl;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.meta.Cardinality;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.HeaderMembers;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.policy.Baseline;
import io.github.pscsdk.policy.KnownFinding;
import io.github.pscsdk.policy.Policy;
import io.github.pscsdk.policy.PolicyClause;
import io.github.pscsdk.validation.RuleCatalogue;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON Schemas from the model: names, types and order from its metadata, assertions from the constraints of
 * single values, words from the Javadoc. A constraint that this class does not know makes it fail, so that none is
 * forgotten.
 */
final class SchemaGenerator {

    private static final String TITLE = "PSC Exchange " + Header.VERSION;

    /** The types whose members format and version say what a file is. */
    private static final Map<Class<?>, String> FORMATS =
            Map.of(HeaderMembers.class, Header.FORMAT, Policy.class, Policy.FORMAT, Baseline.class, Baseline.FORMAT);

    private final Javadoc javadoc =
            Javadoc.beside(Dataset.class, Code.class, NotBlankText.class, Policy.class, Category.class);
    private final Definitions definitions = new Definitions(javadoc);

    private SchemaGenerator() {}

    /** The schema of a document. */
    static ObjectNode document() {
        SchemaGenerator generator = new SchemaGenerator();
        ObjectNode schema = start("document", TITLE + ": document")
                .put("description", generator.javadoc.of(Dataset.class))
                .put("type", "object");
        generator.members(schema, Dataset.class);
        return generator.end(onlyExtensions(schema));
    }

    /** The schema of a line of a stream: a line that names the format is the header, each other one a record. */
    static ObjectNode record() {
        SchemaGenerator generator = new SchemaGenerator();
        ObjectNode schema = start("record", TITLE + ": line of a stream")
                .put("description", "The header, which is the first line, or a record.")
                .put("type", "object");
        ObjectNode isHeader = schema.putObject("if");
        isHeader.putObject("properties").putObject("format").put("const", Header.FORMAT);
        isHeader.set("required", array(List.of("format")));
        generator.object(schema.putObject("then"), Header.class);
        onlyExtensions((ObjectNode) generator.definitions.all().get("Header"));

        ObjectNode record = schema.putObject("else");
        List<String> types = Arrays.stream(RecordType.values()).map(Code::code).toList();
        record.putObject("properties")
                .putObject("type")
                .put("title", "Type")
                .put("description", "Type of the record.")
                .set("enum", array(types));
        record.set("required", array(List.of("type")));
        ArrayNode each = record.putArray("allOf");
        for (RecordType type : RecordType.values()) {
            ObjectNode ofType = each.addObject();
            ObjectNode isOfType = ofType.putObject("if");
            isOfType.putObject("properties").putObject("type").put("const", type.code());
            isOfType.set("required", array(List.of("type")));
            generator.object(ofType.putObject("then"), type.modelType());
        }
        return generator.end(schema);
    }

    /** The schema of a policy. */
    static ObjectNode policy() {
        return new SchemaGenerator().settings("policy", "PSC policy " + Policy.VERSION, Policy.class);
    }

    /** The schema of a baseline. */
    static ObjectNode baseline() {
        return new SchemaGenerator().settings("baseline", "PSC baseline " + Baseline.VERSION, Baseline.class);
    }

    /** Of settings, a misspelt member is refused at any level. */
    private ObjectNode settings(String name, String title, Class<?> type) {
        ObjectNode schema =
                start(name, title).put("description", javadoc.of(type)).put("type", "object");
        members(schema, type);
        for (Class<?> part : List.of(PolicyClause.class, KnownFinding.class)) {
            if (definitions.all().get(part.getSimpleName()) instanceof ObjectNode definition) {
                onlyExtensions(definition);
                ObjectNode rule = (ObjectNode) definition.path("properties").path("rule");
                rule.set(
                        "examples",
                        array(RuleCatalogue.all().stream().map(RuleInfo::code).toList()));
            }
        }
        return end(onlyExtensions(schema));
    }

    private static ObjectNode start(String name, String title) {
        return JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:psc-exchange:" + Header.VERSION + ":" + name)
                .put("$comment", "Generated from the model of the PSC SDK. Null for a member means that it is absent.")
                .put("title", title);
    }

    private ObjectNode end(ObjectNode schema) {
        return schema.set("$defs", definitions.all());
    }

    /** Elsewhere, unknown members are only warnings. */
    private static ObjectNode onlyExtensions(ObjectNode schema) {
        schema.putObject("patternProperties")
                .putObject("^x-")
                .put("title", "Extension")
                .put("description", "Private extension, of whatever content: kept, never reported.");
        return schema.put("additionalProperties", false);
    }

    private void object(ObjectNode schema, Class<?> type) {
        definitions.use(schema, type.getSimpleName(), "object", javadoc.of(type), definition -> {
            members(definition, type);
            constraints(type).forEach(constraint -> ofObject(definition, constraint));
        });
    }

    private static void ofObject(ObjectNode definition, Annotation constraint) {
        if (constraint instanceof StartUnlessPlanned) {
            Definitions.startUnlessPlanned(definition);
        } else if (!(constraint instanceof ValidIdentifier) && !isForRules(constraint)) {
            throw unknown(constraint);
        }
    }

    /** Rules compare values, which is beyond a schema. */
    private static boolean isForRules(Annotation constraint) {
        return constraint instanceof ObeysRecordRules || constraint instanceof ObeysDatasetRules;
    }

    private void members(ObjectNode schema, Class<?> type) {
        ObjectNode properties = schema.putObject("properties");
        List<String> required = new ArrayList<>();
        for (Member member : Shape.of(type).members()) {
            member(properties.putObject(member.name()), type, member);
            if (member.isMandatory()) {
                required.add(member.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", array(required));
        }
    }

    private void member(ObjectNode schema, Class<?> owner, Member member) {
        Method accessor = ModelAnnotations.accessor(owner, member);
        schema.put("title", Definitions.title(member.name()));
        schema.put("description", description(owner, member, accessor));
        String format = FORMATS.get(accessor.getDeclaringClass());
        if (format != null && isFixed(schema, member, format)) {
            return;
        }
        if (member.cardinality() != Cardinality.MANDATORY) {
            constraints(accessor).forEach(constraint -> ofContainer(schema, constraint));
        }
        if (member.cardinality() == Cardinality.LIST) {
            schema.set("type", types(member.isMandatory(), "array"));
            value(schema.putObject("items"), owner, member, true);
        } else if (member.cardinality() == Cardinality.MAP) {
            schema.set("type", types(member.isMandatory(), "object"));
            value(schema.putObject("additionalProperties"), owner, member, false);
        } else {
            value(schema, owner, member, member.isMandatory());
        }
    }

    private static void ofContainer(ObjectNode schema, Annotation constraint) {
        if (!(constraint instanceof NotEmptyList)) {
            throw unknown(constraint);
        }
        schema.put("minItems", 1);
    }

    /** What a reader checks before it reads any other member. */
    private static boolean isFixed(ObjectNode schema, Member member, String format) {
        switch (member.name()) {
            case "format" -> schema.put("const", format);
            case "version" ->
                schema.put("type", "string").put("pattern", Patterns.VERSION).put("default", Header.VERSION);
            default -> {
                return false;
            }
        }
        return true;
    }

    private String description(Class<?> owner, Member member, Method accessor) {
        Stream<String> own = Stream.of(javadoc.of(accessor.getDeclaringClass(), accessor.getName()));
        Stream<String> reference = member.refersTo().stream().map(type -> "Id of " + article(type.code()) + ".");
        Stream<String> length = Stream.of(ModelAnnotations.value(owner, member).getAnnotations())
                .filter(MaxLength.class::isInstance)
                .map(max -> String.format(Locale.ROOT, "At most %,d characters.", ((MaxLength) max).value()));
        return String.join(
                " ", Stream.of(own, reference, length).flatMap(each -> each).toList());
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    private void value(ObjectNode schema, Class<?> owner, Member member, boolean present) {
        switch (member.kind()) {
            case STRING, BOOLEAN, DECIMAL, FIGURE, JSON -> {
                // The type says all, but for the constraints.
            }
            case INTEGER -> schema.put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
            case TEXT -> definitions.localisedText(schema);
            case DATE -> definitions.date(schema);
            case TIME -> definitions.time(schema);
            case ID -> definitions.id(schema);
            case COUNTRY -> definitions.country(schema);
            case SDG -> definitions.sdg(schema);
            case CODE -> definitions.closedList(schema, member.type());
            case OBJECT -> object(schema, member.type());
        }
        if (member.maxDigits() < Integer.MAX_VALUE) {
            schema.put("exclusiveMaximum", new BigDecimal(BigInteger.TEN.pow(member.maxDigits())));
        }
        constraints(ModelAnnotations.value(owner, member)).forEach(constraint -> ofValue(schema, constraint));
        if (present || !schema.has("$ref")) {
            schema.set("type", types(present, jsonTypes(member.kind())));
        }
    }

    private static String[] jsonTypes(ValueKind kind) {
        return switch (kind) {
            case STRING, DATE, TIME, ID, COUNTRY, SDG, CODE -> new String[] {"string"};
            case BOOLEAN -> new String[] {"boolean"};
            case INTEGER -> new String[] {"integer"};
            case DECIMAL -> new String[] {"number"};
            case FIGURE -> new String[] {"number", "string"};
            case JSON -> new String[] {"object", "array", "string", "number", "boolean"};
            case TEXT, OBJECT -> new String[] {"object"};
        };
    }

    /** What a constraint means for a value; advice never makes a schema fail. */
    private void ofValue(ObjectNode schema, Annotation constraint) {
        if (constraint instanceof NotBlankText) {
            definitions.text(schema);
        } else if (constraint instanceof KnownLanguageTag) {
            definitions.languageTag(schema);
        } else if (constraint instanceof KnownCurrency) {
            definitions.currency(schema);
        } else if (constraint instanceof KnownTimeZone) {
            definitions.timeZone(schema);
        } else if (constraint instanceof ValidEmail) {
            definitions.email(schema);
        } else if (constraint instanceof ValidUrl url && url.anyScheme()) {
            definitions.uri(schema);
        } else if (constraint instanceof ValidUrl) {
            definitions.url(schema);
        } else if (constraint instanceof NotNegative) {
            schema.put("minimum", 0);
        } else if (constraint instanceof Percentage) {
            schema.put("minimum", 0).put("maximum", 100);
        } else if (constraint instanceof Latitude) {
            schema.put("minimum", -90).put("maximum", 90);
        } else if (constraint instanceof Longitude) {
            schema.put("minimum", -180).put("maximum", 180);
        } else if (constraint instanceof OneOf list && isAdvice(list.groups())) {
            definitions.openList(schema, list.value());
        } else if (constraint instanceof KnownIdentifierScheme scheme && isAdvice(scheme.groups())) {
            List<String> codes =
                    IdentifierScheme.all().stream().map(IdentifierScheme::code).toList();
            schema.set("examples", array(codes));
        } else if (!isForRules(constraint)
                && !(constraint instanceof MaxLength length && isAdvice(length.groups()))
                && !(constraint instanceof PlausibleYear year && isAdvice(year.groups()))) {
            throw unknown(constraint);
        }
    }

    private static boolean isAdvice(Class<?>[] groups) {
        return List.of(groups).contains(Advice.class);
    }

    /** The constraints of an element; one that it has twice is in an annotation of its own. */
    private static Stream<Annotation> constraints(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.<Class<?>>of(type, type.getDeclaringClass()))
                .filter(type -> type != null && type.isAnnotationPresent(Constraint.class))
                .flatMap(type -> Stream.of(element.getAnnotationsByType(type.asSubclass(Annotation.class))));
    }

    private static IllegalStateException unknown(Annotation constraint) {
        return new IllegalStateException("say here what this constraint means in JSON Schema: " + constraint);
    }
}
