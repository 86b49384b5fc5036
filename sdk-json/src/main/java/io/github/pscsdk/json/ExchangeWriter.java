package io.github.pscsdk.json;

import io.github.pscsdk.json.codec.Encoder;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordType;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * Writes exchange files. The same dataset gives the same bytes, whatever machine and Java: members in the order of the
 * format, records in the canonical order of types and within them as they are, UTF-8, LF; documents indented by two
 * spaces, streams with a record a line. Immutable and thread-safe.
 */
public final class ExchangeWriter {

    private ExchangeWriter() {}

    /** A writer. */
    public static ExchangeWriter create() {
        return new ExchangeWriter();
    }

    /**
     * Writes a dataset to a file, which is replaced if it is there.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Dataset dataset, Layout layout, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(dataset, layout, out);
        }
    }

    /**
     * Writes a dataset to a stream of bytes, which stays open.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Dataset dataset, Layout layout, OutputStream out) throws IOException {
        if (layout == Layout.DOCUMENT) {
            try (JsonGenerator json = JsonOutput.indented(out)) {
                Encoder.object(json, Dataset.class, dataset);
            } catch (JacksonException e) {
                throw new IOException(e.getOriginalMessage(), e);
            }
            JsonOutput.newLine(out);
            out.flush();
        } else {
            try (RecordWriter stream = stream(dataset.header(), out)) {
                for (RecordType type : RecordType.values()) {
                    for (DatasetRecord record : dataset.records(type)) {
                        stream.write(record);
                    }
                }
            }
        }
    }

    /** A dataset as text. */
    public String toString(Dataset dataset, Layout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(dataset, layout, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * Begins a stream: writes the header, and lets records follow one by one. The stream of bytes stays open.
     *
     * @throws IOException if it cannot be written
     */
    public RecordWriter stream(Header header, OutputStream out) throws IOException {
        RecordWriter writer = new RecordWriter(out);
        writer.header(header);
        return writer;
    }

    /** Writes the records of a stream one by one. Not thread-safe. */
    public static final class RecordWriter implements AutoCloseable {

        private final OutputStream out;

        private RecordWriter(OutputStream out) {
            this.out = out;
        }

        private void header(Header header) throws IOException {
            line(json -> Encoder.object(json, Header.class, header));
        }

        /**
         * Writes a record.
         *
         * @throws IOException if it cannot be written
         * @throws IllegalArgumentException if it has an unknown member {@code type}, for which a stream has no room
         */
        public void write(DatasetRecord record) throws IOException {
            RecordType type = RecordType.of(record);
            if (record.getExtensions().containsKey("type")) {
                throw new IllegalArgumentException("a record with an unknown member type cannot stand in a stream: "
                        + type.code() + " " + record.getId());
            }
            line(json -> {
                json.writeStartObject();
                json.writeStringProperty("type", type.code());
                Encoder.members(json, type.modelType(), record);
                json.writeEndObject();
            });
        }

        private void line(Consumer<JsonGenerator> content) throws IOException {
            try (JsonGenerator json = JsonOutput.compact(out)) {
                content.accept(json);
            } catch (JacksonException e) {
                throw new IOException(e.getOriginalMessage(), e);
            }
            JsonOutput.newLine(out);
        }

        /** Flushes what has been written. */
        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
