package io.github.pscsdk.meta;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes functions of accessors and builder methods that run as fast as code written by hand. */
final class Accessors {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final Map<Class<?>, Class<?>> PRIMITIVES =
            Map.of(Integer.class, int.class, Boolean.class, boolean.class);

    private Accessors() {}

    @SuppressWarnings("unchecked") // the factory is asked for just this type
    static Function<Object, Object> getter(Method accessor) {
        MethodType generic = MethodType.methodType(Object.class, Object.class);
        return (Function<Object, Object>) lambda(Function.class, "apply", generic, accessor);
    }

    @SuppressWarnings("unchecked") // the factory is asked for just this type
    static BiConsumer<Object, Object> setter(Class<?> builder, String name, Class<?> argument) {
        MethodType generic = MethodType.methodType(void.class, Object.class, Object.class);
        Method method = method(builder, name, argument);
        return (BiConsumer<Object, Object>) lambda(BiConsumer.class, "accept", generic, method);
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
            MethodHandle handle = LOOKUP.unreflect(method);
            MethodType actual = handle.type()
                    .wrap()
                    .changeReturnType(
                            generic.returnType() == void.class
                                    ? void.class
                                    : handle.type().wrap().returnType());
            return LambdaMetafactory.metafactory(
                            LOOKUP, name, MethodType.methodType(functional), generic, handle, actual)
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("cannot call " + method, e);
        }
    }
}
