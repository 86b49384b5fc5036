/** Rules about claims and sources, and the comparison of what they say. */
package io.github.pscsdk.rule.claim;
