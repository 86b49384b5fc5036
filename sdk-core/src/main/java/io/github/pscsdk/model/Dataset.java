package io.github.pscsdk.model;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.ObeysDatasetRules;
import io.github.pscsdk.constraint.ObeysRecordRules;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;

/** A whole exchange file: its header and its records. */
@Immutable
@MemberOrder({
    "format",
    "version",
    "namespace",
    "issued",
    "publisher",
    "licence",
    "language",
    "extent",
    "programme",
    "sources",
    "calls",
    "organisations",
    "partnerships",
    "meetings",
    "lessons"
})
@ObeysDatasetRules
@ObeysDatasetRules(groups = Advice.class)
public interface Dataset extends HeaderMembers {

    /** Sources of facts. */
    List<@Valid Source> getSources();

    /** Calls for proposals. */
    List<@Valid Call> getCalls();

    /** Organisations. */
    List<@Valid Organisation> getOrganisations();

    /** Partnerships. */
    List<@Valid Partnership> getPartnerships();

    /** Meetings. */
    List<@Valid Meeting> getMeetings();

    /** Lessons. The rules about records stand here, as they are not about the lessons within a partnership. */
    List<@Valid @ObeysRecordRules @ObeysRecordRules(groups = Advice.class) Lesson> getLessons();

    /** The header alone. */
    default Header header() {
        return Header.builder().from(this).build();
    }

    /** The records of a type, in order. */
    default List<? extends DatasetRecord> records(RecordType type) {
        return switch (type) {
            case SOURCE -> getSources();
            case CALL -> getCalls();
            case ORGANISATION -> getOrganisations();
            case PARTNERSHIP -> getPartnerships();
            case MEETING -> getMeetings();
            case LESSON -> getLessons();
        };
    }

    /** A new builder, its format and version set to those that this SDK writes. */
    static Builder builder() {
        return new Builder().format(FORMAT).version(VERSION);
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds datasets. Not thread-safe. */
    final class Builder extends ImmutableDataset.Builder {
        Builder() {}

        /** Adds a record to the list of its type. */
        public Builder add(DatasetRecord record) {
            return switch (RecordType.of(record)) {
                case SOURCE -> addSources((Source) record);
                case CALL -> addCalls((Call) record);
                case ORGANISATION -> addOrganisations((Organisation) record);
                case PARTNERSHIP -> addPartnerships((Partnership) record);
                case MEETING -> addMeetings((Meeting) record);
                case LESSON -> addLessons((Lesson) record);
            };
        }
    }
}
