package io.github.pscsdk.meta;

import io.github.pscsdk.Dice;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.SdgRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes random objects of the model: of the right types, not always of values that make sense. */
public final class RandomModel {

    private static final List<String> WORDS =
            List.of("Tunis", "Gänserndorf", "a b", " ", "", "😀", "tba", "𝔘nicode\n");
    private static final List<String> DATES = List.of("2019", "2020-02", "2020-02-29", "1949", "9999-12-31");
    private static final List<String> TIMES = List.of("2023", "2023-03", "2023-03-07", "2023-03-07T09:00");
    private static final List<String> IDS = List.of("tunis", "2018", "global-meeting-1", "a", "Not an id");

    private final Dice dice;

    /** Objects by these dice. */
    public RandomModel(Dice dice) {
        this.dice = dice;
    }

    /** An object of a model type with few or many of its members. */
    public Object object(Shape shape) {
        return object(shape, 4);
    }

    private Object object(Shape shape, int depth) {
        Object builder = shape.newBuilder();
        for (Member member : shape.members()) {
            boolean tooDeep = depth == 0 && member.kind() == ValueKind.OBJECT;
            if (member.cardinality() == Cardinality.MANDATORY || (!tooDeep && !dice.oneIn(3))) {
                member.set(builder, value(member, depth));
            }
        }
        if (dice.oneIn(4)) {
            shape.setExtensions(builder, Map.of("x-" + dice.below(9), json(2)));
        }
        return shape.build(builder);
    }

    private Object value(Member member, int depth) {
        return switch (member.cardinality()) {
            case MANDATORY, OPTIONAL -> single(member, depth);
            case LIST -> {
                List<Object> list = new ArrayList<>();
                for (int i = dice.below(3); i > 0; i--) {
                    list.add(single(member, depth));
                }
                yield list;
            }
            case MAP -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (int i = dice.below(3); i > 0; i--) {
                    map.put(dice.pick(List.of("grant", "sdgs", "lead/Kinds")), single(member, depth));
                }
                yield map;
            }
        };
    }

    private Object single(Member member, int depth) {
        return switch (member.kind()) {
            case STRING -> dice.pick(WORDS);
            case BOOLEAN -> dice.oneIn(2);
            case INTEGER -> dice.between(-5, 3000);
            case DECIMAL -> decimal();
            case TEXT -> text();
            case DATE -> PartialDate.parse(dice.pick(DATES));
            case TIME -> EventTime.parse(dice.pick(TIMES));
            case ID -> RecordId.of(dice.pick(IDS));
            case COUNTRY -> Country.of(dice.pick(List.of("TN", "BE", "EL", "ZZ")));
            case SDG -> SdgRef.of(dice.pick(List.of("11", "11.6", "18")));
            case FIGURE -> dice.oneIn(2) ? Figure.of(decimal()) : Figure.of(dice.pick(WORDS));
            case JSON -> json(3);
            case CODE -> dice.pick(List.of(member.type().getEnumConstants()));
            case OBJECT -> object(member.shape(), depth - 1);
        };
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(dice.between(-1_000, 1_000_000_000), dice.below(4));
    }

    private LocalisedText text() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = dice.below(4); i > 0; i--) {
            texts.put(dice.pick(List.of("en", "fr", "pt-BR", "und", "xx!")), dice.pick(WORDS));
        }
        return LocalisedText.of(texts);
    }

    private JsonValue json(int depth) {
        return switch (dice.below(depth > 0 ? 6 : 4)) {
            case 0 -> new JsonValue.JsonString(dice.pick(WORDS));
            case 1 -> new JsonValue.JsonNumber(dice.pick(List.of("1", "1.00", "1e2", "-0")));
            case 2 -> new JsonValue.JsonBoolean(dice.oneIn(2));
            case 3 -> new JsonValue.JsonNull();
            case 4 -> new JsonValue.JsonArray(List.of(json(depth - 1), json(depth - 1)));
            default -> new JsonValue.JsonObject(Map.of(dice.pick(WORDS), json(depth - 1)));
        };
    }
}
