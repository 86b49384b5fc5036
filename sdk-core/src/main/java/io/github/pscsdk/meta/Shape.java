package io.github.pscsdk.meta;

import io.github.pscsdk.model.Extensible;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.MemberOrder;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The members of a model type, and how to build one. Immutable and thread-safe; made once for each type. */
public final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Class<?> type;
    private final Map<String, Member> byName = new LinkedHashMap<>();
    private final List<Member> members;
    private final Lazy<Supplier<Object>> newBuilder;
    private final Lazy<Function<Object, Object>> build;
    private final Lazy<BiConsumer<Object, Object>> setExtensions;

    private Shape(Class<?> type) {
        this.type = type;
        MemberOrder order = type.getAnnotation(MemberOrder.class);
        if (order == null) {
            throw new IllegalStateException("not a model type: " + type);
        }
        Map<String, Method> accessors = new HashMap<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0) {
                accessors.put(method.getName(), method);
            }
        }
        Method ofBuilder = required(accessors.get("builder"));
        Class<?> builder = ofBuilder.getReturnType();
        newBuilder = new Lazy<>(() -> Accessors.factory(ofBuilder));
        build = new Lazy<>(() -> Accessors.builder(builder));
        setExtensions = new Lazy<>(() -> Accessors.setter(builder, "extensions", Map.class));
        for (String name : order.value()) {
            byName.put(name, Member.of(name, required(accessors.get(Accessors.name(name))), builder));
        }
        members = List.copyOf(byName.values());
    }

    private Method required(@Nullable Method method) {
        if (method == null) {
            throw new IllegalStateException("not a model type: " + type);
        }
        return method;
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
        return members;
    }

    /** The member of this name. */
    public Optional<Member> member(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** A new builder. */
    public Object newBuilder() {
        return newBuilder.get().get();
    }

    /** What a builder has built; its mandatory members must be set. */
    public Object build(Object builder) {
        return build.get().apply(builder);
    }

    /** Sets the members that the format does not know. */
    public void setExtensions(Object builder, Map<String, JsonValue> extensions) {
        setExtensions.get().accept(builder, extensions);
    }

    /** The members of an object that the format does not know. */
    public Map<String, JsonValue> extensions(Object object) {
        return ((Extensible) object).getExtensions();
    }
}
