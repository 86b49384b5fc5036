package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.KnownLanguageTag;
import io.github.pscsdk.engine.Engine;
import io.github.pscsdk.engine.MemoryValidation;
import io.github.pscsdk.engine.constraint.PropertyPaths;
import io.github.pscsdk.engine.constraint.SkipRules;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.ValueCodes;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.json.defect.PlantedDocument;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.report.Report;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/**
 * Without rules, the engine finds what Jakarta Validation finds: all that breaks a constraint, with the same facts, and
 * of each place the worst.
 */
class ValueAgreementTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Path VECTORS = Path.of("..", "conformance");
    private static final String PREFIX = "{io.github.pscsdk.";

    private static final Engine NO_RULES =
            new Engine(List.of(), () -> AS_OF, Integer.MAX_VALUE, Optional.empty(), Optional.empty());

    private static final Validator JAKARTA = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> Clock.fixed(AS_OF.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
            .buildValidatorFactory()
            .unwrap(HibernateValidatorFactory.class)
            .usingContext()
            .constraintValidatorPayload(SkipRules.SKIP)
            .getValidator();

    /** What breaks a constraint, and what of it is the place of which only the worst is told. */
    private record Violation(Severity severity, String code, Pointer pointer, Values facts, List<Object> place) {

        static Violation of(ConstraintViolation<?> violation) {
            String template = violation.getMessageTemplate();
            RuleInfo info = ValueCodes.find(template.substring(PREFIX.length(), template.length() - 1))
                    .orElseThrow();
            boolean advice = violation.getConstraintDescriptor().getGroups().contains(Advice.class);
            Severity severity = advice && info.severity() == Severity.ERROR ? Severity.WARNING : info.severity();
            HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
            Values facts = Optional.ofNullable(detailed.getDynamicPayload(Values.class))
                    .orElseGet(() -> Values.of("found", String.valueOf(violation.getInvalidValue())));
            Pointer pointer = PropertyPaths.pointer(violation.getPropertyPath());
            boolean tagOfText = violation.getConstraintDescriptor().getAnnotation() instanceof KnownLanguageTag
                    && violation.getLeafBean() instanceof LocalisedText;
            Object missing = facts.asMap().getOrDefault("field", "");
            return new Violation(severity, info.code(), pointer, facts, List.of(pointer, missing, tagOfText));
        }

        @Override
        public String toString() {
            return pointer + " " + code + " " + severity + " " + facts;
        }
    }

    private static List<String> jakarta(Dataset dataset) {
        Map<String, Violation> worst = new TreeMap<>();
        JAKARTA.validate(dataset, Default.class, Advice.class).stream()
                .map(Violation::of)
                .sorted(Comparator.comparing(Violation::severity).thenComparing(Violation::code))
                .forEach(found -> worst.putIfAbsent(found.place().toString(), found));
        return worst.values().stream().map(Violation::toString).sorted().toList();
    }

    private static List<String> engine(Dataset dataset) {
        Report report = MemoryValidation.validate(NO_RULES, dataset);
        assertThat(report.getEngineFailures()).isEmpty();
        return report.getFindings().stream()
                .map(finding -> finding.getPointer() + " " + finding.getRule() + " " + finding.getSeverity() + " "
                        + finding.getValues())
                .sorted()
                .toList();
    }

    /** How much is wrong with a dataset, in which both agree. */
    private static int compare(Dataset dataset, String name) {
        List<String> expected = jakarta(dataset);
        assertThat(engine(dataset)).as(name).isEqualTo(expected);
        return expected.size();
    }

    /** What cannot be read is no dataset. */
    private static Optional<Dataset> read(ExchangeInput input) {
        try {
            return Optional.of(ExchangeReader.create().read(input));
        } catch (ExchangeException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExchangeInput input(String text) {
        return ExchangeInput.of("text", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void onAllVectors() throws IOException {
        AtomicInteger compared = new AtomicInteger();
        AtomicInteger found = new AtomicInteger();
        try (Stream<Path> files = Files.walk(VECTORS, 2)) {
            files.filter(file -> file.getFileName().toString().matches("(good|bad)-.*"))
                    .forEach(file -> read(ExchangeInput.of(file)).ifPresent(dataset -> {
                        compared.incrementAndGet();
                        found.addAndGet(compare(dataset, file.toString()));
                    }));
        }
        assertThat(compared).hasValueGreaterThan(500);
        assertThat(found).hasValueGreaterThan(20);
    }

    @Test
    void onTheProgramme() throws IOException {
        compare(ExchangeReader.create().read(Path.of("..", "sdk-examples", "data", "programme.json")), "programme");
    }

    @Test
    void onSoundDocumentsAndPlantedDefects() {
        AtomicInteger sound = new AtomicInteger();
        AtomicInteger unsound = new AtomicInteger();
        LongStream.range(0, 400)
                .parallel()
                .forEach(seed -> read(input(PlantedDocument.text(seed, (int) (seed % 20))))
                        .ifPresent(dataset ->
                                (compare(dataset, "seed " + seed) == 0 ? sound : unsound).incrementAndGet()));
        assertThat(sound).hasValueGreaterThan(30);
        assertThat(unsound).hasValueGreaterThan(50);
    }

    @Test
    void onRandomDatasets() {
        LongStream.range(0, 400)
                .parallel()
                .forEach(seed -> compare(RandomDatasets.seeded(seed).next(), "seed " + seed));
    }
}
