package io.github.pscsdk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyHaveDependentClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.pscsdk.rule.Rule;
import io.github.pscsdk.validation.PscValidator;
import io.github.pscsdk.validation.RuleCatalogue;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What depends on what in the core, and what nothing in it may do. */
class ArchitectureTest {

    private static final String ROOT = "io.github.pscsdk.";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.pscsdk");

    /** Calls whose result depends on the machine: its locale, zone, encoding or clock. */
    private static final Pattern BY_DEFAULT = Pattern.compile(String.join(
            "|",
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String,.*",
            "java\\.lang\\.String\\.formatted\\(.*",
            "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
            "java\\.lang\\.System\\.(currentTimeMillis|lineSeparator)\\(\\)",
            "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
            "java\\.io\\.(File|Input|Output)\\w*(Reader|Writer)\\.<init>\\([^,]*\\)",
            "java\\.io\\.Print(Stream|Writer)\\.<init>\\(java\\.(io\\.(File|OutputStream)|lang\\.String)(, boolean)?\\)",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
            "java\\.time\\.\\w+(\\.\\w+)?\\.now\\((java\\.time\\.ZoneId)?\\)",
            "java\\.time\\.chrono\\.\\w+\\.now\\((java\\.time\\.ZoneId)?\\)",
            "java\\.time\\.Clock\\.(system|tick(Seconds|Minutes|Millis))\\w*\\(.*",
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized\\w+\\(.*",
            "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
            "java\\.text\\.\\w*Format\\.get\\w*Instance\\(\\)",
            "java\\.text\\.(Decimal|SimpleDate|Message)Format\\.<init>\\(java\\.lang\\.String\\)",
            "java\\.text\\.MessageFormat\\.format\\(java\\.lang\\.String,.*",
            "java\\.text\\.(Collator|BreakIterator)\\.get\\w*Instance\\(\\)",
            "java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*",
            "java\\.util\\.Calendar\\.getInstance\\(\\)",
            "java\\.util\\.(Date|Formatter|GregorianCalendar)\\.<init>\\(\\)",
            "java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)",
            "java\\.util\\.Scanner\\.<init>\\([^,]*\\)",
            "java\\.lang\\.Math\\.random\\(\\)",
            "java\\.util\\.(Random|UUID)\\.(<init>|randomUUID)\\(\\)"));

    private static ArchCondition<JavaClass> dependOnTheMachine() {
        return new ArchCondition<>("depend on the default locale, zone, charset or clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
                    boolean byDefault =
                            BY_DEFAULT.matcher(access.getTarget().getFullName()).matches();
                    events.add(new SimpleConditionEvent(access, byDefault, access.getDescription()));
                }
            }
        };
    }

    private static final DescribedPredicate<JavaClass> CONCRETE_RULES = describe(
            "concrete rules",
            type -> type.isAssignableTo(Rule.class)
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                    // A rule made of a function is whoever's function it is.
                    && !type.isAnonymousClass());

    /** Each package, and those of the core that it may know: only such as stand before it. */
    private static final List<String> ORDER = List.of(
            "style |",
            "text |",
            "table |",
            "codelist | text table",
            "constraint | codelist",
            "model | codelist constraint",
            "finding | codelist model",
            "meta | codelist constraint model finding",
            "constraint.validator | text codelist constraint model finding",
            "rule | table codelist model finding meta",
            "rule.partnership | text codelist model finding rule",
            "rule.eligibility | codelist model finding rule rule.partnership",
            "rule.period | codelist model finding rule",
            "rule.money | codelist model finding meta rule rule.period",
            "rule.meeting | text codelist model finding rule rule.period",
            "rule.claim | text codelist model finding meta rule",
            "rule.call | text model finding meta rule rule.claim",
            "rule.text | text codelist model finding meta rule",
            "rule.place | codelist model finding meta rule",
            "rule.organisation | codelist model finding rule",
            "rule.result | codelist model finding rule",
            "rule.privacy | model finding rule rule.text",
            "rule.dataset | text codelist model finding meta rule rule.organisation",
            "policy | codelist constraint model finding",
            "report | codelist model finding policy",
            "engine.problem | finding",
            "engine.store | codelist model rule",
            "engine.constraint | text codelist constraint constraint.validator model finding meta engine.problem",
            "engine | text model finding meta rule policy report engine.problem engine.store engine.constraint",
            "validation | model finding rule policy report engine engine.problem rule.*",
            "jakarta | constraint model finding rule report engine engine.constraint validation");

    static List<String> packages() {
        return ORDER;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageKnowsOnlyThoseBelowIt(String row) {
        String from = name(row);
        String[] known = Stream.concat(Stream.of(from), known(row))
                .map(each -> each.equals("rule.*") ? ROOT + "rule.." : ROOT + each)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(ROOT + from)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known).or(not(resideInAPackage("io.github.pscsdk.."))))
                .because("dependencies go one way, from the reports down to the texts")
                .check(CORE);
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
                .allSatisfy(row -> assertThat(known(row).filter(each -> !each.equals("rule.*")))
                        .as(row)
                        .allMatch(each -> names.indexOf(each) >= 0 && names.indexOf(each) < names.indexOf(name(row))));
    }

    @Test
    void everyPackageHasItsPlaceInThatOrder() {
        assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        ORDER.stream().map(row -> ROOT + name(row)).toList());
    }

    @Test
    void noPackageIsTooLargeToSeeThrough() {
        Map<String, Long> sizes = CORE.stream()
                .filter(type -> type.getEnclosingClass().isEmpty()
                        && !type.getSimpleName().equals("package-info")
                        && !type.getSimpleName().startsWith("Immutable"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        Set<String> lists = Set.of(ROOT + "model", ROOT + "codelist", ROOT + "constraint");
        sizes.keySet().removeAll(lists);

        assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(25));
    }

    @Test
    void theCoreKnowsNoJsonLibraryAndNoCommandLine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tools.jackson..",
                        "com.fasterxml..",
                        "picocli..",
                        "io.github.pscsdk.json..",
                        "io.github.pscsdk.cli..")
                .because("an application that uses the model alone must not be dragged into their conflicts")
                .check(CORE);
    }

    @Test
    void theCoreKnowsTheseLibrariesOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.pscsdk..",
                        "java..",
                        "jakarta.validation..",
                        "org.hibernate.validator..",
                        "org.immutables.value..",
                        "org.jspecify.annotations..",
                        "org.slf4j..")
                .check(CORE);
    }

    @Test
    void onlyTheStyleKnowsImmutables() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "style")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.immutables..")
                .because("an application is compiled without Immutables")
                .check(CORE);
    }

    @Test
    void onlyTheEngineAndTheValidatorsKnowHibernateValidator() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "engine.constraint", ROOT + "constraint.validator", ROOT + "jakarta")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .because("the model is to work with any implementation of Jakarta Validation")
                .check(CORE);
    }

    @Test
    void nothingIsWrittenToTheConsoleOrToJavaUtilLogging() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CORE);
    }

    @Test
    void nothingDependsOnTheMachineItRunsOn() {
        noClasses()
                .that()
                // The one place that asks the time, in UTC; whoever wants another date says so.
                .doNotHaveFullyQualifiedName(PscValidator.Builder.class.getName())
                .should(dependOnTheMachine())
                .because("the same data gives the same report everywhere")
                .check(CORE);
    }

    @Test
    void onlyTheBuilderOfTheValidatorAsksTheTimeAndInUtc() {
        EvaluationResult result = noClasses()
                .should(dependOnTheMachine())
                .evaluate(new ClassFileImporter().importClasses(PscValidator.Builder.class));

        assertThat(result.getFailureReport().getDetails())
                .hasSize(1)
                .allMatch(detail -> detail.contains("java.time.Clock.systemUTC()"));
    }

    @Test
    void theseTestsWouldNoticeDependenceOnTheMachine() {
        EvaluationResult result = noClasses()
                .should(dependOnTheMachine())
                .evaluate(new ClassFileImporter().importClasses(Careless.class));

        assertThat(result.getFailureReport().getDetails()).hasSize(Careless.SLIPS);
    }

    @Test
    void publicClassesOfTheFacadeCannotBeExtended() {
        DescribedPredicate<JavaClass> visible = describe("are visible to users", ArchitectureTest::isVisible);
        classes()
                .that()
                .resideInAnyPackage(ROOT + "validation", ROOT + "report")
                .and(visible)
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CORE);
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    @Test
    void noRuleIsUsedByAnythingButTheCatalogue() {
        classes()
                .that(CONCRETE_RULES)
                .should(onlyHaveDependentClassesThat(describe(
                        "are the catalogue or the rule itself",
                        type -> type.isEquivalentTo(RuleCatalogue.class) || isConcreteRuleItself(type))))
                .because("a rule is registered in one place, and two rules share helpers, never each other")
                .check(CORE);
        classes().that(CONCRETE_RULES).should(useNoOtherRule()).check(CORE);
    }

    private static boolean isConcreteRuleItself(JavaClass type) {
        return CONCRETE_RULES.test(topLevel(type));
    }

    private static JavaClass topLevel(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static ArchCondition<JavaClass> useNoOtherRule() {
        return new ArchCondition<>("use no other rule") {
            @Override
            public void check(JavaClass rule, ConditionEvents events) {
                rule.getDirectDependenciesFromSelf().forEach(dependency -> {
                    JavaClass used = topLevel(dependency.getTargetClass());
                    boolean other = CONCRETE_RULES.test(used) && !used.equals(topLevel(rule));
                    events.add(new SimpleConditionEvent(rule, !other, dependency.getDescription()));
                });
            }
        };
    }

    @Test
    void generatedClassesAndTheirBuildersAreHidden() {
        String generated = ".*\\.Immutable\\w+(\\$Builder)?";
        ArchRule rule = noClasses()
                .that()
                .haveNameMatching(generated)
                .should()
                .bePublic()
                .because("users see interfaces, and Javadoc shows in a builder what it inherits from a hidden class");

        rule.check(CORE);
        assertThat(CORE.stream().filter(type -> type.getName().matches(generated)))
                .hasSizeGreaterThan(80);
    }

    /** Does what nothing in the core may do. Never run. */
    @SuppressWarnings({"unused", "DefaultCharset", "StringCaseLocaleUsage", "JavaTimeDefaultTimeZone", "TimeZoneUsage"})
    private static final class Careless {

        static final int SLIPS = 13;

        private Careless() {}

        static List<Object> everything(String text) {
            Supplier<String> reference = text::toUpperCase;
            return List.of(
                    text.toLowerCase(),
                    reference,
                    String.format("%d", 1),
                    "%d".formatted(1),
                    text.getBytes(),
                    new String(new byte[0]),
                    new InputStreamReader(new ByteArrayInputStream(new byte[0])),
                    Charset.defaultCharset(),
                    LocalDate.now(),
                    LocalDate.now(ZoneId.of("UTC")),
                    ZoneId.systemDefault(),
                    Clock.systemDefaultZone(),
                    Locale.getDefault(),
                    // these are careful
                    text.toLowerCase(Locale.ROOT),
                    LocalDate.now(Clock.fixed(java.time.Instant.EPOCH, ZoneId.of("UTC"))),
                    String.format(Locale.ROOT, "%d", 1));
        }
    }
}
