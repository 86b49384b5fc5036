/** Turns JSON into objects of the model and back, driven by the model's own metadata. */
package io.github.pscsdk.json.codec;
