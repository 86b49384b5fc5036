package io.github.pscsdk.cli;

import io.github.pscsdk.json.ExchangeSchema;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code psc schema}. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (draft 2020-12) of the exchange format.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true)
final class SchemaCommand implements Callable<Integer> {

    private final PrintStream out;

    @Option(
            names = "--record",
            description = "The schema of one line of a stream, header or record, instead of a document's.")
    private boolean record;

    SchemaCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        out.print(record ? ExchangeSchema.record() : ExchangeSchema.document());
        return Psc.VALID;
    }
}
