package io.github.pscsdk.json.file;

import io.github.pscsdk.engine.Located;
import io.github.pscsdk.engine.Mark;
import io.github.pscsdk.engine.Validation.Spot;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import io.github.pscsdk.validation.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds the lines and columns of places in a file. Reads the records concerned once more, and the file as far as the last
 * place; nothing of this is done while records are sound.
 */
public final class Locator {

    private static final Position START = new Position(1, 1);

    private final RecordSource source;

    private Locator(RecordSource source) {
        this.source = source;
    }

    /** The positions of these places. */
    public static Map<Spot, Located> locate(RecordSource source, Set<Spot> spots) {
        try {
            return new Locator(source).locate(spots);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + source.file().name() + " again", e);
        }
    }

    private Map<Spot, Located> locate(Set<Spot> spots) throws IOException {
        Map<Spot, Long> offsets = new LinkedHashMap<>();
        Map<Origin, List<Spot>> byOrigin = new LinkedHashMap<>();
        for (Spot spot : spots) {
            if (spot.mark().kind() == Mark.Kind.BYTE) {
                offsets.put(spot, spot.mark().offset());
            } else {
                byOrigin.computeIfAbsent(spot.origin(), key -> new ArrayList<>())
                        .add(spot);
            }
        }
        for (Map.Entry<Origin, List<Spot>> each : byOrigin.entrySet()) {
            offsets(each.getKey(), each.getValue(), offsets);
        }
        Map<Long, Position> positions = Positions.of(source.file(), offsets.values());
        Map<Spot, Located> located = new HashMap<>();
        for (Map.Entry<Spot, Long> each : offsets.entrySet()) {
            Position position = positions.getOrDefault(each.getValue(), START);
            located.put(each.getKey(), new Located(position, Excerpts.of(source.file(), each.getValue())));
        }
        return located;
    }

    private void offsets(Origin origin, List<Spot> spots, Map<Spot, Long> offsets) throws IOException {
        Marks marks = new Marks();
        spots.forEach(spot -> marks.want(spot.at()));
        long base = 0;
        if (origin.type().isPresent()) {
            FileOrigin record = (FileOrigin) origin;
            base = record.offset();
            try (JsonParser parser = source.parsers().of(source.file().bytes(base, record.length()))) {
                parser.nextToken();
                marks.value(parser, Pointer.ROOT, false);
            }
        } else {
            try (InputStream in = source.file().open();
                    JsonParser parser = source.parsers().of(in)) {
                parser.nextToken();
                marks.value(parser, Pointer.ROOT, true);
            } catch (JacksonException e) {
                // A broken file: what stands before the break has been found.
            }
        }
        for (Spot spot : spots) {
            offsets.put(spot, base + marks.offset(spot.at(), spot.mark().kind()));
        }
    }

    /** Offsets of the values and names that are wanted, and of all that encloses them. */
    private static final class Marks {
        private final Set<Pointer> wanted = new HashSet<>();
        private final Map<Pointer, Long> values = new TreeMap<>();
        private final Map<Pointer, Long> names = new TreeMap<>();

        void want(Pointer pointer) {
            List<String> tokens = pointer.tokens();
            for (int i = 0; i <= tokens.size(); i++) {
                wanted.add(Pointer.of(tokens.subList(0, i)));
            }
        }

        /** Where a place is; if it is not there, where the nearest place that encloses it is. */
        long offset(Pointer pointer, Mark.Kind kind) {
            if (kind == Mark.Kind.NAME && names.containsKey(pointer)) {
                return names.getOrDefault(pointer, 0L);
            }
            for (int size = pointer.tokens().size(); size >= 0; size--) {
                Long offset = values.get(Pointer.of(pointer.tokens().subList(0, size)));
                if (offset != null) {
                    return offset;
                }
            }
            return 0;
        }

        /** Takes note of the current value and of what is wanted in it. */
        void value(JsonParser parser, Pointer at, boolean isDocument) {
            values.putIfAbsent(at, parser.currentTokenLocation().getByteOffset());
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    Pointer member = at.then(name);
                    boolean enter = wanted.contains(member)
                            && !(isDocument && RecordType.ofSection(name).isPresent());
                    if (enter) {
                        names.putIfAbsent(member, parser.currentTokenLocation().getByteOffset());
                    }
                    parser.nextToken();
                    visit(parser, member, enter);
                }
            } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    Pointer element = at.then(i);
                    visit(parser, element, wanted.contains(element));
                }
            }
        }

        private void visit(JsonParser parser, Pointer at, boolean enter) {
            if (enter) {
                value(parser, at, false);
            } else {
                parser.skipChildren();
            }
        }
    }
}
