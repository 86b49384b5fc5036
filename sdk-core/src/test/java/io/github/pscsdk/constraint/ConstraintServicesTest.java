package io.github.pscsdk.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.jakarta.RuleValidators;
import io.github.pscsdk.meta.ModelTypes;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Validators are found as services: by META-INF/services on the class path, by module-info on the module path. */
class ConstraintServicesTest {

    private static final Pattern PROVIDES =
            Pattern.compile("provides\\s+jakarta\\.validation\\.ConstraintValidator\\s+with\\s+([^;]+);");
    private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /** On the class path: names of classes, one a line. */
    private static List<String> ofClassPath() throws IOException {
        String resource = "META-INF/services/" + ConstraintValidator.class.getName();
        Path root = Path.of("src", "main", "resources");
        return Files.readAllLines(root.resolve(resource), StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** On the module path, as the source of module-info names them. */
    private static List<String> ofModulePath() throws IOException {
        String source = Files.readString(Path.of("src", "main", "java", "module-info.java"));
        Matcher provides = PROVIDES.matcher(COMMENT.matcher(source).replaceAll(""));
        assertThat(provides.find())
                .as("module-info provides ConstraintValidator")
                .isTrue();
        return Stream.of(provides.group(1).split(",", -1)).map(String::strip).toList();
    }

    /** Those that exist. */
    private static List<Class<?>> existing() {
        return Stream.of(NotBlankText.class, RuleValidators.class)
                .flatMap(type -> ModelTypes.classesBeside(type).stream())
                .filter(ConstraintValidator.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    @Test
    void theClassPathHasEveryValidatorOnce() throws IOException {
        assertThat(ofClassPath())
                .as("src/main/resources/META-INF/services/jakarta.validation.ConstraintValidator")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        existing().stream().map(Class::getName).toList());
    }

    @Test
    void theModulePathHasTheSameValidators() throws IOException {
        assertThat(ofModulePath())
                .as("src/main/java/module-info.java, provides jakarta.validation.ConstraintValidator")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ofClassPath().stream()
                        .map(name -> name.replace('$', '.'))
                        .toList());
    }

    @Test
    void theServicesFileIsOnTheClassPath() {
        URL url = NotBlankText.class.getResource("/META-INF/services/" + ConstraintValidator.class.getName());

        assertThat(url).isNotNull();
    }

    @Test
    void everyValidatorIsPublicWithAPublicConstructor() {
        assertThat(existing()).hasSizeGreaterThan(20).allSatisfy(type -> {
            assertThat(Modifier.isPublic(type.getModifiers())).isTrue();
            assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
            assertThat(type.getConstructors()).hasSize(1);
        });
    }

    @Test
    void everyConstraintHasAValidator() {
        Set<Type> constraints = new HashSet<>();
        for (Class<?> validator : existing()) {
            constraints.add(constraint(validator));
        }
        assertThat(ModelTypes.classesBeside(NotBlankText.class).stream()
                        .filter(type -> type.isAnnotationPresent(Constraint.class)))
                .hasSizeGreaterThan(15)
                .allSatisfy(type -> assertThat(constraints).contains(type));
    }

    /** The type argument of the interface, be it implemented here or by a superclass. */
    private static Type constraint(Class<?> validator) {
        return Stream.<Class<?>>iterate(validator, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type ->
                        Stream.concat(Stream.of(type.getGenericInterfaces()), Stream.of(type.getGenericSuperclass())))
                .filter(ParameterizedType.class::isInstance)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
                .filter(type -> type instanceof Class<?> argument && argument.isAnnotation())
                .findFirst()
                .orElseThrow();
    }
}
