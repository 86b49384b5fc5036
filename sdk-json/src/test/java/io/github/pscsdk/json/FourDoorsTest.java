package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.engine.constraint.PropertyPaths;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.validation.PscValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plain Jakarta Validation of a dataset finds what the facade finds, in the same places. */
class FourDoorsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Path VECTORS = Path.of("..", "conformance");
    private static final String PREFIX = "{io.github.pscsdk.";

    private static final Validator JAKARTA = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> Clock.fixed(AS_OF.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
            .buildValidatorFactory()
            .getValidator();

    private static final PscValidator FACADE =
            PscValidator.builder().asOf(AS_OF).build();

    @TestFactory
    Stream<DynamicTest> jakartaFindsWhatTheFacadeFindsInAllVectors() throws IOException {
        try (Stream<Path> files = Files.walk(VECTORS, 2)) {
            List<Path> vectors = files.filter(
                            file -> file.getFileName().toString().matches("(good|bad)-.*"))
                    .sorted()
                    .toList();
            return vectors.stream()
                    .map(file ->
                            dynamicTest(file.getParent().getFileName() + "/" + file.getFileName(), () -> same(file)));
        }
    }

    @Test
    void jakartaFindsWhatTheFacadeFindsInTheProgramme() throws IOException {
        Dataset dataset = ExchangeReader.create().read(Path.of("..", "sdk-examples", "data", "programme.json"));
        assertThat(jakarta(dataset)).isNotEmpty().isEqualTo(facade(dataset));
    }

    private static void same(Path file) throws IOException {
        try {
            Dataset dataset = ExchangeReader.create().read(file);
            assertThat(jakarta(dataset)).as(file.toString()).isEqualTo(facade(dataset));
        } catch (ExchangeException e) {
            // What cannot be read is never a dataset.
            assertThat(e.getFindings()).isNotEmpty();
        }
    }

    private static List<String> facade(Dataset dataset) {
        return FACADE.validate(dataset).getFindings().stream()
                .map(finding -> (finding.getSeverity() == Severity.ERROR ? "error " : "advice ") + finding.getRule()
                        + " " + finding.getPointer())
                .sorted()
                .toList();
    }

    private static List<String> jakarta(Dataset dataset) {
        List<String> found = new ArrayList<>();
        for (ConstraintViolation<Dataset> violation : JAKARTA.validate(dataset, Default.class, Advice.class)) {
            boolean advice = violation.getConstraintDescriptor().getGroups().contains(Advice.class);
            String template = violation.getMessageTemplate();
            found.add((advice ? "advice " : "error ") + template.substring(PREFIX.length(), template.length() - 1) + " "
                    + PropertyPaths.pointer(violation.getPropertyPath()));
        }
        found.sort(null);
        return found;
    }
}
