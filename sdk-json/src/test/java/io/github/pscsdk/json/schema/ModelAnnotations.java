package io.github.pscsdk.json.schema;

import io.github.pscsdk.meta.Cardinality;
import io.github.pscsdk.meta.Member;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Locale;

/** Where the annotations of a member of the model are. */
public final class ModelAnnotations {

    private ModelAnnotations() {}

    /** The accessor of a member. */
    public static Method accessor(Class<?> owner, Member member) {
        String name = member.name();
        String accessor = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        try {
            return owner.getMethod(accessor);
        } catch (NoSuchMethodException e) {
            throw new AssertionError("the model has no " + accessor, e);
        }
    }

    /** The type of the value of a member, or of each of its values. */
    public static AnnotatedType value(Class<?> owner, Member member) {
        AnnotatedType returned = accessor(owner, member).getAnnotatedReturnType();
        if (member.cardinality() == Cardinality.MANDATORY) {
            return returned;
        }
        AnnotatedType[] arguments = ((AnnotatedParameterizedType) returned).getAnnotatedActualTypeArguments();
        return arguments[arguments.length - 1];
    }
}
