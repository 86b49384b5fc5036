/**
 * What a rule is, what it may ask and what it may answer, and the principles that all rules share: absent is unknown,
 * three values, roles, dates of reference, terms of calls. The rules themselves stand in the packages below, one class a
 * rule, named after the defect: {@code MeetingEndsBeforeStart} has the code {@code meeting-ends-before-start}.
 */
@PscStyle
package io.github.pscsdk.rule;

import io.github.pscsdk.style.PscStyle;
