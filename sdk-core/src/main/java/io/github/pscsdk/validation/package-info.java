/** Validates objects of the model, and says what is wrong with them: the facade, findings, reports. */
@PscStyle
package io.github.pscsdk.validation;

import io.github.pscsdk.style.PscStyle;
