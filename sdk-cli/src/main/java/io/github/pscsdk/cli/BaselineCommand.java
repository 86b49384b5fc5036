package io.github.pscsdk.cli;

import io.github.pscsdk.json.SettingsWriter;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.validation.PscValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code psc baseline}. */
@Command(
        name = "baseline",
        description =
                "Writes all findings in exchange files as a baseline, for psc validate --baseline to accept them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the baseline was written", "2:could not run: wrong usage, or a file that cannot be read"})
final class BaselineCommand implements Callable<Integer> {

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Optional<ProgressDisplay> progress;

    @Mixin
    private ValidationOptions validationOptions = new ValidationOptions();

    BaselineCommand(InputStream in, PrintStream out, PrintStream err, Optional<ProgressDisplay> progress) {
        this.progress = progress;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Report report =
                    validationOptions.validate(PscValidator.builder().maxFindings(Integer.MAX_VALUE), in, progress);
            SettingsWriter.create().write(report.toBaseline(), out);
            return Psc.VALID;
        } catch (ValidationOptions.Impossible e) {
            err.print("psc: " + e.getMessage() + "\n");
            return Psc.COULD_NOT_RUN;
        }
    }
}
