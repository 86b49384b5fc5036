package io.github.pscsdk.json;

/** How an exchange file is laid out. */
public enum Layout {
    /** One object: the header's members, then an array for each type of record. For people and small files. */
    DOCUMENT,
    /** The header on the first line, a record on each further line (NDJSON). For bulk. */
    STREAM
}
