package io.github.pscsdk.json.read;

import io.github.pscsdk.engine.DecodedRecord;
import io.github.pscsdk.engine.RereadableRecords;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.json.file.ExchangeFile;
import io.github.pscsdk.json.file.FileDigest;
import io.github.pscsdk.json.file.Gunzip;
import io.github.pscsdk.json.file.Limits;
import io.github.pscsdk.json.file.Prescan;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/** The header and records of an exchange file, one after the other, and any of them again. Not thread-safe. */
public final class RecordReader implements RereadableRecords {

    private static final int SHOWN_BYTES = 4;

    private final ExchangeFile file;
    private final Prescan prescan;
    private final Parsers parsers;
    private final Origin root;
    private final boolean digested;
    private Optional<String> language = Optional.empty();
    private FileDigest digest = new FileDigest();

    private RecordReader(ExchangeFile file, Prescan prescan, Limits limits, boolean digested) {
        this.file = file;
        this.digested = digested;
        this.parsers = new Parsers(limits);
        this.prescan = prescan;
        this.root = FileOrigin.root(this);
    }

    /**
     * The records of a file; reads it once, for its encoding and layout.
     *
     * @throws IOException if it cannot be read
     */
    public static RecordReader of(ExchangeFile file, Limits limits) throws IOException {
        return new RecordReader(file, Prescan.of(file), limits, false);
    }

    /**
     * The records of a file whose digest will be asked for when they have been read.
     *
     * @throws IOException if it cannot be read
     */
    public static RecordReader digested(ExchangeFile file, Limits limits) throws IOException {
        return new RecordReader(file, Prescan.of(file), limits, file.gunzip().isEmpty());
    }

    /** The file. */
    public ExchangeFile file() {
        return file;
    }

    /** What makes parsers for this file. */
    public Parsers parsers() {
        return parsers;
    }

    /**
     * SHA-256 of the file's bytes as they came, in lower-case hexadecimal.
     *
     * @throws IOException if the file cannot be read
     */
    public String sha256() throws IOException {
        if (file.gunzip().isPresent()) {
            return file.gunzip().get().sha256();
        }
        String sha256 = digest.of(file);
        digest = new FileDigest();
        return sha256;
    }

    /** The file's bytes, for the one pass in which all records are read. */
    InputStream open() throws IOException {
        digest = new FileDigest();
        return digested ? digest.taking(file.open()) : file.open();
    }

    @Override
    public Origin root() {
        return root;
    }

    /** Whether the file is a stream: a record a line. */
    public boolean isStream() {
        return prescan.stream();
    }

    /** The prevailing language that the header names; known once the header has been read. */
    Optional<String> language() {
        return language;
    }

    /**
     * Reads the file on so many threads, and hands over what is in it on this one.
     *
     * @throws IOException if it cannot be read
     */
    public <T> void read(RecordHandler<T> handler, int threads) throws IOException {
        long maximum = parsers.limits().file();
        if (prescan.size() > maximum) {
            Values values = new LimitExceededException("file", maximum).values();
            handler.problem(Problem.at(ReaderCodes.LIMIT_EXCEEDED, Pointer.ROOT, maximum, values));
            return;
        }
        Optional<Gunzip.End> unpacked = file.gunzip().map(Gunzip::end);
        if (unpacked.equals(Optional.of(Gunzip.End.TOO_LARGE))) {
            int times = parsers.limits().expansion();
            Values values = new LimitExceededException("expansion", times).values();
            handler.problem(Problem.at(ReaderCodes.LIMIT_EXCEEDED, Pointer.ROOT, prescan.size(), values));
            return;
        }
        if (unpacked.equals(Optional.of(Gunzip.End.BROKEN)) && prescan.size() == 0) {
            handler.problem(Problem.at(ReaderCodes.TRUNCATED_FILE, Pointer.ROOT, 0, Values.NONE));
            return;
        }
        if (notUtf8().isPresent()) {
            handler.problem(notUtf8().get());
            return;
        }
        FormatCheck format = FormatCheck.of(file, parsers);
        format.problems().forEach(handler::problem);
        if (format.isReadable()) {
            readRecords(unpacked.equals(Optional.of(Gunzip.End.BROKEN)) ? new Truncated<>(handler) : handler, threads);
        }
    }

    private <T> void readRecords(RecordHandler<T> handler, int threads) throws IOException {
        try (OrderedExecutor executor = new OrderedExecutor(threads)) {
            if (isStream()) {
                new StreamReader<>(this, handler, executor).read();
            } else {
                new DocumentReader<>(this, handler, executor).read();
            }
        }
        if (handler instanceof Truncated<T> truncated) {
            truncated.end(prescan.size());
        }
    }

    /** Of a file whose compressed bytes break off, that is told once: the end may look like one of a whole file. */
    private static final class Truncated<T> implements RecordHandler<T> {
        private final RecordHandler<T> handler;
        private boolean told;

        Truncated(RecordHandler<T> handler) {
            this.handler = handler;
        }

        @Override
        public void header(Header header, List<Problem> problems) {
            handler.header(header, problems);
        }

        @Override
        public List<T> check(List<DecodedRecord> records) {
            return handler.check(records);
        }

        @Override
        public void record(T checked) {
            handler.record(checked);
        }

        @Override
        public void problem(Problem problem) {
            told |= problem.info().equals(ReaderCodes.TRUNCATED_FILE);
            handler.problem(problem);
        }

        void end(long size) {
            if (!told) {
                handler.problem(Problem.at(ReaderCodes.TRUNCATED_FILE, Pointer.ROOT, size, Values.NONE));
            }
        }
    }

    /** What is wrong with the encoding of the file, if anything. */
    Optional<Problem> notUtf8() {
        return prescan.notUtf8().isPresent()
                ? Optional.of(notUtf8(prescan.notUtf8().getAsLong()))
                : Optional.empty();
    }

    Problem notUtf8(long offset) {
        int length = (int) Math.min(SHOWN_BYTES, prescan.size() - offset);
        String bytes = HexFormat.ofDelimiter(" ").formatHex(file.bytes(offset, length));
        return Problem.at(ReaderCodes.NOT_UTF8, Pointer.ROOT, offset, Values.of("bytes", bytes));
    }

    @Override
    public long key(Origin origin) {
        return ((FileOrigin) origin).key();
    }

    @Override
    public long detail(Origin origin) {
        return ((FileOrigin) origin).detail();
    }

    @Override
    public Origin origin(long key, long detail) {
        return FileOrigin.of(this, key, detail);
    }

    @Override
    public DecodedRecord again(Origin origin) {
        return ((FileOrigin) origin).read().orElseThrow();
    }

    /** Where in the file a record ends. */
    public long end(Origin origin) {
        FileOrigin place = (FileOrigin) origin;
        return place.offset() + place.length();
    }

    void header(Header header) {
        language = header.getLanguage();
    }

    DecodedRecord read(FileOrigin origin, RecordType type) {
        byte[] bytes = file.bytes(origin.offset(), origin.length());
        RecordSlice slice = RecordSlice.of(bytes, 0, bytes.length, origin.offset());
        try (JsonParser parser = parsers.ofLine(slice)) {
            parser.nextToken();
            RecordDecoder decoder = RecordDecoder.of(parser, slice, parsers, isStream());
            DatasetRecord record = decoder.record(type);
            if (record == null) {
                throw new IllegalStateException("the file changed while it was read: " + file.name());
            }
            return new DecodedRecord(record, origin, decoder.problems());
        }
    }
}
