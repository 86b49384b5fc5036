/**
 * What a validation found: reports, findings and their places, as facts, and the words for them in several languages.
 * Everything here is immutable and thread-safe, except the builders.
 */
@PscStyle
package io.github.pscsdk.report;

import io.github.pscsdk.style.PscStyle;
