/** Validates objects of the model: the facade, and the list of all rules. */
package io.github.pscsdk.validation;
