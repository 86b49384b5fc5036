package io.github.pscsdk.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bundled table: UTF-8, a header line, columns between tabs, no quoting; before the header, lines that begin with a
 * hash say where it is from. Immutable and thread-safe. Its users read it in a holder class of their own, so that a
 * table is loaded once, on first use.
 */
public final class Tsv {
    private final String resource;
    private final List<String> columns;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private Tsv(String resource, BufferedReader reader) throws IOException {
        this.resource = resource;
        int number = 1;
        String header = reader.readLine();
        while (header != null && header.startsWith("#")) {
            number++;
            header = reader.readLine();
        }
        if (header == null) {
            throw new IllegalStateException(resource + " is empty");
        }
        columns = List.of(header.split("\t", -1));
        for (String column : columns) {
            positions.put(column, positions.size());
        }
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String[] cells = line.split("\t", -1);
            if (cells.length != columns.size()) {
                throw new IllegalStateException(resource + ", line " + number + ": " + cells.length
                        + " columns where the header has " + columns.size());
            }
            rows.add(new Row(cells));
        }
    }

    /**
     * Reads a table that is bundled beside a class.
     *
     * @throws IllegalStateException if it is missing, or a row has another number of columns than the header
     */
    public static Tsv read(Class<?> beside, String resource) {
        // By the class, not by its loader: only so is a file found inside a named module.
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the bundled table " + resource + " is missing");
            }
            return parse(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled table " + resource + " cannot be read", e);
        }
    }

    /** Reads a table from a stream; the name of the resource is for messages. */
    public static Tsv parse(String resource, InputStream in) throws IOException {
        return new Tsv(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    }

    /** The names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** The rows in order. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** One line of the table. */
    public final class Row {
        private final String[] cells;

        private Row(String[] cells) {
            this.cells = cells;
        }

        /** The field of a column, which may be empty. */
        public String text(String column) {
            Integer position = positions.get(column);
            if (position == null) {
                throw new IllegalStateException(resource + " has no column " + column);
            }
            return cells[position];
        }

        /** The field of a column, unless it is empty. */
        public Optional<String> optional(String column) {
            String text = text(column);
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }

        /** The date of a column, unless it is empty. */
        public Optional<LocalDate> date(String column) {
            String text = text(column);
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        }

        /** Whether the field of a column is 1. */
        public boolean flag(String column) {
            return text(column).equals("1");
        }
    }
}
