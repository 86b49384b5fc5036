package io.github.pscsdk.report;

/**
 * The text of a line around a position, so that it can be shown without opening the file.
 *
 * @param text the line, or as much of it as fits; what is cut off is marked by an ellipsis
 * @param caret how many code points of the text stand before the position
 */
public record Excerpt(String text, int caret) {}
