package io.github.pscsdk.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.ValueCodes;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.ModelTypes;
import io.github.pscsdk.meta.Shape;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the annotations of the model say, read by reflection: groups, codes, cascades. */
class ConstraintGroupsTest {

    private static final List<Class<?>> DEFAULT_GROUP = List.of();
    private static final List<Class<?>> ADVICE = List.of(Advice.class);

    /** A constraint, and the type or member on which it stands. */
    record Use(String place, Annotation constraint) {

        String code() {
            String template = (String) attribute("message");
            assertThat(template).as(place).matches("\\{io\\.github\\.pscsdk\\.[a-z-]+}");
            return template.substring("{io.github.pscsdk.".length(), template.length() - 1);
        }

        List<Class<?>> groups() {
            return List.of((Class<?>[]) attribute("groups"));
        }

        private Object attribute(String name) {
            try {
                return constraint.annotationType().getMethod(name).invoke(constraint);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return place + " @" + constraint.annotationType().getSimpleName();
        }
    }

    static List<Class<?>> constraintTypes() {
        return ModelTypes.classesBeside(NotBlankText.class).stream()
                .filter(ConstraintGroupsTest::isOfSingleValue)
                .toList();
    }

    /** The rules are behind two constraints of their own. */
    private static boolean isOfSingleValue(Class<?> type) {
        return type.isAnnotationPresent(Constraint.class)
                && type != ObeysRecordRules.class
                && type != ObeysDatasetRules.class;
    }

    /**
     * All constraints of the model: of its types, of the values that they hold, of members and their type arguments.
     */
    static List<Use> uses() {
        Set<Use> uses = new LinkedHashSet<>();
        for (Class<?> type : ModelTypes.existing()) {
            add(uses, type.getSimpleName(), type);
            for (Member member : Shape.of(type).members()) {
                String place = type.getSimpleName() + "." + member.name();
                Method accessor = accessor(type, member);
                add(uses, place, accessor);
                elementsOf(accessor.getAnnotatedReturnType()).forEach(element -> add(uses, place, element));
                add(uses, member.type().getSimpleName(), member.type());
            }
        }
        return List.copyOf(uses);
    }

    private static void add(Set<Use> uses, String place, AnnotatedElement element) {
        for (Annotation annotation : element.getAnnotations()) {
            if (isOfSingleValue(annotation.annotationType())) {
                uses.add(new Use(place, annotation));
            }
        }
    }

    private static Method accessor(Class<?> type, Member member) {
        String name = "get" + member.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + member.name().substring(1);
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The type itself and its arguments, at any depth. */
    private static List<AnnotatedType> elementsOf(AnnotatedType type) {
        List<AnnotatedType> elements = new ArrayList<>(List.of(type));
        if (type instanceof AnnotatedParameterizedType generic) {
            for (AnnotatedType argument : generic.getAnnotatedActualTypeArguments()) {
                elements.addAll(elementsOf(argument));
            }
        }
        return elements;
    }

    @Test
    void theModelIsConstrainedInManyPlaces() {
        assertThat(uses()).hasSizeGreaterThan(150);
        assertThat(uses().stream().map(Use::place))
                .contains("Money.amount", "Country", "LocalisedText", "Meeting", "Organisation.aliases", "PartialDate");
    }

    @ParameterizedTest
    @MethodSource("uses")
    void errorsAreInTheDefaultGroupAndTheRestIsAdvice(Use use) {
        String code = use.code();
        RuleInfo info = ValueCodes.find(code).orElseThrow();
        // A code that an open list does not know is advice, though the same code is an error in a closed list.
        boolean error = info.severity() == Severity.ERROR && !(use.constraint() instanceof OneOf);

        assertThat(use.groups())
                .as(
                        "%s has the code %s of severity %s: the group must be %s",
                        use, code, info.severity(), error ? "Default, so name none" : "Advice.class")
                .isEqualTo(error ? DEFAULT_GROUP : ADVICE);
    }

    @ParameterizedTest
    @MethodSource("uses")
    void theModelUsesItsOwnConstraintsOnly(Use use) {
        assertThat(use.constraint().annotationType().getPackage()).as("%s", use).isEqualTo(Advice.class.getPackage());
    }

    @Test
    void everyConstraintIsUsed() {
        Set<Class<?>> used =
                uses().stream().map(use -> use.constraint().annotationType()).collect(Collectors.toSet());

        assertThat(constraintTypes())
                .hasSizeGreaterThan(15)
                .allSatisfy(type -> assertThat(used).contains(type));
    }

    @ParameterizedTest
    @MethodSource("constraintTypes")
    void everyConstraintHasADescribedCodeAsItsMessage(Class<?> constraint) throws NoSuchMethodException {
        String template = (String) constraint.getMethod("message").getDefaultValue();

        assertThat(template).matches("\\{io\\.github\\.pscsdk\\.[a-z]+(-[a-z]+)*}");
        String code = template.substring("{io.github.pscsdk.".length(), template.length() - 1);
        assertThat(Stream.concat(ValueCodes.all().stream(), ReaderCodes.all().stream()))
                .as("%s has the code %s, which neither ValueCodes nor ReaderCodes describes", constraint, code)
                .extracting(RuleInfo::code)
                .contains(code);
    }

    @Test
    void everyCodeOfAValueHasItsConstraint() {
        Set<String> codes = uses().stream().map(Use::code).collect(Collectors.toSet());

        assertThat(codes)
                .containsAll(ValueCodes.all().stream().map(RuleInfo::code).toList())
                .contains(ReaderCodes.MISSING_FIELD.code(), ReaderCodes.UNKNOWN_CODE.code());
        assertThat(codes).hasSize(ValueCodes.all().size() + 2);
    }

    @Test
    void whatHasConstraintsInsideIsValidatedWithItsOwner() {
        List<String> forgotten = new ArrayList<>();
        int cascades = 0;
        for (Class<?> type : ModelTypes.existing()) {
            for (Member member : Shape.of(type).members()) {
                if (ModelTypes.existing().contains(member.type()) || isConstrained(member.type())) {
                    Method accessor = accessor(type, member);
                    boolean valid = accessor.isAnnotationPresent(Valid.class)
                            || elementsOf(accessor.getAnnotatedReturnType()).stream()
                                    .anyMatch(element -> element.isAnnotationPresent(Valid.class));
                    cascades++;
                    if (!valid) {
                        forgotten.add(type.getSimpleName() + "." + member.name());
                    }
                }
            }
        }

        assertThat(cascades).isGreaterThan(150);
        assertThat(forgotten).as("members without @Valid").isEmpty();
    }

    private static boolean isConstrained(Class<?> type) {
        return Arrays.stream(type.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
    }

    @Test
    void codesOfOpenListsAndTextsAreNeverWithoutAConstraint() {
        List<String> free = new ArrayList<>();
        for (Class<?> type : ModelTypes.existing()) {
            for (Member member : Shape.of(type).members()) {
                if (member.type() == String.class) {
                    String place = type.getSimpleName() + "." + member.name();
                    if (uses().stream().noneMatch(use -> use.place().equals(place))) {
                        free.add(place);
                    }
                }
            }
        }
        assertThat(free).as("texts that may be anything").isEmpty();
    }
}
