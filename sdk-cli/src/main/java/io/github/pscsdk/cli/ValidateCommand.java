package io.github.pscsdk.cli;

import io.github.pscsdk.json.ExchangeInput;
import io.github.pscsdk.json.ExchangeValidator;
import io.github.pscsdk.json.ReportWriter;
import io.github.pscsdk.validation.PscValidator;
import io.github.pscsdk.validation.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code psc validate}. */
@Command(
        name = "validate",
        description = "Validates exchange files, documents (.json) and streams (.ndjson) alike.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:valid: no finding of severity error",
            "1:invalid: at least one finding of severity error",
            "2:could not run: wrong usage, or a file that cannot be read",
            "3:incomplete: a rule crashed; nothing else is wrong"
        })
final class ValidateCommand implements Callable<Integer> {

    /** The forms of a report. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean colours;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files to validate, each for itself; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Form of the report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The date that counts as today, such as 2026-11-22. Default: today in UTC.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            defaultValue = "" + PscValidator.DEFAULT_MAX_FINDINGS,
            description =
                    "How many findings of each rule to show for each file; all are counted. Default: ${DEFAULT-VALUE}.")
    private int maxFindings = PscValidator.DEFAULT_MAX_FINDINGS;

    ValidateCommand(InputStream in, PrintStream out, PrintStream err, boolean colours) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.colours = colours;
    }

    @Override
    public Integer call() throws IOException {
        PscValidator.Builder options = PscValidator.builder().maxFindings(Math.max(0, maxFindings));
        Optional.ofNullable(asOf).ifPresent(options::asOf);
        ExchangeValidator validator = ExchangeValidator.create(options.build());
        Report report;
        try {
            report = validator.validate(files.stream().map(this::input).toList());
        } catch (IOException | InvalidPathException e) {
            err.print("psc: " + problem(e) + "\n");
            return Psc.COULD_NOT_RUN;
        }
        if (format == Format.JSON) {
            ReportWriter.create(Version.text()).write(report, out);
        } else {
            new TextReport(out, colours).print(report);
        }
        return switch (report.getVerdict()) {
            case VALID -> Psc.VALID;
            case INVALID -> Psc.INVALID;
            case INCOMPLETE -> Psc.INCOMPLETE;
        };
    }

    private ExchangeInput input(String file) {
        return file.equals(STANDARD_INPUT) ? ExchangeInput.of("standard input", in) : ExchangeInput.of(Path.of(file));
    }

    private static String problem(Exception e) {
        if (e instanceof FileSystemException failed) {
            return "cannot read " + failed.getFile() + ": " + reason(failed);
        }
        return "cannot read: " + e.getMessage();
    }

    private static String reason(FileSystemException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return Optional.ofNullable(e.getReason()).orElseGet(e::toString);
    }
}
