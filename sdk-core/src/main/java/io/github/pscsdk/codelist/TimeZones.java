package io.github.pscsdk.codelist;

import io.github.pscsdk.table.Tsv;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names of time zones.
 *
 * <p>Source: the IANA time zone database as JDK 17 and JDK 25 carry it. The list is the union of both, so that it is
 * the same on every Java release: the names with a slash, such as {@code Europe/Brussels}, and {@code UTC}; without the
 * JDK's own {@code SystemV/...}. Short names such as {@code CET} or {@code Portugal} are historic links and left out.
 *
 * <p>A name in the list may be unknown to an older JDK ({@code America/Coyhaique} is unknown to 17): knowing a name
 * does not promise that {@link java.time.ZoneId#of(String)} accepts it.
 *
 * <p>Immutable and thread-safe. The table is read on first use.
 */
public final class TimeZones {
    private TimeZones() {}

    /** Whether a name is in the list, spelled exactly as in the database. */
    public static boolean isKnown(String ianaName) {
        return Table.NAMES.contains(ianaName);
    }

    /** The zone of that name; empty if this Java does not know its rules. */
    public static Optional<ZoneId> zone(String ianaName) {
        return Table.WITH_RULES.contains(ianaName) ? Optional.of(ZoneId.of(ianaName)) : Optional.empty();
    }

    /** All names, sorted. */
    public static List<String> all() {
        return Table.ALL;
    }

    private static final class Table {
        static final List<String> ALL = Tsv.read(TimeZones.class, "time-zones.tsv").rows().stream()
                .map(row -> row.text("name"))
                .toList();
        static final Set<String> NAMES = new HashSet<>(ALL);
        static final Set<String> WITH_RULES = ZoneId.getAvailableZoneIds();

        private Table() {}
    }
}
