package io.github.pscsdk.json;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which way the module depends, and what it must not use. */
class ArchitectureTest {

    private static final JavaClasses JSON = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.pscsdk.json");

    private static final String ROOT = "io.github.pscsdk.";

    /** Each package, and those of this SDK that it may know: of this module only such as stand before it. */
    private static final List<String> ORDER = List.of(
            "json.file |",
            "json.codec | text codelist model finding meta engine.problem",
            "json.read | json.file json.codec text codelist model finding rule engine engine.problem",
            "json.locate | json.file json.read model finding rule report engine engine.problem",
            "json | json.file json.codec json.read json.locate codelist model finding meta rule policy report engine"
                    + " engine.problem validation");

    static List<String> packages() {
        return ORDER;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageKnowsOnlyThoseBelowIt(String row) {
        String from = name(row);
        String[] known =
                Stream.concat(Stream.of(from), known(row)).map(ROOT::concat).toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(ROOT + from)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known).or(not(resideInAPackage("io.github.pscsdk.."))))
                .check(JSON);
    }

    private static String name(String row) {
        return row.substring(0, row.indexOf(" |"));
    }

    private static Stream<String> known(String row) {
        return Stream.of(row.substring(row.indexOf('|') + 1).trim().split(" ", -1))
                .filter(each -> !each.isEmpty());
    }

    @Test
    void noTwoPackagesMayKnowEachOther() {
        List<String> names = ORDER.stream().map(ArchitectureTest::name).toList();

        assertThat(ORDER)
                .allSatisfy(row -> assertThat(known(row).filter(each -> each.startsWith("json")))
                        .as(row)
                        .allMatch(each -> names.indexOf(each) >= 0 && names.indexOf(each) < names.indexOf(name(row))));
    }

    @Test
    void everyPackageHasItsPlaceInThatOrder() {
        assertThat(JSON.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        ORDER.stream().map(row -> ROOT + name(row)).toList());
    }

    @Test
    void nothingKnowsTheCommand() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
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
