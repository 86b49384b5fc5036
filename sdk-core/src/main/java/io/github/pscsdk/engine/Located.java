package io.github.pscsdk.engine;

import io.github.pscsdk.validation.Excerpt;
import io.github.pscsdk.validation.Position;

/**
 * Where in a file a place was found.
 *
 * @param position its line and column
 * @param excerpt the text around it
 */
public record Located(Position position, Excerpt excerpt) {}
