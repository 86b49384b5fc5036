package io.github.pscsdk.engine;

import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.References.Reference;
import java.util.List;

/**
 * A record that has been checked alone, and awaits being seen in the light of others.
 *
 * @param record the record
 * @param origin where it is from
 * @param damage what of it must not be relied on
 * @param notes what was found
 * @param present a bit for each member of its type that it has
 * @param references what it refers to
 * @param traits what others may have in common with it, as {@link TraitHashes}
 */
@SuppressWarnings("ArrayRecordComponent") // is handed on, never compared
public record Judged(
        DatasetRecord record,
        Origin origin,
        Damage damage,
        Notes notes,
        long present,
        List<Reference> references,
        long[] traits) {}
