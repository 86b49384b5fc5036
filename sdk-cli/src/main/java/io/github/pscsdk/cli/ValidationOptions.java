package io.github.pscsdk.cli;

import io.github.pscsdk.json.ExchangeException;
import io.github.pscsdk.json.ExchangeInput;
import io.github.pscsdk.json.ExchangeValidator;
import io.github.pscsdk.json.SettingsReader;
import io.github.pscsdk.policy.Policy;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.validation.PscValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands that validate files have in common: which files, and by which rules. */
final class ValidationOptions {

    /** The files cannot be validated; the message is for the user. */
    static final class Impossible extends Exception {

        private static final long serialVersionUID = 1L;

        Impossible(String message) {
            super(message);
        }
    }

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files to validate, each for itself; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The date that counts as today, such as 2026-11-22. Default: today in UTC.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description = "A policy file, which says how bad the findings of which rules are; or award, "
                    + "which makes eligibility an error.")
    private @Nullable String policy;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads check records; the report is the same. Default: one for each processor.")
    private @Nullable Integer threads;

    /** Validates the files; options beyond those of the command line are the caller's. */
    Report validate(PscValidator.Builder options, InputStream in, Optional<ProgressDisplay> display) throws Impossible {
        if (threads != null && threads <= 0) {
            throw new Impossible("--threads must be a positive number: " + threads);
        }
        options.discoverRules();
        Optional.ofNullable(asOf).ifPresent(options::asOf);
        return readable(() -> {
            if (policy != null) {
                options.policy(policy(policy));
            }
            ExchangeValidator validator = ExchangeValidator.create(options.build());
            validator = threads == null ? validator : validator.withThreads(threads);
            try {
                return display.map(validator::withProgress)
                        .orElse(validator)
                        .validate(files.stream().map(file -> input(file, in)).toList());
            } finally {
                display.ifPresent(ProgressDisplay::close);
            }
        });
    }

    /** Something that is read from files. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** What is read from files; what keeps it from being read is told in words. */
    static <T> T readable(Reading<T> reading) throws Impossible {
        try {
            return reading.read();
        } catch (IOException | InvalidPathException e) {
            throw new Impossible(problem(e));
        } catch (ExchangeException e) {
            throw new Impossible(
                    e.getFindings().stream().map(Finding::toString).collect(Collectors.joining("\npsc: ")));
        }
    }

    private static Policy policy(String name) throws IOException {
        Policy award = Policy.award();
        return award.getName().equals(Optional.of(name))
                ? award
                : SettingsReader.create(Psc.catalogue()).policy(Path.of(name));
    }

    private static ExchangeInput input(String file, InputStream in) {
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
