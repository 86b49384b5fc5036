package io.github.pscsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, with a program beside it that says how it was started. */
class LauncherTest {

    private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

    /** Stands for psc. */
    public static final class Program {

        private Program() {}

        /** Prints the options of Java and the arguments, and ends with a code of its own. */
        public static void main(String[] args) {
            ManagementFactory.getRuntimeMXBean().getInputArguments().forEach(System.out::println);
            for (String argument : args) {
                System.out.println("<" + argument + ">");
            }
            System.exit(7);
        }
    }

    /** What a run printed, and how it ended. */
    private record Outcome(int code, List<String> lines) {}

    @TempDir
    Path temporary;

    private Path home;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(File.separatorChar == '/', "a shell");
        // A name that a careless script would take for two.
        home = Files.createDirectory(temporary.resolve("with space"));
        Files.copy(Path.of("launcher", "psc"), home.resolve("psc"));
        String name = Program.class.getName().replace('.', '/') + ".class";
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
        try (OutputStream file = Files.newOutputStream(home.resolve("psc.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest);
                InputStream in = Program.class.getClassLoader().getResourceAsStream(name)) {
            jar.putNextEntry(new JarEntry(name));
            in.transferTo(jar);
        }
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", home.resolve("psc").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out.lines().toList());
    }

    private Path archive() {
        return home.resolve("psc.jar.jsa");
    }

    @Test
    void argumentsAndTheExitCodeArePassedOn() throws Exception {
        Outcome outcome = run("validate", "a b", "*", "");

        assertThat(outcome.code()).isEqualTo(7);
        assertThat(outcome.lines()).endsWith("<validate>", "<a b>", "<*>", "<>");
    }

    @Test
    void theFirstRunWritesAnArchiveOfClassesAndLaterOnesUseIt() throws Exception {
        List<String> first = run().lines();

        assertThat(archive()).isNotEmptyFile();
        assertThat(first).contains("-XX:SharedArchiveFile=" + archive());
        var written = Files.getLastModifiedTime(archive());
        assertThat(run().lines()).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(archive())).isEqualTo(written);
    }

    @Test
    void whatCannotBeWrittenIsDoneWithout() throws Exception {
        Files.createDirectory(archive());

        Outcome outcome = run("--version");

        assertThat(outcome.code()).isEqualTo(7);
        assertThat(outcome.lines()).endsWith("<--version>");
    }

    @Test
    void theOptimisingCompilerIsForLargeFilesOnly() throws Exception {
        Path small = Files.writeString(temporary.resolve("small file.json"), "{}");
        Path large = temporary.resolve("large file.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(700_000_000);
        }

        assertThat(run("validate", small.toString()).lines()).contains(ONE_COMPILER);
        assertThat(run("validate", small.toString(), large.toString()).lines()).doesNotContain(ONE_COMPILER);
    }
}
