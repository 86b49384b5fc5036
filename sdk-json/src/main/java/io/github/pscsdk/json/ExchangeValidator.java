package io.github.pscsdk.json;

import io.github.pscsdk.engine.Engine;
import io.github.pscsdk.engine.Problem;
import io.github.pscsdk.engine.ReportAssembler;
import io.github.pscsdk.engine.ValidationRun;
import io.github.pscsdk.json.file.ExchangeFile;
import io.github.pscsdk.json.file.Locator;
import io.github.pscsdk.json.file.RecordHandler;
import io.github.pscsdk.json.file.RecordSource;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.validation.PscValidator;
import io.github.pscsdk.validation.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Validates exchange files, documents and streams alike: what is wrong with the file, with its values, its records, and
 * what they are to each other. Everything is found in one go, with line and column. Costly to create, cheap to use;
 * immutable and thread-safe.
 */
public final class ExchangeValidator {

    private final Engine engine;

    private ExchangeValidator(Engine engine) {
        this.engine = engine;
    }

    /** A validator with all rules; today is the current date in UTC at the time of each validation. */
    public static ExchangeValidator create() {
        return create(PscValidator.create());
    }

    /** A validator of files with the rules and options of a validator of objects. */
    public static ExchangeValidator create(PscValidator validator) {
        return new ExchangeValidator(validator.engine());
    }

    /**
     * Validates a file.
     *
     * @throws IOException if the file cannot be read; that it is wrong is what the report says
     */
    public Report validate(Path file) throws IOException {
        return validate(List.of(file));
    }

    /**
     * Validates files, each for itself, and reports on all of them.
     *
     * @throws IOException if one of the files cannot be read
     */
    public Report validate(List<Path> files) throws IOException {
        LocalDate asOf = engine.today();
        ReportAssembler report = new ReportAssembler(asOf);
        for (Path path : files) {
            try (ExchangeFile file = ExchangeFile.of(path)) {
                add(file, asOf, report);
            }
        }
        return report.report();
    }

    /**
     * Validates what a stream of bytes holds, to its end. It is spooled to a temporary file; the stream stays open.
     *
     * @param name what to call the input in the report
     * @throws IOException if the stream cannot be read
     */
    public Report validate(String name, InputStream in) throws IOException {
        LocalDate asOf = engine.today();
        ReportAssembler report = new ReportAssembler(asOf);
        try (ExchangeFile file = ExchangeFile.of(name, in)) {
            add(file, asOf, report);
        }
        return report.report();
    }

    private void add(ExchangeFile file, LocalDate asOf, ReportAssembler report) throws IOException {
        RecordSource source = RecordSource.of(file);
        ValidationRun run = engine.start(asOf, source.root());
        source.read(new RecordHandler() {
            @Override
            public void header(Header header, List<Problem> problems) {
                run.header(header, problems);
            }

            @Override
            public void record(DatasetRecord record, Origin origin, List<Problem> problems) {
                run.record(record, origin, problems);
            }

            @Override
            public void problem(Problem problem) {
                run.problem(problem);
            }
        });
        run.end(source::again);
        report.add(run, file.name(), Optional.of(source.sha256()), spots -> Locator.locate(source, spots));
    }
}
