package io.github.pscsdk.json;

import io.github.pscsdk.engine.DecodedRecord;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.json.file.ExchangeFile;
import io.github.pscsdk.json.locate.Locator;
import io.github.pscsdk.json.read.RecordHandler;
import io.github.pscsdk.json.read.RecordReader;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.rule.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads exchange files, documents and streams alike, into objects of the model. Strict: the first thing that does not
 * fit the format ends it with an {@link ExchangeException}. Members that the format does not know are kept. Whether the
 * values make sense is for a validator to say. Immutable and thread-safe.
 */
public final class ExchangeReader {

    private final ReadLimits limits;

    private ExchangeReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** A reader. */
    public static ExchangeReader create() {
        return create(ReadLimits.DEFAULT);
    }

    /** A reader with limits of its own. */
    public static ExchangeReader create(ReadLimits limits) {
        return new ExchangeReader(limits);
    }

    /**
     * Reads a whole file into memory.
     *
     * @throws IOException if the file cannot be read
     * @throws ExchangeException if it is not an exchange file, or a value does not fit the format
     */
    public Dataset read(Path file) throws IOException {
        return read(ExchangeInput.of(file));
    }

    /**
     * Reads a whole input into memory.
     *
     * @throws IOException if the input cannot be read
     * @throws ExchangeException if it is not an exchange file, or a value does not fit the format
     */
    public Dataset read(ExchangeInput input) throws IOException {
        try (ExchangeFile opened = input.open(limits.limits())) {
            return dataset(opened);
        }
    }

    /**
     * Reads an input record by record, whatever its size.
     *
     * @throws IOException if the input cannot be read
     * @throws ExchangeException if it is not an exchange file, or a value does not fit the format; the records before
     *     have been visited
     */
    public void read(ExchangeInput input, RecordVisitor visitor) throws IOException {
        try (ExchangeFile opened = input.open(limits.limits())) {
            visit(opened, visitor);
        }
    }

    private Dataset dataset(ExchangeFile file) throws IOException {
        Dataset.Builder dataset = Dataset.builder();
        visit(file, new RecordVisitor() {
            @Override
            public void header(Header header) {
                dataset.from(header);
            }

            @Override
            public void record(DatasetRecord record) {
                dataset.add(record);
            }
        });
        return dataset.build();
    }

    private void visit(ExchangeFile file, RecordVisitor visitor) throws IOException {
        RecordReader source = RecordReader.of(file, limits.limits());
        RecordHandler<DecodedRecord> handler = new RecordHandler<>() {
            @Override
            public void header(Header header, List<Problem> problems) {
                refuse(source, source.root(), problems);
                visitor.header(header);
            }

            @Override
            public List<DecodedRecord> check(List<DecodedRecord> records) {
                return records;
            }

            @Override
            public void record(DecodedRecord read) {
                refuse(source, read.origin(), read.problems());
                visitor.record(read.record());
            }

            @Override
            public void problem(Problem problem) {
                refuse(source, source.root(), List.of(problem));
            }
        };
        source.read(handler, 1);
    }

    private static void refuse(RecordReader source, Origin origin, List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                throw new ExchangeException(List.of(Locator.finding(source, origin, problem)));
            }
        }
    }
}
