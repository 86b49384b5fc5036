package io.github.pscsdk.engine.constraint;

import io.github.pscsdk.finding.Pointer;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Translates between the property paths of Jakarta Validation and JSON Pointers. */
public final class PropertyPaths {

    private PropertyPaths() {}

    /**
     * The pointer that leads where the path leads, such as {@code /participants/1/role} for
     * {@code participants[1].role}, and {@code /title/fr} for a language of a text.
     */
    public static Pointer pointer(Path path) {
        List<String> tokens = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                tokens.add(node.getIndex().toString());
            } else if (node.getKey() != null) {
                tokens.add(node.getKey().toString());
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                tokens.add(node.getName());
            }
        }
        return Pointer.of(tokens);
    }

    /** Adds a violation where the pointer leads, from the object that is validated. */
    public static void add(ConstraintViolationBuilder violation, Pointer at) {
        List<String> tokens = at.tokens();
        if (tokens.isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        Node node = Node.of(violation.addPropertyNode(tokens.get(0)));
        for (int i = 1; i < tokens.size(); i++) {
            if (!Pointer.isIndex(tokens.get(i))) {
                node = Node.of(node.property.apply(tokens.get(i)));
            } else if (i + 1 == tokens.size()) {
                int index = Integer.parseInt(tokens.get(i));
                node.bean.get().inIterable().atIndex(index).addConstraintViolation();
                return;
            } else {
                // Jakarta Validation has the index of a list at the node behind it.
                int index = Integer.parseInt(tokens.get(i));
                i++;
                node = Node.of(node.property.apply(tokens.get(i)).inIterable().atIndex(index));
            }
        }
        node.end.run();
    }

    /** A node of a path that is being built: Jakarta Validation has one type with an index, and one without. */
    private record Node(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable end) {

        static Node of(NodeBuilderCustomizableContext node) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static Node of(NodeBuilderDefinedContext node) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }
    }
}
