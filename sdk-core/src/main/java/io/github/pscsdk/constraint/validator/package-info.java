/** What the constraints check. Found by Jakarta Validation as services, so that the model need not know them. */
package io.github.pscsdk.constraint.validator;
