package io.github.pscsdk.cli;

import io.github.pscsdk.json.ReportWriter;
import io.github.pscsdk.json.SettingsReader;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.report.Texts;
import io.github.pscsdk.validation.PscValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean colours;
    private final Optional<ProgressDisplay> progress;

    @Mixin
    private ValidationOptions validationOptions = new ValidationOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Form of the report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings that are known, as psc baseline writes them; only others are reported.")
    private @Nullable Path baseline;

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            defaultValue = "" + PscValidator.DEFAULT_MAX_FINDINGS,
            description =
                    "How many findings of each rule to show for each file; all are counted. Default: ${DEFAULT-VALUE}.")
    private int maxFindings = PscValidator.DEFAULT_MAX_FINDINGS;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description =
                    "Language of the report, such as fr or pt-BR; there are en, fr, es and pt. Default: ${DEFAULT-VALUE}.")
    private Texts texts = Texts.ENGLISH;

    ValidateCommand(
            InputStream in, PrintStream out, PrintStream err, boolean colours, Optional<ProgressDisplay> progress) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.colours = colours;
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException {
        PscValidator.Builder options = PscValidator.builder().maxFindings(Math.max(0, maxFindings));
        Report report;
        try {
            Path known = baseline;
            if (known != null) {
                options.baseline(ValidationOptions.readable(
                        () -> SettingsReader.create(Psc.catalogue()).baseline(known)));
            }
            report = validationOptions.validate(options, in, progress);
        } catch (ValidationOptions.Impossible e) {
            err.print("psc: " + e.getMessage() + "\n");
            return Psc.COULD_NOT_RUN;
        }
        if (format == Format.JSON) {
            ReportWriter.create(Version.text(), texts).write(report, out);
        } else {
            new TextReport(out, colours, texts).print(report);
        }
        return switch (report.getVerdict()) {
            case VALID -> Psc.VALID;
            case INVALID -> Psc.INVALID;
            case INCOMPLETE -> Psc.INCOMPLETE;
        };
    }
}
