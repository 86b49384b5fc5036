package io.github.pscsdk.engine;

import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.Origin;
import java.util.List;

/**
 * A record as it was read. A mandatory member that could not be read holds a placeholder; as a problem names it as
 * damaged, no rule reads it.
 *
 * @param record the record
 * @param origin where it is from
 * @param problems what the reader found wrong with it
 */
public record DecodedRecord(DatasetRecord record, Origin origin, List<Problem> problems) {}
