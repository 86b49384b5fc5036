package io.github.pscsdk.json.schema;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The first sentences of the Javadoc in the sources of sdk-core: what the schema says of types, members and codes. */
final class Javadoc {

    private static final Path SOURCES = Path.of("..", "sdk-core", "src", "main", "java");

    private final Map<String, String> sentences = new HashMap<>();

    private Javadoc() {}

    /** Reads the sources beside those of some classes. */
    static Javadoc beside(Class<?>... classes) {
        Javadoc javadoc = new Javadoc();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> sources =
                    Stream.of(classes).flatMap(Javadoc::sourcesBeside).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                javadoc.new Scanner(trees, unit.getPackageName().toString()).scan(unit, "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return javadoc;
    }

    private static Stream<Path> sourcesBeside(Class<?> type) {
        try (Stream<Path> files =
                Files.list(SOURCES.resolve(type.getPackageName().replace('.', '/')))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence about a type. */
    String of(Class<?> type) {
        return find(type.getSimpleName()).orElseThrow(() -> new AssertionError("no Javadoc: " + type));
    }

    /** The sentence about a method. */
    String of(Class<?> type, String method) {
        return find(type.getSimpleName() + "." + method)
                .orElseThrow(() -> new AssertionError("no Javadoc: " + type + "." + method));
    }

    /** The sentence about a constant; empty where its name says all. */
    Optional<String> of(Enum<?> constant) {
        return find(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private Optional<String> find(String key) {
        return Optional.ofNullable(sentences.get(key));
    }

    /**
     * Collects the sentences of types that are not nested, by their simple names, and of their methods and constants.
     */
    private final class Scanner extends TreePathScanner<Void, String> {
        private final DocTrees trees;
        private final String packageName;

        Scanner(DocTrees trees, String packageName) {
            this.trees = trees;
            this.packageName = packageName;
        }

        @Override
        public Void visitClass(ClassTree type, String owner) {
            if (!owner.isEmpty()) {
                return null;
            }
            String name = type.getSimpleName().toString();
            add(name, name);
            return super.visitClass(type, name);
        }

        @Override
        public Void visitMethod(MethodTree method, String owner) {
            add(owner + "." + method.getName(), owner);
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, String owner) {
            add(owner + "." + variable.getName(), owner);
            return null;
        }

        private void add(String key, String owner) {
            Optional.ofNullable(trees.getDocCommentTree(getCurrentPath()))
                    .map(comment -> plain(comment.getFirstSentence(), packageName + "." + owner))
                    .ifPresent(sentence -> sentences.put(key, sentence));
        }
    }

    private static String plain(List<? extends DocTree> parts, String owner) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(plain(part, owner)));
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static String plain(DocTree part, String owner) {
        if (part instanceof TextTree text) {
            return text.getBody();
        }
        if (part instanceof LiteralTree literal) {
            return literal.getBody().getBody();
        }
        if (part instanceof LinkTree link) {
            return link.getLabel().isEmpty()
                    ? inFiles(link.getReference().getSignature())
                    : plain(link.getLabel(), owner);
        }
        if (part instanceof ValueTree value) {
            return constant(value.getReference().getSignature(), owner);
        }
        throw new AssertionError("Javadoc of " + owner + " has a tag that the schema cannot show: " + part);
    }

    /** What is linked to, as it is called in exchange files: {@code Role#PARTNER} is partner. */
    private static String inFiles(String signature) {
        String name = signature.substring(signature.indexOf('#') + 1);
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT).replace('_', '-')
                : name;
    }

    private static String constant(String signature, String owner) {
        int hash = signature.indexOf('#');
        String packageName = owner.substring(0, owner.lastIndexOf('.') + 1);
        try {
            return Class.forName(hash == 0 ? owner : packageName + signature.substring(0, hash))
                    .getField(signature.substring(hash + 1))
                    .get(null)
                    .toString();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no such constant: " + signature, e);
        }
    }
}
