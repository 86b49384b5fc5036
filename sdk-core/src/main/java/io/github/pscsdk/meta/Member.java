package io.github.pscsdk.meta;

import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.NotEmptyList;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.model.RefersTo;
import io.github.pscsdk.model.SignificantDigits;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One member of a model type. Immutable and thread-safe. */
public final class Member {

    /** Constraints that leave the choice of words free. */
    private static final Set<Class<?>> FREE = Set.of(NotBlankText.class, MaxLength.class);

    private final String name;
    private final Cardinality cardinality;
    private final Class<?> type;
    private final ValueKind kind;
    private final boolean mandatory;
    private final Optional<RecordType> refersTo;
    private final int maxDigits;
    private final Lazy<Boolean> freeText;
    private final Lazy<Function<Object, Object>> getter;
    private final Lazy<BiConsumer<Object, Object>> setter;

    private Member(
            String name,
            Cardinality cardinality,
            Class<?> type,
            Method accessor,
            Supplier<BiConsumer<Object, Object>> setter) {
        this.name = name;
        this.cardinality = cardinality;
        this.type = type;
        this.kind = ValueKind.of(type);
        // To look at annotations takes long, so it is done where there can be any.
        this.mandatory = cardinality == Cardinality.MANDATORY
                || (cardinality == Cardinality.LIST && accessor.isAnnotationPresent(NotEmptyList.class));
        this.refersTo = kind == ValueKind.ID
                ? Optional.ofNullable(accessor.getAnnotation(RefersTo.class)).map(RefersTo::value)
                : Optional.empty();
        this.maxDigits = kind == ValueKind.DECIMAL ? maxDigits(accessor) : Integer.MAX_VALUE;
        this.freeText = new Lazy<>(() ->
                kind == ValueKind.TEXT || kind == ValueKind.FIGURE || (kind == ValueKind.STRING && isFree(accessor)));
        this.getter = new Lazy<>(() -> Accessors.getter(accessor));
        this.setter = new Lazy<>(setter);
    }

    private static int maxDigits(Method accessor) {
        SignificantDigits digits = accessor.getAnnotation(SignificantDigits.class);
        return digits == null ? Integer.MAX_VALUE : digits.value();
    }

    /** Whether a string must not be blank nor too long, and may else be what it likes. */
    private static boolean isFree(Method accessor) {
        AnnotatedType value = accessor.getAnnotatedReturnType();
        if (value instanceof AnnotatedParameterizedType container) {
            AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
            value = arguments[arguments.length - 1];
        }
        return value.isAnnotationPresent(NotBlankText.class)
                && Stream.of(value.getAnnotations())
                        .map(Annotation::annotationType)
                        .allMatch(FREE::contains);
    }

    static Member of(String name, Method accessor, Class<?> builder) {
        Type returned = accessor.getGenericReturnType();
        if (!(returned instanceof ParameterizedType generic)) {
            Class<?> type = (Class<?>) returned;
            return new Member(name, Cardinality.MANDATORY, type, accessor, () -> Accessors.setter(builder, name, type));
        }
        Type[] arguments = generic.getActualTypeArguments();
        Class<?> type = (Class<?>) arguments[arguments.length - 1];
        Class<?> container = (Class<?>) generic.getRawType();
        if (container == Optional.class) {
            return new Member(name, Cardinality.OPTIONAL, type, accessor, () -> Accessors.setter(builder, name, type));
        }
        Class<?> argument = container == List.class ? Iterable.class : Map.class;
        Cardinality cardinality = container == List.class ? Cardinality.LIST : Cardinality.MAP;
        return new Member(name, cardinality, type, accessor, () -> Accessors.setter(builder, name, argument));
    }

    /** The name, in Java and in files. */
    public String name() {
        return name;
    }

    /** How often the value occurs. */
    public Cardinality cardinality() {
        return cardinality;
    }

    /** Whether the member must be there. */
    public boolean isMandatory() {
        return mandatory;
    }

    /** The type of the value, or of each of them. */
    public Class<?> type() {
        return type;
    }

    /** The kind of {@link #type()}. */
    public ValueKind kind() {
        return kind;
    }

    /** The shape of the value; for objects only. */
    public Shape shape() {
        return Shape.of(type);
    }

    /** The type of the records whose ids this member holds. */
    public Optional<RecordType> refersTo() {
        return refersTo;
    }

    /** The greatest number of digits that a decimal may have. */
    public int maxDigits() {
        return maxDigits;
    }

    /** Whether people write it in words of their choice: neither a code of a list nor a text with a syntax. */
    public boolean isFreeText() {
        return freeText.get();
    }

    /** The value, list or map of an object; null if it is absent or empty. */
    public @Nullable Object get(Object object) {
        Object value = getter.get().apply(object);
        return switch (cardinality) {
            case MANDATORY -> value;
            case OPTIONAL -> ((Optional<?>) value).orElse(null);
            case LIST -> ((List<?>) value).isEmpty() ? null : value;
            case MAP -> ((Map<?, ?>) value).isEmpty() ? null : value;
        };
    }

    /** Sets the value, list or map in a builder. */
    public void set(Object builder, Object value) {
        setter.get().accept(builder, value);
    }

    @Override
    public String toString() {
        return name + ": " + cardinality + " " + type.getSimpleName();
    }
}
