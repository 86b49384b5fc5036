package io.github.pscsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is true. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    private static final String README = "README.md";
    private static final String POLICY = "docs/policy.md";

    /** The code blocks of a language in a page. */
    private static List<String> blocks(String page, String language) throws Exception {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void theJavaSnippetCompilesAndPrintsTheFindings(@TempDir Path folder) throws Exception {
        assertThat(blocks(README, "java")).hasSize(1);
        assertThat(printedBy(blocks(README, "java").get(0), folder))
                .anyMatch(line -> line.contains("grant-above-maximum"));
    }

    @Test
    void theSnippetAboutPoliciesReadsThePolicyOfThePage(@TempDir Path folder) throws Exception {
        Path policy = folder.resolve("policy.json");
        Files.writeString(policy, blocks(POLICY, "json").get(0));
        String snippet = blocks(POLICY, "java").get(0).replace("\"policy.json\"", "\"" + policy + "\"");
        assertThat(printedBy(snippet, folder)).anyMatch(line -> line.contains("PolicyUse[name=" + policy));
    }

    /** Compiles and runs statements about the programme's data. */
    private List<String> printedBy(String statements, Path folder) throws Exception {
        String programme = Path.of("data", "programme.json").toAbsolutePath().toString();
        String source = """
                import io.github.pscsdk.json.*;
                import io.github.pscsdk.policy.*;
                import io.github.pscsdk.report.*;
                import io.github.pscsdk.validation.*;
                import java.nio.file.Path;
                public class Snippet {
                    public static void main(String[] args) throws java.io.IOException {
                %s
                    }
                }
                """.formatted(statements.replace("\"programme.json\"", "\"" + programme + "\""));
        compile(source, folder);

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            var main = loader.loadClass("Snippet").getMethod("main", String[].class);
            return Printed.by(() -> main.invoke(null, (Object) new String[0]));
        }
    }

    private static void compile(String source, Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        JavaFileObject file = new SimpleJavaFileObject(Path.of("Snippet.java").toUri(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        List<String> options =
                List.of("-d", folder.toString(), "-classpath", System.getProperty("java.class.path"), "-proc:none");
        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(file))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    @Test
    void theDependencyIsTheOneThatThisBuildMakes() throws Exception {
        String parent = Files.readString(ROOT.resolve("pom.xml"));
        String version = parent.replaceFirst(
                "(?s).*?<artifactId>psc-sdk-parent</artifactId>\\s*<version>(.*?)</version>.*", "$1");
        assertThat(blocks(README, "xml").get(0))
                .contains("<artifactId>psc-sdk-json</artifactId>")
                .contains("<version>" + version + "</version>");
    }

    @Test
    void theTestCommandIsTheOneThatCiRuns() throws Exception {
        String ci = Files.readString(ROOT.resolve(".ci").resolve("run"));
        assertThat(blocks(README, "sh")).hasSize(2).last().asString().isEqualTo("mvn -B -ntp verify\n");
        assertThat(ci).contains(" mvn -B -ntp verify -Pstrict\n");
    }

    @Test
    void theValidationCommandNamesFilesThatTheBuildMakesOrThatAreHere() throws Exception {
        String command = blocks(README, "sh").get(0);
        String cli = Files.readString(ROOT.resolve("sdk-cli").resolve("pom.xml"));
        assertThat(command).contains("java -jar sdk-cli/target/psc.jar validate sdk-examples/data/programme.json");
        assertThat(cli).contains("<outputFile>${project.build.directory}/psc.jar</outputFile>");
        assertThat(ROOT.resolve("sdk-examples/data/programme.json")).isRegularFile();
    }

    @Test
    void allLinksLeadToFilesThatAreHere() throws Exception {
        List<String> links = Pattern.compile("]\\(([^)#]+)\\)")
                .matcher(Files.readString(ROOT.resolve(README)))
                .results()
                .map(match -> match.group(1))
                .filter(link -> !link.toLowerCase(Locale.ROOT).startsWith("http"))
                .toList();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }
}
