package io.github.pscsdk.benchmarks;

import io.github.pscsdk.json.ExchangeValidator;
import io.github.pscsdk.json.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Shows whether the cost of a record stays what it is when files grow: validates generated streams of a thousand to a
 * million records, and one with a giant record, and prints a table in Markdown. Takes 4 GB of disk:
 *
 * <pre>
 * mvn -Pbenchmarks -pl sdk-benchmarks -am package -DskipTests
 * java -Xmx2g -cp sdk-benchmarks/target/benchmarks.jar io.github.pscsdk.benchmarks.GrowthCheck
 * </pre>
 */
@Command(
        name = "GrowthCheck",
        description = "Shows whether the cost of a record stays what it is when files grow.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true)
public final class GrowthCheck implements Callable<Integer> {

    private static final List<SampleKind> KINDS =
            List.of(SampleKind.SOUND, SampleKind.BAD, SampleKind.ONE_ORGANISATION);
    private static final int LEAST_RECORDS = 1000;
    private static final int WARM_UP_RECORDS = 10_000;
    /** Small files are validated so often that all of them have so many records; the median counts. */
    private static final int REPEATED_RECORDS = 30_000;

    @Option(names = "--most", defaultValue = "1000000", description = "Records of the largest file (default: 1000000).")
    private int most;

    @Option(names = "--threads", defaultValue = "1", description = "Threads that validate (default: 1).")
    private int threads;

    @Option(names = "--directory", description = "Where the files are written, and deleted again.")
    private Path directory = Path.of(System.getProperty("java.io.tmpdir", "."));

    private GrowthCheck() {}

    /** Runs the command. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new GrowthCheck()).execute(args));
    }

    /** How long it took to validate a file. */
    private record Cost(long bytes, double nanoseconds) {}

    @Override
    public Integer call() throws IOException {
        System.out.println("| kind | records | MB | seconds | ns/record | times 1,000's | ns/byte |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|");
        for (SampleKind kind : KINDS) {
            cost(kind, WARM_UP_RECORDS);
            double first = 0;
            for (int records = LEAST_RECORDS; records <= most; records *= 10) {
                Cost cost = cost(kind, records);
                double each = cost.nanoseconds() / records;
                first = records == LEAST_RECORDS ? each : first;
                print(kind, records, cost, String.format(Locale.ROOT, "%.2f", each / first));
            }
        }
        print(
                SampleKind.GIANT,
                (int) SampleKind.GIANT.records(WARM_UP_RECORDS),
                cost(SampleKind.GIANT, WARM_UP_RECORDS),
                "");
        return 0;
    }

    private Cost cost(SampleKind kind, int records) throws IOException {
        ExchangeValidator validator = ExchangeValidator.create().withThreads(threads);
        Path file = Files.createTempFile(directory, "psc-growth-", ".ndjson");
        try {
            SampleData.of(kind, records).write(Layout.STREAM, file);
            double[] times = new double[Math.max(1, REPEATED_RECORDS / records)];
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                validator.validate(file);
                times[i] = System.nanoTime() - start;
            }
            Arrays.sort(times);
            return new Cost(Files.size(file), times[times.length / 2]);
        } finally {
            Files.delete(file);
        }
    }

    private static void print(SampleKind kind, int records, Cost cost, String growth) {
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f | %.2f | %.0f | %s | %.1f |",
                kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                records,
                cost.bytes() / 1e6,
                cost.nanoseconds() / 1e9,
                cost.nanoseconds() / records,
                growth,
                cost.nanoseconds() / cost.bytes()));
    }
}
