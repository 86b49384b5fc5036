/**
 * Exchange files: reading, validating, writing, and reports as JSON. Start with
 * {@link io.github.pscsdk.json.ExchangeValidator}, {@link io.github.pscsdk.json.ExchangeReader} and
 * {@link io.github.pscsdk.json.ExchangeWriter}; {@link io.github.pscsdk.json.PscModule} teaches an application's own
 * {@code JsonMapper} the model.
 */
package io.github.pscsdk.json;
