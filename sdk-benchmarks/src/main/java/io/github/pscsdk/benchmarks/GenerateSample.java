package io.github.pscsdk.benchmarks;

import io.github.pscsdk.json.Layout;
import io.github.pscsdk.model.RecordType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes a file of sample data. For example, a stream of a million small records (2 GB):
 *
 * <pre>
 * mvn -Pbenchmarks -pl sdk-benchmarks -am package -DskipTests
 * java -cp sdk-benchmarks/target/benchmarks.jar io.github.pscsdk.benchmarks.GenerateSample \
 *     --records 1000000 --layout stream --kind small million.ndjson
 * </pre>
 */
@Command(
        name = "GenerateSample",
        description = "Writes a file of sample data.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true)
public final class GenerateSample implements Callable<Integer> {

    @Option(names = "--records", defaultValue = "1000", description = "How many records (default: ${DEFAULT-VALUE}).")
    private long records;

    @Option(
            names = "--layout",
            defaultValue = "stream",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Layout layout = Layout.STREAM;

    @Option(
            names = "--kind",
            defaultValue = "sound",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private SampleKind kind = SampleKind.SOUND;

    @Option(
            names = "--share",
            paramLabel = "TYPE=PERCENT",
            description = "How many of a hundred records are of a type; organisations are the rest.")
    private Map<RecordType, Integer> shares = Map.of();

    @Parameters(paramLabel = "OUT", description = "The file to write.")
    private Path out = Path.of("");

    private GenerateSample() {}

    /** Runs the command. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new GenerateSample())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(SampleKind.class, SampleKind::of)
                .execute(args));
    }

    @Override
    public Integer call() throws IOException {
        SampleData.of(kind, records, shares).write(layout, out);
        return 0;
    }
}
