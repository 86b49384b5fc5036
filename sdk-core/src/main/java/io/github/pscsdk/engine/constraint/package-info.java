/** Checks of single values, compiled from the constraints that stand on the model. */
package io.github.pscsdk.engine.constraint;
