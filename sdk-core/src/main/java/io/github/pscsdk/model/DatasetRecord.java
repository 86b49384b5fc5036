package io.github.pscsdk.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** What every record of a dataset has: an id, and where its facts are from. */
public interface DatasetRecord extends Extensible {

    /** Id, unique among the records of this type in the dataset. */
    @Valid
    RecordId getId();

    /** Identifiers of what the record describes, in public schemes. */
    List<@Valid Identifier> getIdentifiers();

    /** What sources say beside the values that the record prefers. */
    List<@Valid Claim> getClaims();

    /** Sources of this record. */
    @RefersTo(RecordType.SOURCE)
    List<@Valid RecordId> getSources();

    /** When this record was last changed. */
    Optional<@Valid PartialDate> getModified();
}
