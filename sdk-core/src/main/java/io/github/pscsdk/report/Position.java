package io.github.pscsdk.report;

/**
 * A position in a file.
 *
 * @param line line, from 1; lines end at LF, CRLF or CR
 * @param column column, from 1, in Unicode code points
 */
public record Position(long line, long column) implements Comparable<Position> {

    @Override
    public int compareTo(Position other) {
        int byLine = Long.compare(line, other.line);
        return byLine != 0 ? byLine : Long.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
