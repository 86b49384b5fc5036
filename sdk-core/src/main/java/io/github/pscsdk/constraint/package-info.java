/**
 * The constraints of single values, as Jakarta Validation annotations on the model. Each has a code, in its message key
 * {@code {io.github.pscsdk.<code>}}; {@link io.github.pscsdk.finding.ValueCodes} describes the codes.
 */
package io.github.pscsdk.constraint;
