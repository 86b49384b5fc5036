package io.github.pscsdk.meta;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Extensible;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.SdgRef;
import java.math.BigDecimal;

/** What kind of value a member holds. */
public enum ValueKind {
    /** {@link String}. */
    STRING(String.class),
    /** {@link Boolean}. */
    BOOLEAN(Boolean.class),
    /** {@link Integer}. */
    INTEGER(Integer.class),
    /** {@link BigDecimal}. */
    DECIMAL(BigDecimal.class),
    /** {@link LocalisedText}. */
    TEXT(LocalisedText.class),
    /** {@link PartialDate}. */
    DATE(PartialDate.class),
    /** {@link EventTime}. */
    TIME(EventTime.class),
    /** {@link RecordId}. */
    ID(RecordId.class),
    /** {@link Country}. */
    COUNTRY(Country.class),
    /** {@link SdgRef}. */
    SDG(SdgRef.class),
    /** {@link Figure}. */
    FIGURE(Figure.class),
    /** {@link JsonValue}. */
    JSON(JsonValue.class),
    /** An enum that implements {@link Code}. */
    CODE(Code.class),
    /** An object of the model. */
    OBJECT(Extensible.class);

    private final Class<?> type;

    ValueKind(Class<?> type) {
        this.type = type;
    }

    /** The kind of a type that members of the model have. */
    public static ValueKind of(Class<?> type) {
        for (ValueKind kind : values()) {
            if (kind.type.isAssignableFrom(type)) {
                return kind;
            }
        }
        throw new IllegalStateException("the model has a value of unforeseen type: " + type);
    }
}
