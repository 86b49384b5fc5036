package io.github.pscsdk.constraint;

/**
 * Group of the constraints whose violation is a warning or an information. Those of the default group are errors. An
 * application that refuses what violates the default group so refuses nothing for a mere hint; to see all, validate
 * with {@code Default.class} and {@code Advice.class}.
 */
public interface Advice {}
