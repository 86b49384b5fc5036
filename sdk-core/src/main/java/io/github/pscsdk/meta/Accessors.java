package io.github.pscsdk.meta;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes functions of accessors and builder methods that run as fast as code written by hand. */
public final class Accessors {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final Map<Class<?>, Class<?>> PRIMITIVES =
            Map.of(Integer.class, int.class, Boolean.class, boolean.class);

    private static final Map<Method, Function<Object, Object>> GETTERS = new ConcurrentHashMap<>();

    private Accessors() {}

    /** The name of the accessor of a property: {@code getTitle} for {@code title}. */
    static String name(String property) {
        return "get" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    }

    /**
     * The accessor of a property in an interface that a class implements; empty if no public one of this module has it.
     * The class itself need not be public.
     */
    public static Optional<Method> find(Class<?> type, String property) {
        return interfaces(type)
                .filter(each ->
                        Modifier.isPublic(each.getModifiers()) && each.getModule() == Accessors.class.getModule())
                .flatMap(each -> Stream.of(each.getMethods()))
                .filter(method -> method.getName().equals(name(property)) && method.getParameterCount() == 0)
                .findFirst();
    }

    private static Stream<Class<?>> interfaces(Class<?> type) {
        Stream<Class<?>> own = Stream.of(type.getInterfaces());
        return type.getSuperclass() == null ? own : Stream.concat(own, interfaces(type.getSuperclass()));
    }

    /** Calls an accessor. There is one such function for each, as they take long to make. */
    public static Function<Object, Object> getter(Method accessor) {
        return GETTERS.computeIfAbsent(accessor, Accessors::newGetter);
    }

    @SuppressWarnings("unchecked") // the factory is asked for just this type
    private static Function<Object, Object> newGetter(Method accessor) {
        MethodType generic = MethodType.methodType(Object.class, Object.class);
        return (Function<Object, Object>) lambda(Function.class, "apply", generic, accessor);
    }

    @SuppressWarnings("unchecked") // the factory is asked for just this type
    static BiConsumer<Object, Object> setter(Class<?> builder, String name, Class<?> argument) {
        MethodType generic = MethodType.methodType(void.class, Object.class, Object.class);
        Method method = method(builder, name, argument);
        return (BiConsumer<Object, Object>) lambda(BiConsumer.class, "accept", generic, method);
    }

    /** Builds what a builder has been told. */
    static Function<Object, Object> builder(Class<?> builder) {
        try {
            return getter(builder.getMethod("build"));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("not a builder: " + builder, e);
        }
    }

    @SuppressWarnings("unchecked") // the factory is asked for just this type
    static Supplier<Object> factory(Method method) {
        return (Supplier<Object>) lambda(Supplier.class, "get", MethodType.methodType(Object.class), method);
    }

    private static Method method(Class<?> builder, String name, Class<?> argument) {
        Class<?> primitive = PRIMITIVES.getOrDefault(argument, argument);
        for (Method method : builder.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == 1) {
                Class<?> parameter = method.getParameterTypes()[0];
                if (parameter == argument || parameter == primitive) {
                    return method;
                }
            }
        }
        throw new IllegalStateException(builder + " has no method " + name + "(" + argument.getSimpleName() + ")");
    }

    private static Object lambda(Class<?> functional, String name, MethodType generic, Method method) {
        try {
            // The methods of builders stand in generated classes that only their own package may call.
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(method.getDeclaringClass(), LOOKUP);
            MethodHandle handle = lookup.unreflect(method);
            MethodType actual = handle.type()
                    .wrap()
                    .changeReturnType(
                            generic.returnType() == void.class
                                    ? void.class
                                    : handle.type().wrap().returnType());
            return LambdaMetafactory.metafactory(
                            lookup, name, MethodType.methodType(functional), generic, handle, actual)
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("cannot call " + method, e);
        }
    }
}
