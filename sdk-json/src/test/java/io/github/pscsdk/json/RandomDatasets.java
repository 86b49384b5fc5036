package io.github.pscsdk.json;

import io.github.pscsdk.meta.Cardinality;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.HeaderMembers;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.SdgRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Makes arbitrary datasets that are structurally complete, driven by the model's own metadata, so that a member added
 * to the model is tried without a change here. Values obey types, not constraints. The same seed gives the same
 * datasets.
 */
public final class RandomDatasets {

    private static final String[] CHARACTERS = {
        "a",
        "B",
        "7",
        " ",
        "-",
        "_",
        "/",
        "~",
        ".",
        "\"",
        "\\",
        "\n",
        "\r",
        "\t",
        "\b",
        "\f",
        "\u0001",
        "\u001f",
        "\u007f",
        "\u00e9",
        "\u0131",
        "\u4e2d",
        "\u0627",
        "e\u0301",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\ufffd",
        "\ud83d\ude00",
        "\udbff\udfff",
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "'"
    };
    private static final String[] TAGS = {
        "en", "fr", "pt-BR", "und", "mul", "zh-Hant", "EN", "no tag", "\ud83d\ude00", ""
    };
    private static final String[] NUMBERS = {
        "0", "-0", "-0.0", "1.00", "1e2", "1E+2", "-1.5e-7", "12345678901234567890.12345678901234", "100", "0.10"
    };

    private final SplittableRandom random;
    private final Set<String> hit = new TreeSet<>();
    private double density = 0.5;

    private RandomDatasets(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Those of a seed. */
    public static RandomDatasets seeded(long seed) {
        return new RandomDatasets(seed);
    }

    /** The next dataset: some have nearly nothing that is optional, a few nearly everything. */
    public Dataset next() {
        density = Math.pow(random.nextDouble(), 3);
        return (Dataset) object(Dataset.class);
    }

    /** An object of a model type. */
    Object object(Class<?> type) {
        Shape shape = Shape.of(type);
        Object builder = shape.newBuilder();
        boolean header = HeaderMembers.class.isAssignableFrom(type);
        for (Member member : shape.members()) {
            // The builder of a header knows what they must be.
            boolean fixed =
                    header && (member.name().equals("format") || member.name().equals("version"));
            if (!fixed && (member.isMandatory() || random.nextDouble() < density)) {
                member.set(builder, value(member));
                hit.add(type.getSimpleName() + "." + member.name());
            }
        }
        if (random.nextInt(4) == 0) {
            shape.setExtensions(builder, extensions(shape, header));
        }
        return shape.build(builder);
    }

    /** A value of a kind, as a member of the model has it; the type tells which code list or object. */
    Object value(ValueKind kind, Class<?> type) {
        return switch (kind) {
            case STRING -> text();
            case BOOLEAN -> random.nextBoolean();
            case INTEGER -> random.nextBoolean() ? random.nextInt() : random.nextInt(3000);
            case DECIMAL -> decimal(34);
            case TEXT -> texts();
            case DATE -> date();
            case TIME -> time();
            case ID -> RecordId.of(random.nextInt(4) == 0 ? text() : "id-" + random.nextInt(20));
            case COUNTRY -> Country.of(oneOf("ES", "TN", "GB", "UK", "XX", text()));
            case SDG -> SdgRef.of(oneOf("11", "11.6", "18", text()));
            case FIGURE -> random.nextBoolean() ? Figure.of(decimal(34)) : Figure.of(text());
            case JSON -> presentJson();
            case CODE -> oneOf(type.getEnumConstants());
            case OBJECT -> object(type);
        };
    }

    /** Whether a member of the given type was set in any object so far. */
    Set<String> hit() {
        return hit;
    }

    /** A random order of a list. */
    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T other = shuffled.get(j);
            shuffled.set(j, shuffled.get(i));
            shuffled.set(i, other);
        }
        return shuffled;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private Object value(Member member) {
        if (member.cardinality() == Cardinality.LIST) {
            return times(member.isMandatory() ? 1 : 0, () -> single(member));
        }
        if (member.cardinality() == Cardinality.MAP) {
            Map<String, Object> map = new LinkedHashMap<>();
            times(0, this::text).forEach(key -> map.put(key, single(member)));
            return map;
        }
        return single(member);
    }

    private Object single(Member member) {
        return member.kind() == ValueKind.DECIMAL
                ? decimal(Math.min(34, member.maxDigits()))
                : value(member.kind(), member.type());
    }

    private <T> List<T> times(int least, Supplier<T> each) {
        List<T> list = new ArrayList<>();
        int size = least + random.nextInt(4 - least);
        for (int i = 0; i < size; i++) {
            list.add(each.get());
        }
        return list;
    }

    private Map<String, JsonValue> extensions(Shape shape, boolean header) {
        Map<String, JsonValue> extensions = new LinkedHashMap<>();
        times(1, this::text).forEach(name -> {
            // Unknown members of the document itself are an error; "type" begins a record in a stream.
            String free = header || shape.member(name).isPresent() || random.nextBoolean() ? "x-" + name : name + "?";
            extensions.put(free, json(3));
        });
        return extensions;
    }

    /** Null for a member of the model means that it is absent. */
    private JsonValue presentJson() {
        JsonValue value = json(3);
        return value instanceof JsonValue.JsonNull ? new JsonValue.JsonBoolean(true) : value;
    }

    private JsonValue json(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> new JsonValue.JsonNull();
            case 1 -> new JsonValue.JsonBoolean(random.nextBoolean());
            case 2, 3 -> new JsonValue.JsonNumber(oneOf(NUMBERS));
            case 4 -> new JsonValue.JsonString(text());
            case 5 -> new JsonValue.JsonArray(times(0, () -> json(depth - 1)));
            default -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                times(0, this::text).forEach(name -> members.put(name, json(depth - 1)));
                yield new JsonValue.JsonObject(members);
            }
        };
    }

    private LocalisedText texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        times(0, () -> oneOf(TAGS)).forEach(tag -> texts.put(tag, text()));
        return LocalisedText.of(texts);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(oneOf(CHARACTERS));
        }
        return text.toString();
    }

    private BigDecimal decimal(int maxDigits) {
        StringBuilder digits = new StringBuilder();
        for (int i = 1 + random.nextInt(maxDigits); i > 0; i--) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        BigDecimal number = new BigDecimal(new BigInteger(digits.toString()), random.nextInt(maxDigits));
        return random.nextInt(5) == 0 ? number.negate() : number;
    }

    private PartialDate date() {
        LocalDate day = LocalDate.of(random.nextInt(10_000), 1, 1).plusDays(random.nextInt(365));
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.of(Year.of(day.getYear()));
            case 1 -> PartialDate.of(YearMonth.from(day));
            default -> PartialDate.of(day);
        };
    }

    private EventTime time() {
        PartialDate date = date();
        boolean minute = date.getPrecision() == PartialDate.Precision.DAY && random.nextBoolean();
        return minute
                ? EventTime.of(date.earliest().atTime(LocalTime.of(random.nextInt(24), random.nextInt(60))))
                : EventTime.of(date);
    }

    @SafeVarargs
    private <T> T oneOf(T... all) {
        return all[random.nextInt(all.length)];
    }
}
