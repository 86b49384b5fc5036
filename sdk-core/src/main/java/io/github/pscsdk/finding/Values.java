package io.github.pscsdk.finding;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.SdgRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of a finding: named values, in order. A value is a text, a whole number, a {@link BigDecimal}, a truth
 * value, a {@link Money}, a {@link JsonValue} or a list of such; dates, codes, countries and ids are kept as their
 * text. Immutable and thread-safe.
 */
public final class Values {

    /** No values. */
    public static final Values NONE = new Values(Map.of());

    private final Map<String, Object> values;

    private Values(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * One value.
     *
     * @throws IllegalArgumentException if the value is of none of the types above
     */
    public static Values of(String name, Object value) {
        return NONE.and(name, value);
    }

    /**
     * These values and one more.
     *
     * @throws IllegalArgumentException if the value is of none of the types above
     */
    public Values and(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, fact(value));
        return new Values(Collections.unmodifiableMap(more));
    }

    /**
     * These values, and one more if it is there.
     *
     * @throws IllegalArgumentException if the value is of none of the types above
     */
    public Values andIfPresent(String name, Optional<?> value) {
        return value.isPresent() ? and(name, value.get()) : this;
    }

    private static Object fact(Object value) {
        if (value instanceof Collection<?> list) {
            List<Object> facts = new ArrayList<>(list.size());
            list.forEach(element -> facts.add(fact(element)));
            return Collections.unmodifiableList(facts);
        }
        if (value instanceof Code code) {
            return code.code();
        }
        if (value instanceof PartialDate
                || value instanceof EventTime
                || value instanceof LocalDate
                || value instanceof Country
                || value instanceof RecordId
                || value instanceof SdgRef
                || value instanceof Pointer) {
            return value.toString();
        }
        if (value instanceof Figure figure) {
            return figure.number().<Object>map(number -> number).orElseGet(figure::toString);
        }
        if (value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof Boolean
                || value instanceof Money
                || value instanceof JsonValue) {
            return value;
        }
        throw new IllegalArgumentException("a finding cannot hold a " + value.getClass());
    }

    /** The values by name, in order. */
    public Map<String, Object> asMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
