package io.github.pscsdk.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures how fast files are read, and prints a table in Markdown: megabytes (millions of bytes) a second, the median
 * of the forks, and how often as long as the token scan of the same file it takes. Half an hour:
 *
 * <pre>
 * mvn -Pbenchmarks -pl sdk-benchmarks -am package -DskipTests
 * java -jar sdk-benchmarks/target/benchmarks.jar
 * </pre>
 *
 * <p>or some of it, to try: {@code java -jar sdk-benchmarks/target/benchmarks.jar --forks 1 'tokenScan|certify'}.
 */
@Command(
        name = "benchmarks",
        description = "Measures how fast files are read, in MB/s.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true)
public final class Benchmarks implements Callable<Integer> {

    private static final int WARM_UPS = 4;

    @Option(names = "--forks", defaultValue = "5", description = "Java processes each (default: ${DEFAULT-VALUE}).")
    private int forks;

    @Option(
            names = "--seconds",
            defaultValue = "2",
            description = "Seconds for each of three measurements (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "20",
            description = "Seconds before them, until the code is compiled (default: ${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--file", description = "sound or programme (default: both, one after the other).")
    private @Nullable String onlyFile;

    @Parameters(
            arity = "0..1",
            paramLabel = "REGEXP",
            defaultValue = ".*",
            description = "Which methods of ReadingBenchmark; all, if none is given.")
    private String methods = ".*";

    private Benchmarks() {}

    /** Runs the command. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Benchmarks()).execute(args));
    }

    @Override
    public Integer call() throws RunnerException, IOException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("ReadingBenchmark\\.(" + methods + ")$")
                .forks(forks)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.milliseconds(1000L * warmUp / WARM_UPS))
                .measurementTime(TimeValue.seconds(seconds));
        if (onlyFile != null) {
            options.param("file", onlyFile);
        }
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            String file = Objects.requireNonNullElse(result.getParams().getParam("file"), ReadingBenchmark.AllBad.FILE);
            if (!sizes.containsKey(file)) {
                try (Reading reading = Reading.of(file, Reading.RECORDS)) {
                    sizes.put(file, reading.size());
                }
            }
            rows.add(row(result, file, sizes.get(file)));
        }
        print(rows);
        return 0;
    }

    /** A method on a file. */
    private record Row(String method, String file, double megabytes, double seconds) {

        double speed() {
            return megabytes / seconds;
        }
    }

    private static Row row(RunResult result, String file, int size) {
        String benchmark = result.getParams().getBenchmark();
        String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        return new Row(method, file, size / 1e6, median(result.getBenchmarkResults()) / 1e3);
    }

    /** Of the forks, in milliseconds. */
    private static double median(Collection<BenchmarkResult> forks) {
        double[] scores = forks.stream()
                .mapToDouble(fork -> fork.getPrimaryResult().getScore())
                .sorted()
                .toArray();
        int middle = scores.length / 2;
        return scores.length % 2 == 1 ? scores[middle] : (scores[middle - 1] + scores[middle]) / 2;
    }

    private static void print(List<Row> rows) {
        System.out.println();
        System.out.println("| method | file | MB | MB/s | times tokenScan |");
        System.out.println("|---|---|--:|--:|--:|");
        for (Row row : rows) {
            String ratio = rows.stream()
                    .filter(other ->
                            other.file().equals(row.file()) && other.method().startsWith("tokenScan"))
                    .findFirst()
                    .map(scan -> number("%.1f", row.seconds() / scan.seconds()))
                    .orElse("");
            System.out.println("| " + row.method() + " | " + row.file() + " | " + number("%.2f", row.megabytes())
                    + " | " + number("%.1f", row.speed()) + " | " + ratio + " |");
        }
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
