/** Rules about what the calls demand of applicants, countries, objectives and approaches. */
package io.github.pscsdk.rule.eligibility;
