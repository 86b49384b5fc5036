package io.github.pscsdk.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The value of an indicator: a number, or words where the indicator is qualitative. A number keeps its scale as
 * written. Immutable and thread-safe.
 */
public final class Figure {

    private final Optional<BigDecimal> number;
    private final Optional<String> text;

    private Figure(Optional<BigDecimal> number, Optional<String> text) {
        this.number = number;
        this.text = text;
    }

    /** A number; one with a negative scale is kept in plain notation. */
    public static Figure of(BigDecimal number) {
        return new Figure(Optional.of(number.scale() < 0 ? number.setScale(0) : number), Optional.empty());
    }

    /** Words. */
    public static Figure of(String text) {
        return new Figure(Optional.empty(), Optional.of(text));
    }

    /** The number; empty if the value is words. */
    public Optional<BigDecimal> number() {
        return number;
    }

    /** The words; empty if the value is a number. */
    public Optional<String> text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure that && number.equals(that.number) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, text);
    }

    /** The number in plain notation, or the words. */
    @Override
    public String toString() {
        return number.map(BigDecimal::toPlainString).or(() -> text).orElseThrow();
    }
}
