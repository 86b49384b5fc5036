/**
 * What a receiver of data makes of its findings: a {@link io.github.pscsdk.policy.Policy} changes how bad they are, a
 * {@link io.github.pscsdk.policy.Baseline} accepts those that are known. Everything here is immutable and thread-safe,
 * except the builders.
 */
@PscStyle
package io.github.pscsdk.policy;

import io.github.pscsdk.style.PscStyle;
