package io.github.pscsdk.json.codec;

import io.github.pscsdk.meta.Cardinality;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.SdgRef;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;

/**
 * Values that stand for mandatory ones which could not be read, so that an object can be built and the rest of it
 * judged. They never leave the SDK: what holds one is reported as damaged, and no rule reads that.
 */
final class Placeholders {

    private Placeholders() {}

    static Object of(Member member) {
        return switch (member.cardinality()) {
            case LIST -> List.of();
            case MAP -> Map.of();
            case MANDATORY, OPTIONAL -> ofElement(member);
        };
    }

    static Object ofElement(Member member) {
        return switch (member.kind()) {
            case STRING -> "";
            case BOOLEAN -> false;
            case INTEGER -> 0;
            case DECIMAL -> BigDecimal.ZERO;
            case TEXT -> LocalisedText.of(Map.of());
            case DATE -> PartialDate.of(Year.of(0));
            case TIME -> EventTime.of(PartialDate.of(Year.of(0)));
            case ID -> RecordId.of("");
            case COUNTRY -> Country.of("");
            case SDG -> SdgRef.of("");
            case FIGURE -> Figure.of("");
            case JSON -> new JsonValue.JsonNull();
            case CODE -> member.type().getEnumConstants()[0];
            case OBJECT -> object(member.shape());
        };
    }

    private static Object object(Shape shape) {
        Object builder = shape.newBuilder();
        for (Member member : shape.members()) {
            if (member.cardinality() == Cardinality.MANDATORY) {
                member.set(builder, ofElement(member));
            }
        }
        return shape.build(builder);
    }
}
