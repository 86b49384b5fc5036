package io.github.pscsdk.json.read;

import io.github.pscsdk.engine.DecodedRecord;
import io.github.pscsdk.engine.RecordLabel;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Origin;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file a record, or the header, is from. Small; what it is called is read again when that is asked for. Not
 * thread-safe.
 */
public final class FileOrigin implements Origin {

    private static final List<RecordType> TYPES = List.of(RecordType.values());
    private static final int TYPE_BITS = 3;
    private static final int TYPE_MASK = (1 << TYPE_BITS) - 1;

    private final RecordReader source;
    private final @Nullable RecordType type;
    private final int index;
    private final long offset;
    private final int length;
    private @Nullable Names names;

    /** What the record is called. */
    private record Names(Optional<String> id, Optional<String> label) {}

    private FileOrigin(RecordReader source, @Nullable RecordType type, int index, long offset, int length) {
        this.source = source;
        this.type = type;
        this.index = index;
        this.offset = offset;
        this.length = length;
    }

    /** The root of the file, where its header is. */
    static FileOrigin root(RecordReader source) {
        return new FileOrigin(source, null, -1, 0, 0);
    }

    /** A record in the array of its type in a document. */
    static FileOrigin inDocument(RecordReader source, RecordType type, int index, long offset, int length) {
        return new FileOrigin(source, type, index, offset, length);
    }

    /** A record on a line of a stream. */
    static FileOrigin inStream(RecordReader source, RecordType type, long offset, int length) {
        return new FileOrigin(source, type, -1, offset, length);
    }

    /** The one with that key and detail. */
    static FileOrigin of(RecordReader source, long key, long detail) {
        RecordType type = TYPES.get((int) key & TYPE_MASK);
        return new FileOrigin(source, type, (int) detail, key >>> TYPE_BITS, (int) (detail >>> Integer.SIZE));
    }

    /** Its offset and type: grows with the offset. */
    long key() {
        return offset << TYPE_BITS | (type == null ? TYPE_MASK : TYPES.indexOf(type));
    }

    /** Its length and index. */
    long detail() {
        return (long) length << Integer.SIZE | Integer.toUnsignedLong(index);
    }

    public long offset() {
        return offset;
    }

    public int length() {
        return length;
    }

    /** The record, read again, with what is wrong with it; empty for the header. */
    Optional<DecodedRecord> read() {
        return Optional.ofNullable(type).map(each -> source.read(this, each));
    }

    private Names names() {
        if (names == null) {
            Optional<DatasetRecord> record = read().map(DecodedRecord::record);
            names = new Names(
                    record.map(each -> each.getId().getValue()).filter(id -> !id.isEmpty()),
                    record.flatMap(each -> RecordLabel.of(each, source.language())));
        }
        return names;
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
        return names().id();
    }

    @Override
    public Optional<String> label() {
        return names().label();
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
