package io.github.pscsdk.json.codec;

import io.github.pscsdk.engine.problem.PositionTarget;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.model.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * An object of the model of which some members have been read. Reads the members that the model knows; at any other it
 * stops, so that the caller may read that itself or have it kept. Not thread-safe.
 */
public final class ObjectBuilder {

    private final Decoder decoder;
    private final JsonParser parser;
    private final TypeTable table;
    private final Object builder;
    private Map<String, JsonValue> extensions = Map.of();
    private long seen;
    private long present;
    private String unknown = "";
    /** Where the name of the unknown member is. */
    private long unknownAt;

    ObjectBuilder(Decoder decoder, TypeTable table) {
        this.decoder = decoder;
        this.parser = decoder.parser();
        this.table = table;
        this.builder = table.shape.newBuilder();
    }

    /**
     * Reads on to the next member that the model does not know. Gives its name, with the parser at its value, which the
     * caller passes over or has {@linkplain #keep kept}; null at the end of the object.
     */
    public @Nullable String nextUnknown() {
        int index = parser.nextNameMatch(table.names);
        while (index >= 0) {
            member(index);
            index = parser.nextNameMatch(table.names);
        }
        if (index != PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
            return null;
        }
        unknown = parser.currentName();
        unknownAt = parser.currentTokenLocation().getByteOffset();
        parser.nextToken();
        return unknown;
    }

    /** Keeps the unknown member at which the parser stands. */
    public void keep() {
        extensions = decoder.keep(table, extensions, unknown, unknownAt);
    }

    private void member(int index) {
        Member member = table.members[index];
        long bit = 1L << index;
        if ((seen & bit) != 0) {
            parser.nextToken();
            decoder.duplicate(member.name());
            return;
        }
        seen |= bit;
        if (parser.nextToken() != JsonToken.VALUE_NULL) {
            Object value = decoder.value(table, index);
            if (value == null && member.isMandatory()) {
                value = Placeholders.of(member);
            }
            if (value != null) {
                member.set(builder, value);
            }
            present |= bit;
        }
    }

    private long missing() {
        return table.mandatory & ~present;
    }

    /** The object, at its end; what is missing is reported, and has a placeholder. */
    public Object build() {
        for (long missing = missing(); missing != 0; missing &= missing - 1) {
            Member member = table.members[Long.numberOfTrailingZeros(missing)];
            Pointer object = decoder.pointer();
            Values values = Values.of("field", member.name());
            decoder.report(
                    ReaderCodes.MISSING_FIELD,
                    object,
                    object.then(member.name()),
                    values,
                    Optional.empty(),
                    PositionTarget.VALUE);
            member.set(builder, Placeholders.of(member));
        }
        return built();
    }

    /** What was read of the object before the parser threw; empty if a mandatory member had not come by then. */
    public Optional<Object> unfinished() {
        return missing() == 0 ? Optional.of(built()) : Optional.empty();
    }

    private Object built() {
        if (!extensions.isEmpty()) {
            table.shape.setExtensions(builder, extensions);
        }
        return table.shape.build(builder);
    }
}
