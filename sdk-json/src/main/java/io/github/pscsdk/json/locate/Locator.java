package io.github.pscsdk.json.locate;

import io.github.pscsdk.engine.LocationRequest;
import io.github.pscsdk.engine.problem.PositionTarget;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.json.read.FileOrigin;
import io.github.pscsdk.json.read.RecordReader;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Place;
import io.github.pscsdk.report.Position;
import io.github.pscsdk.report.RecordRef;
import io.github.pscsdk.rule.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds the lines and columns of places in a file. Reads the records concerned once more, and the file as far as the
 * last place; nothing of this is done while records are sound.
 */
public final class Locator {

    private static final Position START = new Position(1, 1);

    private final RecordReader source;

    private Locator(RecordReader source) {
        this.source = source;
    }

    /** The places with their positions. */
    public static Map<LocationRequest, Place> locate(RecordReader source, Set<LocationRequest> requests) {
        try {
            return new Locator(source).locate(requests);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + source.file().name() + " again", e);
        }
    }

    /** The finding of a problem, with its place. */
    public static Finding finding(RecordReader source, Origin origin, Problem problem) {
        LocationRequest request = new LocationRequest(origin, problem.at(), problem.target());
        return Finding.of(
                problem.info(),
                problem.severity(),
                origin.type().map(type -> new RecordRef(type, origin.id(), origin.label())),
                Objects.requireNonNull(locate(source, Set.of(request)).get(request)),
                origin.stablePointer().then(problem.at()),
                problem.values(),
                problem.suggestion(),
                List.of());
    }

    private Map<LocationRequest, Place> locate(Set<LocationRequest> requests) throws IOException {
        Map<LocationRequest, Long> offsets = new LinkedHashMap<>();
        Map<Origin, List<LocationRequest>> byOrigin = new LinkedHashMap<>();
        for (LocationRequest request : requests) {
            if (request.target().kind() == PositionTarget.Kind.BYTE) {
                offsets.put(request, request.target().offset());
            } else {
                byOrigin.computeIfAbsent(request.origin(), key -> new ArrayList<>())
                        .add(request);
            }
        }
        for (Map.Entry<Origin, List<LocationRequest>> each : byOrigin.entrySet()) {
            offsets(each.getKey(), each.getValue(), offsets);
        }
        Map<Long, Position> positions = Positions.of(source.file(), offsets.values());
        Map<LocationRequest, Place> located = new HashMap<>();
        for (Map.Entry<LocationRequest, Long> each : offsets.entrySet()) {
            Position position = positions.getOrDefault(each.getValue(), START);
            LocationRequest request = each.getKey();
            located.put(
                    request,
                    new Place(
                            source.file().name(),
                            request.origin().pointer().then(request.at()),
                            Optional.of(position),
                            Optional.of(Excerpts.of(source.file(), each.getValue()))));
        }
        return located;
    }

    private void offsets(Origin origin, List<LocationRequest> requests, Map<LocationRequest, Long> offsets)
            throws IOException {
        Marks marks = new Marks();
        requests.forEach(request -> marks.want(request.at()));
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
        for (LocationRequest request : requests) {
            offsets.put(
                    request, base + marks.offset(request.at(), request.target().kind()));
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
        long offset(Pointer pointer, PositionTarget.Kind kind) {
            if (kind == PositionTarget.Kind.NAME && names.containsKey(pointer)) {
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
