/**
 * Runs the rules over records, one at a time, and assembles the report. Knows no file: readers hand records in, with
 * what they found wrong while reading, and tell positions afterwards. For the modules of this SDK only.
 */
package io.github.pscsdk.engine;
