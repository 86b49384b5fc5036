package io.github.pscsdk.json.file;

import io.github.pscsdk.engine.Labels;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Origin;
import io.github.pscsdk.rule.Pointer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file a record, or the header, is from. Small, as one is kept for every id; the record itself is read again
 * when it is asked for.
 */
final class FileOrigin implements Origin {

    private final RecordSource source;
    private final @Nullable RecordType type;
    private final int index;
    private final long offset;
    private final int length;

    private FileOrigin(RecordSource source, @Nullable RecordType type, int index, long offset, int length) {
        this.source = source;
        this.type = type;
        this.index = index;
        this.offset = offset;
        this.length = length;
    }

    /** The root of the file, where its header is. */
    static FileOrigin root(RecordSource source) {
        return new FileOrigin(source, null, -1, 0, 0);
    }

    /** A record in the array of its type in a document. */
    static FileOrigin inDocument(RecordSource source, RecordType type, int index, long offset, int length) {
        return new FileOrigin(source, type, index, offset, length);
    }

    /** A record on a line of a stream. */
    static FileOrigin inStream(RecordSource source, RecordType type, long offset, int length) {
        return new FileOrigin(source, type, -1, offset, length);
    }

    long offset() {
        return offset;
    }

    int length() {
        return length;
    }

    /** The record, read again; empty for the header. */
    Optional<DatasetRecord> record() {
        return Optional.ofNullable(type).map(each -> source.record(each, offset, length));
    }

    @Override
    public Pointer pointer() {
        return type == null || index < 0
                ? Pointer.ROOT
                : Pointer.of(type.section()).then(index);
    }

    @Override
    public Optional<RecordType> type() {
        return Optional.ofNullable(type);
    }

    @Override
    public Optional<String> id() {
        return record().map(record -> record.getId().getValue()).filter(id -> !id.isEmpty());
    }

    @Override
    public Optional<String> label() {
        return record().flatMap(record -> Labels.of(record, source.language()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileOrigin that && source == that.source && offset == that.offset && type == that.type;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(offset);
    }
}
