package io.github.pscsdk.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days from the first to the last, both of which count; either may lie as far off as there are days. */
record Span(LocalDate from, LocalDate to) {

    static Optional<Span> of(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Span(from.orElse(LocalDate.MIN), to.orElse(LocalDate.MAX)));
    }

    boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Adds the first day, and the day after the last if there is one. */
    void addTurns(List<LocalDate> days) {
        days.add(from);
        if (to.isBefore(LocalDate.MAX)) {
            days.add(to.plusDays(1));
        }
    }
}
