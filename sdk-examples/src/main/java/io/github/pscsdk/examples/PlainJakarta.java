package io.github.pscsdk.examples;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.model.Identifier;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.RecordId;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.Comparator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks single values with Jakarta Validation alone, as a web framework does for a request body marked @Valid. */
public final class PlainJakarta {

    /** A type of the application that holds one of the SDK. */
    private record Registration(@Valid Organisation organisation) {}

    private PlainJakarta() {}

    /** Prints the errors, then errors and hints. */
    public static void main(String[] args) {
        Registration registration = new Registration(Organisation.builder()
                .id(RecordId.of("Ville de Tunis"))
                .name(LocalisedText.of("fr", "Municipalité de Tunis"))
                .kind("city-hall")
                .addIdentifiers(Identifier.of("XI-LEI", "2138001CY61HDFJ5ZA28"))
                .addSources(RecordId.of("registration"))
                .build());

        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            System.out.println("Errors:");
            print(validator, registration, Default.class);
            System.out.println("Errors and hints:");
            print(validator, registration, Default.class, Advice.class);
        }
    }

    private static void print(Validator validator, Registration registration, Class<?>... groups) {
        validator.validate(registration, groups).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(PlainJakarta::line)
                .forEach(System.out::println);
    }

    private static String line(ConstraintViolation<?> violation) {
        return "  " + violation.getPropertyPath() + ": " + violation.getMessage();
    }
}
