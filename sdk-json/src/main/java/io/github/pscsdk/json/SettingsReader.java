package io.github.pscsdk.json;

import io.github.pscsdk.engine.SettingsCheck;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.json.file.ExchangeFile;
import io.github.pscsdk.json.locate.Locator;
import io.github.pscsdk.json.read.RecordReader;
import io.github.pscsdk.json.read.SettingsFile;
import io.github.pscsdk.policy.Baseline;
import io.github.pscsdk.policy.Policy;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.validation.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads policies and baselines. Strict: a file in which anything is wrong, if only a misspelt member or a rule that
 * does not exist, is refused with all that is wrong, as it would silence too much or too little. Immutable and
 * thread-safe.
 */
public final class SettingsReader {

    private final Set<String> codes = new HashSet<>();

    private SettingsReader(Collection<RuleInfo> rules) {
        rules.stream().map(RuleInfo::code).forEach(codes::add);
    }

    /** A reader of settings for the rules of this SDK. */
    public static SettingsReader create() {
        return create(RuleCatalogue.all());
    }

    /** A reader of settings for these rules, such as the catalogue of a validator that has rules of an application. */
    public static SettingsReader create(Collection<RuleInfo> rules) {
        return new SettingsReader(rules);
    }

    /**
     * Reads a policy.
     *
     * @throws IOException if the file cannot be read
     * @throws ExchangeException if something is wrong with it
     */
    public Policy policy(Path file) throws IOException {
        return policy(ExchangeInput.of(file));
    }

    /**
     * Reads a policy.
     *
     * @throws IOException if the input cannot be read
     * @throws ExchangeException if something is wrong with it
     */
    public Policy policy(ExchangeInput input) throws IOException {
        try (ExchangeFile file = input.open(ReadLimits.DEFAULT.limits())) {
            RecordReader source = RecordReader.of(file, ReadLimits.DEFAULT.limits());
            Policy policy = read(
                    source,
                    Policy.class,
                    each -> SettingsFile.ofFormat(each.getFormat(), Policy.FORMAT, each.getVersion()),
                    each -> SettingsCheck.of(each, codes));
            return policy.toBuilder().name(file.name()).sha256(source.sha256()).build();
        }
    }

    /**
     * Reads a baseline.
     *
     * @throws IOException if the file cannot be read
     * @throws ExchangeException if something is wrong with it
     */
    public Baseline baseline(Path file) throws IOException {
        return baseline(ExchangeInput.of(file));
    }

    /**
     * Reads a baseline.
     *
     * @throws IOException if the input cannot be read
     * @throws ExchangeException if something is wrong with it
     */
    public Baseline baseline(ExchangeInput input) throws IOException {
        try (ExchangeFile file = input.open(ReadLimits.DEFAULT.limits())) {
            RecordReader source = RecordReader.of(file, ReadLimits.DEFAULT.limits());
            Baseline baseline = read(
                    source,
                    Baseline.class,
                    each -> SettingsFile.ofFormat(each.getFormat(), Baseline.FORMAT, each.getVersion()),
                    each -> SettingsCheck.of(each, codes));
            return baseline.toBuilder()
                    .name(file.name())
                    .sha256(source.sha256())
                    .build();
        }
    }

    /** Of a file of another format only that is told: its members mean something else. */
    private static <T> T read(
            RecordReader source,
            Class<T> type,
            Function<T, List<Problem>> checkFormat,
            Function<T, List<Problem>> checkRules)
            throws IOException {
        SettingsFile<T> read = SettingsFile.read(source, type);
        Optional<T> value = read.value();
        List<Problem> problems = value.map(checkFormat).orElse(List.of());
        if (problems.isEmpty()) {
            problems = read.problems();
        }
        if (problems.isEmpty()) {
            problems = value.map(checkRules).orElse(List.of());
        }
        if (!problems.isEmpty()) {
            List<Finding> findings = problems.stream()
                    .map(problem -> Locator.finding(source, source.root(), problem))
                    .sorted(Comparator.comparing(
                            finding -> finding.getPlace().position(), Comparator.comparing(Optional::orElseThrow)))
                    .toList();
            throw new ExchangeException(findings);
        }
        return value.orElseThrow();
    }
}
