/** The rules as class-level constraints, for whoever uses Jakarta Validation alone. */
package io.github.pscsdk.jakarta;
