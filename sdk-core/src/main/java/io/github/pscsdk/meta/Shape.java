package io.github.pscsdk.meta;

import io.github.pscsdk.model.Extensible;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.MemberOrder;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The members of a model type, and how to build one. Immutable and thread-safe; made once for each type. */
public final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Class<?> type;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Method newBuilder;
    private final Function<Object, Object> build;
    private final BiConsumer<Object, Object> setExtensions;

    private Shape(Class<?> type) {
        this.type = type;
        try {
            newBuilder = type.getMethod("builder");
            Class<?> builder = newBuilder.getReturnType();
            build = Accessors.getter(builder.getMethod("build"));
            setExtensions = Accessors.setter(builder, "extensions", Map.class);
            for (String name : type.getAnnotation(MemberOrder.class).value()) {
                String accessor = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
                members.put(name, Member.of(name, type.getMethod(accessor), builder));
            }
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("not a model type: " + type, e);
        }
    }

    /**
     * The shape of a model type.
     *
     * @throws IllegalStateException if the type is no interface of the model with a builder
     */
    public static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The interface. */
    public Class<?> type() {
        return type;
    }

    /** The members in the order in which they are written. */
    public List<Member> members() {
        return new ArrayList<>(members.values());
    }

    /** The member of this name. */
    public Optional<Member> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** A new builder. */
    public Object newBuilder() {
        try {
            return newBuilder.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a builder of " + type, e);
        }
    }

    /** What a builder has built; its mandatory members must be set. */
    public Object build(Object builder) {
        return build.apply(builder);
    }

    /** Sets the members that the format does not know. */
    public void setExtensions(Object builder, Map<String, JsonValue> extensions) {
        setExtensions.accept(builder, extensions);
    }

    /** The members of an object that the format does not know. */
    public Map<String, JsonValue> extensions(Object object) {
        return ((Extensible) object).getExtensions();
    }
}
