package io.github.pscsdk.rule;

import io.github.pscsdk.model.RecordId;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of a partnership that rules about other records need. What has an error is left out.
 *
 * @param period from its start to its last day, as it now stands
 * @param participants the organisations that take part, in whatever role; empty if the list has an error
 * @param complete whether the list of participants is the whole
 */
public record PartnershipFacts(Period period, Optional<Set<RecordId>> participants, boolean complete) {}
