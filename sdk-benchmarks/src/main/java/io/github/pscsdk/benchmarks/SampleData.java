package io.github.pscsdk.benchmarks;

import io.github.pscsdk.json.Layout;
import io.github.pscsdk.model.RecordType;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Exchange files of any size in the shape of real ones: partnerships with four participants and three results, texts in
 * three languages. The same kind and number of records give the same bytes. No record is kept, so files may be of many
 * gigabytes. Immutable and thread-safe.
 */
public final class SampleData {

    private final SampleKind kind;
    private final SamplePlan plan;

    private SampleData(SampleKind kind, SamplePlan plan) {
        this.kind = kind;
        this.plan = plan;
    }

    /**
     * A sample of a kind, with so many records, fifty at least.
     *
     * @throws IllegalArgumentException if these are too few
     */
    public static SampleData of(SampleKind kind, long records) {
        return of(kind, records, Map.of());
    }

    /**
     * A sample of a kind with shares of its own.
     *
     * @param percentages how many of a hundred records are of each type; those of types that are not named are the
     *     kind's, calls are as many as it takes, organisations the rest
     * @throws IllegalArgumentException if there are too few organisations for so many partnerships
     */
    public static SampleData of(SampleKind kind, long records, Map<RecordType, Integer> percentages) {
        Map<RecordType, Integer> all = new EnumMap<>(RecordType.class);
        all.putAll(kind.percentages());
        all.putAll(percentages);
        return new SampleData(kind, new SamplePlan(kind, kind.records(records), all));
    }

    /** How many records of a type it has. */
    public long count(RecordType type) {
        return plan.count(type);
    }

    /** Writes it to a file, which is replaced if it is there. */
    public void write(Layout layout, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            write(layout, out);
        }
    }

    /** What a file of it holds. */
    public byte[] bytes(Layout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(layout, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return out.toByteArray();
    }

    /** Writes it to a stream of bytes, which stays open; records stand in the canonical order, each on a line. */
    public void write(Layout layout, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        RecordTemplate.named("header").write(new SampleRecord(plan, RecordType.SOURCE, 0), text);
        boolean document = layout == Layout.DOCUMENT;
        if (document) {
            text.setLength(text.length() - 1);
        }
        put(text, out);
        for (RecordType type : RecordType.values()) {
            put(text.append(document ? ",\n\"" + type.section() + "\":[" : ""), out);
            RecordTemplate template = RecordTemplate.named(type.code());
            for (long i = 0; i < plan.count(type); i++) {
                text.append(document && i > 0 ? ",\n" : "\n");
                int start = text.length();
                write(template, type, i, text);
                if (!document) {
                    text.replace(start, start + 1, "{\"type\":\"" + type.code() + "\",");
                }
                put(text, out);
            }
            put(text.append(document ? "]" : ""), out);
        }
        put(text.append(document ? "}\n" : "\n"), out);
        out.flush();
    }

    private void write(RecordTemplate template, RecordType type, long number, StringBuilder text) {
        int start = text.length();
        template.write(new SampleRecord(plan, type, number), text);
        if (kind == SampleKind.BAD) {
            RecordDamager.to(type, number, start, text);
        }
    }

    private static void put(StringBuilder text, OutputStream out) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
