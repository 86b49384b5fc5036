/**
 * What is wrong with a record while it is checked: problems, what they point at, and the members that must not be
 * relied on.
 */
package io.github.pscsdk.engine.problem;
