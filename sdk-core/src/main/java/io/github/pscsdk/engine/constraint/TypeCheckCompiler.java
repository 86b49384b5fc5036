package io.github.pscsdk.engine.constraint;

import io.github.pscsdk.constraint.ObeysDatasetRules;
import io.github.pscsdk.constraint.ObeysRecordRules;
import io.github.pscsdk.constraint.validator.ValueValidator;
import io.github.pscsdk.engine.constraint.ValueCheck.Container;
import io.github.pscsdk.meta.Accessors;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.GroupSequence;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compiles the checks of one class from what Hibernate Validator knows about its constraints. A class in which anything
 * is not as the model has it, such as one with a constraint of an application, is left to Hibernate Validator as a
 * whole.
 */
final class TypeCheckCompiler {

    /** Constraints that the engine meets by running the rules. */
    private static final Set<Class<?>> RULES = Set.of(ObeysRecordRules.class, ObeysDatasetRules.class);

    private static final List<Class<?>> GROUPS = List.of(HibernateFallback.GROUPS);

    /** The containers of the model, by class and index of the type argument. */
    private static final Map<List<Object>, Container> CONTAINERS = Map.of(
            List.of(List.class, 0), Container.LIST,
            List.of(Map.class, 0), Container.MAP_KEYS,
            List.of(Map.class, 1), Container.MAP_VALUES);

    private final Class<?> type;
    /** Whether all is as the model has it so far. */
    private boolean compiles = true;

    TypeCheckCompiler(Class<?> type) {
        this.type = type;
    }

    TypeCheck compile() {
        BeanDescriptor bean = HibernateFallback.constraintsOf(type);
        Builder own = new Builder();
        own.addConstraints(bean, type);
        compiles &= !type.isAnnotationPresent(GroupSequence.class);
        List<TypeCheck.Member> members = new ArrayList<>();
        for (PropertyDescriptor property : bean.getConstrainedProperties()) {
            Accessors.find(type, property.getPropertyName())
                    .ifPresentOrElse(accessor -> members.add(member(property, accessor)), () -> compiles = false);
        }
        return compiles ? TypeCheck.compiled(own.build(), members) : TypeCheck.FALLBACK;
    }

    private TypeCheck.Member member(PropertyDescriptor property, Method accessor) {
        String name = property.getPropertyName();
        Function<Object, Object> getter = Accessors.getter(accessor);
        Class<?> valueType = accessor.getReturnType();
        List<ContainerElementTypeDescriptor> contents = List.copyOf(property.getConstrainedContainerElementTypes());
        boolean optional = valueType == Optional.class
                && contents.size() == 1
                && contents.get(0).getContainerClass() == Optional.class;
        if (optional && property.getConstraintDescriptors().isEmpty() && !property.isCascaded()) {
            return new TypeCheck.Member(
                    name, getter, true, check(contents.get(0), contents.get(0).getElementClass()));
        }
        return new TypeCheck.Member(name, getter, false, check(property, valueType));
    }

    /** The checks of a value of that type; that of a property is that of its accessor, not of its field. */
    private <E extends ElementDescriptor & CascadableDescriptor & ContainerDescriptor> ValueCheck check(
            E element, Class<?> valueType) {
        Builder builder = new Builder();
        builder.addConstraints(element, valueType);
        builder.addCascade(element, valueType);
        element.getConstrainedContainerElementTypes().forEach(content -> builder.addContent(content, valueType));
        return builder.build();
    }

    /** Gathers the checks of a value. */
    private final class Builder {
        private final List<ValueCheck.Constraint> constraints = new ArrayList<>();
        private final List<ValueCheck.Content> contents = new ArrayList<>();
        private boolean cascade;

        void addConstraints(ElementDescriptor element, Class<?> valueType) {
            element.getConstraintDescriptors().stream()
                    .filter(constraint ->
                            !RULES.contains(constraint.getAnnotation().annotationType()))
                    .filter(constraint -> GROUPS.stream().anyMatch(constraint.getGroups()::contains))
                    .forEach(constraint -> addConstraint(constraint, valueType));
        }

        private void addConstraint(ConstraintDescriptor<?> constraint, Class<?> valueType) {
            Optional<ConstraintCode> code = ConstraintCode.find(constraint);
            Optional<ValueValidator<?, Object>> validator = validator(constraint, valueType);
            if (code.isPresent() && validator.isPresent()) {
                constraints.add(new ValueCheck.Constraint(validator.get(), code.get()));
            } else {
                compiles = false;
            }
        }

        void addCascade(CascadableDescriptor value, Class<?> valueType) {
            cascade = value.isCascaded();
            compiles &= !cascade
                    || (!isContainer(valueType) && value.getGroupConversions().isEmpty());
        }

        void addContent(ContainerElementTypeDescriptor content, Class<?> valueType) {
            Container container = CONTAINERS.get(List.of(valueType, content.getTypeArgumentIndex()));
            if (container == null) {
                compiles = false;
            } else {
                contents.add(new ValueCheck.Content(container, check(content, content.getElementClass())));
            }
        }

        ValueCheck build() {
            return new ValueCheck(constraints, cascade, contents);
        }
    }

    /** Whether values of this type are, or may be, containers of those to which the cascade leads. */
    private static boolean isContainer(Class<?> valueType) {
        return valueType == Object.class
                || valueType.isArray()
                || Stream.of(Iterable.class, Map.class, Optional.class)
                        .anyMatch(container -> container.isAssignableFrom(valueType));
    }

    /** The validator that Hibernate Validator would choose, if that is surely one of ours. */
    @SuppressWarnings("unchecked") // a validator is initialised with its own constraint, and given values of its type
    private static <A extends Annotation> Optional<ValueValidator<?, Object>> validator(
            ConstraintDescriptor<A> constraint, Class<?> valueType) {
        List<ValueValidator<A, Object>> fitting = new ArrayList<>();
        for (Class<? extends ConstraintValidator<A, ?>> candidate : constraint.getConstraintValidatorClasses()) {
            if (!(HibernateFallback.validators().getInstance(candidate) instanceof ValueValidator<?, ?> validator)) {
                return Optional.empty();
            }
            if (validator.type().isAssignableFrom(valueType)) {
                fitting.add((ValueValidator<A, Object>) validator);
            }
        }
        if (fitting.size() != 1) {
            return Optional.empty();
        }
        fitting.get(0).initialize(constraint.getAnnotation());
        return Optional.of(fitting.get(0));
    }
}
