package io.github.pscsdk.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Which way the module depends, and what it must not use. */
class ArchitectureTest {

    private static final JavaClasses JSON = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.pscsdk.json");

    @Test
    void nothingKnowsTheCommand() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.pscsdk.cli..", "picocli..")
                .check(JSON);
    }

    @Test
    void theCodecKnowsNoFilesAndNoApi() {
        noClasses()
                .that()
                .resideInAPackage("io.github.pscsdk.json.codec..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.pscsdk.json", "io.github.pscsdk.json.file..")
                .check(JSON);
    }

    @Test
    void rulesAreRunByTheEngineOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.pscsdk.rule.partnership..",
                        "io.github.pscsdk.rule.meeting..",
                        "io.github.pscsdk.rule.dataset..",
                        "io.github.pscsdk.rule.quality..")
                .check(JSON);
    }

    @Test
    void nothingIsPrintedOrLoggedPastSlf4j() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(JSON);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(JSON);
    }

    @Test
    void theDefaultsOfTheMachineAreNotUsed() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .check(JSON);
    }
}
