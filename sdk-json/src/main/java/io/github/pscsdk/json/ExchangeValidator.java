package io.github.pscsdk.json;

import io.github.pscsdk.engine.CheckedRecord;
import io.github.pscsdk.engine.DatasetRun;
import io.github.pscsdk.engine.DecodedRecord;
import io.github.pscsdk.engine.Engine;
import io.github.pscsdk.engine.EngineAccess;
import io.github.pscsdk.engine.ValidationSession;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.json.file.ExchangeFile;
import io.github.pscsdk.json.locate.Locator;
import io.github.pscsdk.json.read.RecordHandler;
import io.github.pscsdk.json.read.RecordReader;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.validation.PscValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Validates exchange files, documents and streams alike: what is wrong with the file, with its values, its records, and
 * what they are to each other. Everything is found in one go, with line and column. Costly to create, cheap to use;
 * immutable and thread-safe.
 */
public final class ExchangeValidator {

    /** How many bytes there are between tellings. */
    private static final long PROGRESS = 1 << 20;

    private final Engine engine;
    private final ReadLimits limits;
    private final int threads;
    private final Progress progress;

    ExchangeValidator(Engine engine, ReadLimits limits, int threads, Progress progress) {
        this.engine = engine;
        this.limits = limits;
        this.threads = threads;
        this.progress = progress;
    }

    /** A validator with all rules; today is the current date in UTC at the time of each validation. */
    public static ExchangeValidator create() {
        return create(PscValidator.create());
    }

    /** A validator of files with the rules and options of a validator of objects. */
    public static ExchangeValidator create(PscValidator validator) {
        return create(validator, ReadLimits.DEFAULT);
    }

    /** A validator of files with the rules and options of a validator of objects, and limits of its own. */
    public static ExchangeValidator create(PscValidator validator, ReadLimits limits) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new ExchangeValidator(EngineAccess.of(validator), limits, processors, (input, bytes, total) -> {});
    }

    /**
     * A validator that checks records on so many threads, the caller's among them; unless set, on as many as there are
     * processors. The report is the same.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public ExchangeValidator withThreads(int number) {
        if (number <= 0) {
            throw new IllegalArgumentException("a number of threads that is not positive: " + number);
        }
        return new ExchangeValidator(engine, limits, number, progress);
    }

    /** A validator that tells how far it has come. */
    public ExchangeValidator withProgress(Progress listener) {
        return new ExchangeValidator(engine, limits, threads, listener);
    }

    /**
     * Validates a file.
     *
     * @throws IOException if the file cannot be read; that it is wrong is what the report says
     */
    public Report validate(Path file) throws IOException {
        return validate(List.of(ExchangeInput.of(file)));
    }

    /**
     * Validates inputs, each for itself, and reports on all of them.
     *
     * @throws IOException if one of them cannot be read
     */
    public Report validate(List<ExchangeInput> inputs) throws IOException {
        ValidationSession validation = engine.start();
        for (ExchangeInput input : inputs) {
            try (ExchangeFile file = input.open(limits.limits())) {
                add(file, validation);
            }
        }
        return validation.report();
    }

    private void add(ExchangeFile file, ValidationSession validation) throws IOException {
        progress.read(file.name(), 0, file.size());
        RecordReader source = RecordReader.digested(file, limits.limits());
        try (DatasetRun run = validation.start(source)) {
            source.read(handler(run, source), threads);
            progress.read(file.name(), file.size(), file.size());
            run.end();
            validation.add(
                    run, file.name(), Optional.of(source.sha256()), requests -> Locator.locate(source, requests));
        }
    }

    private RecordHandler<CheckedRecord> handler(DatasetRun run, RecordReader source) {
        ExchangeFile file = source.file();
        return new RecordHandler<>() {
            private long told;

            @Override
            public void header(Header header, List<Problem> problems) {
                run.header(header, problems);
            }

            @Override
            public List<CheckedRecord> check(List<DecodedRecord> records) {
                return run.check(records);
            }

            @Override
            public void record(CheckedRecord judged) {
                run.record(judged);
                long read = source.end(judged.origin());
                if (read - told > PROGRESS) {
                    told = read;
                    progress.read(file.name(), read, file.size());
                }
            }

            @Override
            public void problem(Problem problem) {
                run.problem(problem);
            }
        };
    }
}
