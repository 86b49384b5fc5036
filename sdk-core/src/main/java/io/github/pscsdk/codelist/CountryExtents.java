package io.github.pscsdk.codelist;

import io.github.pscsdk.table.Tsv;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Roughly where countries lie: one box of degrees or several for each, as bundled. Generous, as it is for telling slips
 * of the pen, and no statement about borders: half a degree around each box counts, and to a state count the
 * territories that are part of it.
 *
 * <p>Source: computed from Natural Earth 4.1.0 (public domain), as the table itself says. The table is read on first
 * use.
 */
public final class CountryExtents {

    private static final BigDecimal MARGIN = new BigDecimal("0.5");
    private static final BigDecimal ROUND = new BigDecimal("360");

    private CountryExtents() {}

    /** Whether a point may lie in the country; a country that has no box holds every point. */
    public static boolean holds(CountryInfo country, BigDecimal latitude, BigDecimal longitude) {
        List<Box> boxes = Table.BOXES.getOrDefault(country.code(), List.of());
        return boxes.isEmpty() || boxes.stream().anyMatch(box -> box.holds(latitude, longitude));
    }

    private record Box(BigDecimal south, BigDecimal west, BigDecimal north, BigDecimal east) {

        Box(Tsv.Row row) {
            this(
                    new BigDecimal(row.text("south")).subtract(MARGIN),
                    new BigDecimal(row.text("west")).subtract(MARGIN),
                    new BigDecimal(row.text("north")).add(MARGIN),
                    new BigDecimal(row.text("east")).add(MARGIN));
        }

        boolean holds(BigDecimal latitude, BigDecimal longitude) {
            return isBetween(south, latitude, north)
                    && (isBetween(west, longitude, east)
                            // The margin may reach across the date line.
                            || isBetween(west, longitude.add(ROUND), east)
                            || isBetween(west, longitude.subtract(ROUND), east));
        }

        private static boolean isBetween(BigDecimal least, BigDecimal number, BigDecimal most) {
            return least.compareTo(number) <= 0 && number.compareTo(most) <= 0;
        }
    }

    private static final class Table {
        static final Map<String, List<Box>> BOXES = new HashMap<>();

        static {
            for (Tsv.Row row :
                    Tsv.read(CountryExtents.class, "country-extents.tsv").rows()) {
                String code = row.text("code");
                Box box = new Box(row);
                add(code, box);
                CountryInfo.find(code).flatMap(CountryInfo::partOf).ifPresent(state -> add(state, box));
            }
        }

        private Table() {}

        private static void add(String code, Box box) {
            BOXES.computeIfAbsent(code, key -> new ArrayList<>()).add(box);
        }
    }
}
