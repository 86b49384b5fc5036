package io.github.pscsdk.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.pscsdk.benchmarks.plain.PlainHeader;
import io.github.pscsdk.benchmarks.plain.PlainRecord;
import io.github.pscsdk.engine.DatasetRun;
import io.github.pscsdk.engine.DecodedRecord;
import io.github.pscsdk.engine.Engine;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.json.ExchangeInput;
import io.github.pscsdk.json.ExchangeReader;
import io.github.pscsdk.json.ExchangeSchema;
import io.github.pscsdk.json.ExchangeValidator;
import io.github.pscsdk.json.ExchangeWriter;
import io.github.pscsdk.json.Layout;
import io.github.pscsdk.json.file.ExchangeFile;
import io.github.pscsdk.json.file.Limits;
import io.github.pscsdk.json.read.RecordHandler;
import io.github.pscsdk.json.read.RecordReader;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.Rule;
import io.github.pscsdk.validation.RuleCatalogue;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** A stream, and ways to read it: those of the SDK and of others, all line by line and each from end to end. */
final class Reading implements AutoCloseable {

    private static final String PROGRAMME = "programme";
    /** As many as have some 20 MB. */
    static final int RECORDS = 6000;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ExchangeSchema.record(), InputFormat.JSON);
    private static final Validator JAKARTA = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final ExchangeValidator SDK = ExchangeValidator.create();

    private static final Engine WITHOUT_RULES = engine(List.of());
    private static final Engine WITH_RECORD_RULES = engine(
            RuleCatalogue.rules().stream().filter(RecordRule.class::isInstance).toList());

    /** The default limits. */
    private static final Limits LIMITS = new Limits(100, 1 << 20, 100, 32 << 20, Long.MAX_VALUE, 200);

    private final byte[] bytes;
    private final List<LineBounds> lines;
    private final Path path;
    private final ExchangeFile file;
    private final RecordReader reader;

    /** A line without its end. */
    private record LineBounds(int start, int length) {}

    private Reading(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.lines = lines(bytes);
        this.path = Files.createTempFile("psc-benchmark-", ".ndjson");
        Files.write(path, bytes);
        this.file = ExchangeFile.of(path, LIMITS);
        this.reader = RecordReader.of(file, LIMITS);
    }

    private static Engine engine(List<Rule> rules) {
        return new Engine(rules, LocalDate::now, 0, Optional.empty(), Optional.empty());
    }

    /** The real programme, if that is the name; else a sample of the kind of the name. */
    static Reading of(String name, int records) throws IOException {
        return new Reading(
                name.equals(PROGRAMME)
                        ? programme()
                        : SampleData.of(SampleKind.of(name), records).bytes(Layout.STREAM));
    }

    /** Its file is a document, which becomes a stream. */
    private static byte[] programme() throws IOException {
        try (InputStream in = Reading.class.getResourceAsStream("/programme.json")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks the programme");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExchangeInput document = ExchangeInput.of(PROGRAMME, in);
            ExchangeWriter.create().write(ExchangeReader.create().read(document), Layout.STREAM, out);
            return out.toByteArray();
        }
    }

    private static List<LineBounds> lines(byte[] bytes) {
        List<LineBounds> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(new LineBounds(start, i - start));
                start = i + 1;
            }
        }
        return lines;
    }

    /** Number of bytes. */
    int size() {
        return bytes.length;
    }

    /** Adds up the bytes: nothing that looks at each of them is faster. */
    long byteScan() {
        long sum = 0;
        for (byte b : bytes) {
            sum += b;
        }
        return sum;
    }

    /** Counts the tokens: nothing that parses with Jackson is faster. */
    long tokenScan() {
        long tokens = 0;
        for (LineBounds line : lines) {
            try (JsonParser parser = JSON.createParser(bytes, line.start(), line.length())) {
                while (parser.nextToken() != null) {
                    tokens++;
                }
            }
        }
        return tokens;
    }

    /** Takes out each text and number: no reader that keeps them and parses with Jackson is faster. */
    long textScan() {
        long characters = 0;
        for (LineBounds line : lines) {
            try (JsonParser parser = JSON.createParser(bytes, line.start(), line.length())) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token.isScalarValue()) {
                        characters += parser.getString().length();
                    }
                }
            }
        }
        return characters;
    }

    /** Counts what is wrong for plain types with ordinary annotations. */
    long databindAndHibernateValidator() {
        long wrong = 0;
        for (LineBounds line : lines) {
            Class<?> type = line.start() == 0 ? PlainHeader.class : PlainRecord.class;
            try {
                wrong += JAKARTA.validate(JSON.readValue(bytes, line.start(), line.length(), type))
                        .size();
            } catch (JacksonException e) {
                wrong++;
            }
        }
        return wrong;
    }

    /** Counts what is wrong for a JSON Schema validator with the SDK's schema. */
    long networknt() {
        long wrong = 0;
        for (LineBounds line : lines) {
            wrong += SCHEMA.validate(JSON.readTree(bytes, line.start(), line.length()))
                    .size();
        }
        return wrong;
    }

    /** Counts the records that the SDK decodes, without looking at what is wrong with them. */
    long decode() throws IOException {
        return read(records -> records);
    }

    /** Makes objects of the model, and checks their values one by one. */
    long checkValues() throws IOException {
        return checkRecords(WITHOUT_RULES);
    }

    /** Makes objects of the model, and checks each of them alone: its values, and all rules that need nothing else. */
    long checkRecords() throws IOException {
        return checkRecords(WITH_RECORD_RULES);
    }

    /** Counts the errors that the SDK finds; the digest of the file and the whole report are made too. */
    long certify(int threads) throws IOException {
        return SDK.withThreads(threads).validate(path).count(Severity.ERROR);
    }

    /** The digest that is part of {@link #certify}. */
    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
        Files.delete(path);
    }

    private long read(Checking check) throws IOException {
        Counter counter = new Counter(check);
        reader.read(counter, 1);
        return counter.records;
    }

    /** Looks at each record alone, with the rules of an engine. */
    private long checkRecords(Engine engine) throws IOException {
        try (DatasetRun run = engine.start().start(reader)) {
            return read(run::check);
        }
    }

    private interface Checking {
        List<?> check(List<DecodedRecord> records);
    }

    private static final class Counter implements RecordHandler<Object> {
        private final Checking checking;
        private long records;

        Counter(Checking checking) {
            this.checking = checking;
        }

        @Override
        public void header(Header header, List<Problem> problems) {}

        @Override
        public List<Object> check(List<DecodedRecord> records) {
            return List.copyOf(checking.check(records));
        }

        @Override
        public void record(Object checked) {
            records++;
        }

        @Override
        public void problem(Problem problem) {}
    }
}
