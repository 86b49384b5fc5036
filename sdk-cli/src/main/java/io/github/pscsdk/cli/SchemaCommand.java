package io.github.pscsdk.cli;

import io.github.pscsdk.json.ExchangeSchema;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code psc schema}. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema (draft 2020-12) of an exchange file: a document, unless another is asked for.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true)
final class SchemaCommand implements Callable<Integer> {

    private final PrintStream out;

    @ArgGroup
    private Other other = new Other();

    /** What else there is a schema of; at most one can be asked for. */
    static final class Other {
        @Option(
                names = "--record",
                description = "The schema of one line of a stream, header or record, instead of a document's.")
        private boolean record;

        @Option(names = "--policy", description = "The schema of a policy.")
        private boolean policy;

        @Option(names = "--baseline", description = "The schema of a baseline.")
        private boolean baseline;

        String schema() {
            if (record) {
                return ExchangeSchema.record();
            }
            if (policy) {
                return ExchangeSchema.policy();
            }
            return baseline ? ExchangeSchema.baseline() : ExchangeSchema.document();
        }
    }

    SchemaCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        out.print(other.schema());
        return Psc.VALID;
    }
}
