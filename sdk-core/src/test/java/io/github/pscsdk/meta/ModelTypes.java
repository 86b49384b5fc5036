package io.github.pscsdk.meta;

import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.Header;
import io.github.pscsdk.model.MemberOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The interfaces of the model, for tests that must hold for all of them. */
public final class ModelTypes {

    private ModelTypes() {}

    /** Those that can stand in a file: reached from the dataset and the header, member by member. */
    public static List<Class<?>> reachable() {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Class<?>> waiting = new ArrayDeque<>(List.of(Dataset.class, Header.class));
        while (!waiting.isEmpty()) {
            Class<?> type = waiting.remove();
            if (seen.add(type)) {
                Shape.of(type).members().stream()
                        .filter(member -> member.kind() == ValueKind.OBJECT)
                        .forEach(member -> waiting.add(member.type()));
            }
        }
        return List.copyOf(seen);
    }

    /** Those that exist: the classes of the package that say which members they have. */
    public static List<Class<?>> existing() {
        return classesBeside(Dataset.class).stream()
                .filter(type -> type.isAnnotationPresent(MemberOrder.class))
                .toList();
    }

    /** The classes whose class files are in the directory of that class's file or below, nested ones too. */
    public static List<Class<?>> classesBeside(Class<?> type) {
        String packageName = type.getPackageName();
        Path root = root(type);
        try (Stream<Path> files = Files.walk(root.resolve(packageName.replace('.', '/')))) {
            return files.map(root::relativize)
                    .map(file -> file.toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(name -> load(name, type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name, Class<?> beside) {
        try {
            return Class.forName(name, false, beside.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
