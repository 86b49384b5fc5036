package io.github.pscsdk.cli;

import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.report.Texts;
import io.github.pscsdk.text.Suggestions;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code psc rules}. */
@Command(
        name = "rules",
        description = "Lists all rules, or explains one.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class RulesCommand implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "CODE", arity = "0..1", description = "The rule to explain. Without it, all are listed.")
    private @Nullable String code;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language, such as fr or pt-BR; there are en, fr, es and pt. Default: ${DEFAULT-VALUE}.")
    private Texts texts = Texts.ENGLISH;

    RulesCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        List<RuleInfo> rules = Psc.catalogue();
        String wanted = code;
        if (wanted == null) {
            rules.forEach(this::list);
            return Psc.VALID;
        }
        Optional<RuleInfo> rule =
                rules.stream().filter(each -> each.code().equals(wanted)).findFirst();
        if (rule.isEmpty()) {
            err.print("psc: there is no rule " + wanted
                    + Suggestions.nearest(
                                    wanted, rules.stream().map(RuleInfo::code).toList())
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("")
                    + "\n");
            return Psc.COULD_NOT_RUN;
        }
        explain(rule.get());
        return Psc.VALID;
    }

    /** One line each, in columns, so that a list can be searched and counted. */
    private void list(RuleInfo rule) {
        line(padded(rule.code(), 42)
                + padded(rule.severity().code(), 9)
                + padded(rule.category().code(), 14)
                + texts.summary(rule));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private void explain(RuleInfo rule) {
        Words words = new Words(texts);
        line(rule.code() + "  (" + words.of(rule.severity().code()) + ", "
                + rule.category().code() + ", " + rule.since() + ")");
        line(texts.summary(rule));
        line("");
        line(words.of("why") + " " + texts.why(rule));
        line(words.of("fix") + " " + texts.fix(rule));
        line(words.of("basis") + " " + rule.basis());
        if (!rule.reads().isEmpty()) {
            line(words.of("reads") + " " + String.join(", ", rule.reads()));
        }
    }

    private void line(String text) {
        out.print(text + "\n");
    }
}
