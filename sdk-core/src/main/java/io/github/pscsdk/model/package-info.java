/**
 * The domain model: records, their parts, and the small values that they are made of. Everything here is immutable and
 * thread-safe, except the builders. An object that exists has its mandatory attributes with the right types; whether
 * its values make sense is for {@link io.github.pscsdk.validation.PscValidator} to say.
 *
 * <p>Each builder has a method per attribute, named like the attribute: {@code title(value)} sets it,
 * {@code addParticipants(...)} adds to a list. {@code build()} throws {@link IllegalStateException} if a mandatory
 * attribute is missing. For a changed copy of an object, {@code toBuilder()} is a builder that has its values.
 */
@PscStyle
package io.github.pscsdk.model;

import io.github.pscsdk.style.PscStyle;
