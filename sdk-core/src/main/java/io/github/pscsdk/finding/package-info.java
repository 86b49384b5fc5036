/**
 * The words of a finding: severities, categories, reasons, pointers, values, and what there is to know about each rule
 * and code. Everything here is immutable and thread-safe, except the builders.
 */
@PscStyle
package io.github.pscsdk.finding;

import io.github.pscsdk.style.PscStyle;
