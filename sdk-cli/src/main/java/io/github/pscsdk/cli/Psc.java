package io.github.pscsdk.cli;

import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.report.Texts;
import io.github.pscsdk.validation.PscValidator;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code psc}. Its output is in UTF-8 with LF on every machine. */
@Command(
        name = "psc",
        description = "Checks data of the EU programme Partnerships for Sustainable Cities.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true)
public final class Psc {

    /** The data is valid. */
    static final int VALID = 0;
    /** The data is invalid. */
    static final int INVALID = 1;
    /** The command could not run: wrong usage, or a file that cannot be read. */
    static final int COULD_NOT_RUN = 2;
    /** A rule crashed; nothing else was wrong. */
    static final int INCOMPLETE = 3;

    Psc() {}

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] args) {
        // Before any other class is loaded: else the validator announces itself on standard error.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        if (System.getProperty("org.slf4j.simpleLogger.defaultLogLevel") == null) {
            System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        }
        boolean colours = CommandLine.Help.Ansi.AUTO.enabled();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        Optional<ProgressDisplay> progress = Optional.ofNullable(System.console())
                .map(console -> new ProgressDisplay(err, ProgressDisplay.PATIENCE));
        if (args.length > 0 && args[0].equals("validate")) {
            prepare();
        }
        int exitCode = run(args, System.in, out, err, colours, progress);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Loads on another processor what the first validation needs, while this one reads the command. */
    private static void prepare() {
        Thread thread = new Thread(
                () -> PscValidator.create().validate(Dataset.builder().build()), "psc-start");
        thread.setDaemon(true);
        thread.start();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Runs the command; gives its exit code. */
    static int run(
            String[] args,
            InputStream in,
            PrintStream out,
            PrintStream err,
            boolean colours,
            Optional<ProgressDisplay> progress) {
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine command = new CommandLine(new Psc())
                .addSubcommand(new ValidateCommand(in, out, err, colours, progress))
                .addSubcommand(new BaselineCommand(in, out, err, progress))
                .addSubcommand(new RulesCommand(out, err))
                .addSubcommand(new SchemaCommand(out))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        colours ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(errors);
        command.setExecutionExceptionHandler((e, line, result) -> {
            errors.println("psc: this is a defect of psc, please report it: " + e);
            return COULD_NOT_RUN;
        });
        command.registerConverter(LocalDate.class, Psc::date);
        command.registerConverter(Texts.class, Psc::texts);
        command.setParameterExceptionHandler((e, line) -> {
            errors.println("psc: " + e.getMessage());
            errors.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return COULD_NOT_RUN;
        });
        if (args.length == 0) {
            command.usage(command.getErr());
            return COULD_NOT_RUN;
        }
        return command.execute(args);
    }

    /** All rules: those of the SDK, and those that jars beside it provide. */
    static List<RuleInfo> catalogue() {
        return PscValidator.builder().discoverRules().build().catalogue();
    }

    private static Texts texts(String languages) {
        try {
            return Texts.in(languages);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException("'" + languages + "' is no language such as fr or pt-BR");
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no date such as 2026-11-22");
        }
    }
}
