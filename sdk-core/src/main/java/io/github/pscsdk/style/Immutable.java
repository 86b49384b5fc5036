package io.github.pscsdk.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an interface: Immutables is to generate the class behind it, and its builder. The build tells Immutables the name
 * of this annotation. Its own one is documented and stays in class files, so it would be part of the API of this
 * module.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface Immutable {}
