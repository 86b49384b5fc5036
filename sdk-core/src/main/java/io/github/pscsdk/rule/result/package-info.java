/** Rules about results, indicators and lessons. */
package io.github.pscsdk.rule.result;
