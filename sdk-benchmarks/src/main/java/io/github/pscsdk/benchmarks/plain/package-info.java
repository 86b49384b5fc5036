/**
 * The records of the format as somebody would write them who has no SDK: plain types of Jackson with ordinary
 * annotations of Jakarta Validation. Members that are absent are null, and nothing says so.
 */
package io.github.pscsdk.benchmarks.plain;
