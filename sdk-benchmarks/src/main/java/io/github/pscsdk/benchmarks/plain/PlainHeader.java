package io.github.pscsdk.benchmarks.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;

/** The header of a file. */
public record PlainHeader(
        @NotNull @Pattern(regexp = "psc-exchange") String format,
        @NotNull @Pattern(regexp = "1\\.\\d+") String version,
        String namespace,
        @Pattern(regexp = Patterns.DATE) String issued,
        @Pattern(regexp = Patterns.ID) String publisher,
        String licence,
        @Pattern(regexp = Patterns.LANGUAGE) String language,

        @Pattern(regexp = "complete|partial|single-partnership")
        String extent,

        @Valid Programme programme) {

    /** The programme. */
    public record Programme(
            @NotNull @Pattern(regexp = Patterns.ID) String id,
            Map<@Pattern(regexp = Patterns.LANGUAGE) String, String> title,
            PlainParts.@Valid Money budget,
            @PositiveOrZero Integer declaredPartnerships,
            @PositiveOrZero Integer declaredCountries,
            List<@Pattern(regexp = Patterns.ID) String> sources) {}
}
