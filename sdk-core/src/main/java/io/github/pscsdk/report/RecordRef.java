package io.github.pscsdk.report;

import io.github.pscsdk.model.RecordType;
import java.util.Optional;

/**
 * The record that a finding is about.
 *
 * @param type its type
 * @param id its id as written; empty if it has none
 * @param label its title or name, to show to people; empty if it has none
 */
public record RecordRef(RecordType type, Optional<String> id, Optional<String> label) {}
