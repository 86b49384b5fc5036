package io.github.pscsdk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a record with slots for what varies: <code>${name argument}</code>. Line breaks stand for nothing, so
 * that a record can be read in its template and is written on one line.
 */
final class RecordTemplate {

    private static final Pattern SLOT = Pattern.compile("\\$\\{([^} ]+) ?([^}]*)}");

    private final List<Slot> parts;

    private RecordTemplate(List<Slot> parts) {
        this.parts = parts;
    }

    /** What is written in the place of a slot. */
    interface Slot {
        void write(SampleRecord record, StringBuilder out);
    }

    /** The template of a name in this package. */
    static RecordTemplate named(String name) {
        try (InputStream in = RecordTemplate.class.getResourceAsStream(name + ".template")) {
            if (in == null) {
                throw new IllegalArgumentException("no template: " + name);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\n", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordTemplate of(String text) {
        List<Slot> parts = new ArrayList<>();
        Matcher slot = SLOT.matcher(text);
        int end = 0;
        while (slot.find()) {
            parts.add(literal(text.substring(end, slot.start())));
            parts.add(TemplateSlots.of(slot.group(1), slot.group(2)));
            end = slot.end();
        }
        parts.add(literal(text.substring(end)));
        return new RecordTemplate(parts);
    }

    private static Slot literal(String text) {
        return (record, out) -> out.append(text);
    }

    void write(SampleRecord record, StringBuilder out) {
        for (Slot part : parts) {
            part.write(record, out);
        }
    }
}
