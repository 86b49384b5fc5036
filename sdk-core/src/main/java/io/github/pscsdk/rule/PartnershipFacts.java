package io.github.pscsdk.rule;

/**
 * The facts of a partnership that rules about other records need. A date that has an error is left out.
 *
 * @param period from its start to its last day, as it now stands
 */
public record PartnershipFacts(Period period) {}
