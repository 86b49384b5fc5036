package io.github.pscsdk.json.read;

import io.github.pscsdk.json.file.ByteSearch;

/**
 * The bytes of one record, and where in the file they are: a line of a stream without its end, or an object of a
 * document.
 *
 * @param bytes bytes among which they are
 * @param start index of the first
 * @param length how many there are
 * @param offset offset of the first in the file
 * @param isEnded whether more follows in the file
 * @param isTooLong whether the record exceeds the limit; then its bytes are left out
 */
@SuppressWarnings("ArrayRecordComponent") // slices are not compared
record RecordSlice(byte[] bytes, int start, int length, long offset, boolean isEnded, boolean isTooLong) {

    /** The bytes of a record. */
    static RecordSlice of(byte[] bytes, int start, int length, long offset) {
        return new RecordSlice(bytes, start, length, offset, true, false);
    }

    /** The place in the file of a place in the slice. */
    long toFile(long place) {
        return offset + place;
    }

    boolean isBlank() {
        for (int i = start; i < start + length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return !isTooLong;
    }

    /** Whether a character is written by its number. */
    boolean hasEscapes() {
        return ByteSearch.hasUnicodeEscape(bytes, start, start + length);
    }
}
