package io.github.pscsdk.json.file;

/**
 * Limits of a reader, as the public class {@code ReadLimits} describes them.
 *
 * @param nesting levels of objects and lists
 * @param text UTF-16 code units of a text or name
 * @param number digits of a number
 * @param record bytes of a record
 * @param file bytes of a file
 * @param expansion times its size that a compressed file may have
 */
public record Limits(int nesting, int text, int number, int record, long file, int expansion) {}
