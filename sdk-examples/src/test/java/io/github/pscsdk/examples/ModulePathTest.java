package io.github.pscsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests run on the class path; here the same classes run as Java modules, in a Java of their own. */
class ModulePathTest {

    @ParameterizedTest
    @ValueSource(strings = {"BuildAndValidate", "PlainJakarta", "WithJackson"})
    void anExampleRunsOnTheModulePathAsOnTheClassPath(String example) throws Exception {
        Class<?> main = Class.forName("io.github.pscsdk.examples." + example);
        List<String> onClassPath =
                Printed.by(() -> main.getMethod("main", String[].class).invoke(null, (Object) new String[0]));

        assertThat(onModulePath(main.getName())).isEqualTo(onClassPath);
    }

    private static List<String> onModulePath(String main) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-p",
                        modulePath(),
                        "-m",
                        "io.github.pscsdk.examples/" + main)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return printed.lines().toList();
    }

    /** The class path without what only tests need. */
    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .filter(entry ->
                        !entry.matches(".*(junit|assertj|archunit|byte-buddy|opentest4j|apiguardian|slf4j-simple).*"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
