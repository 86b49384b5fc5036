package io.github.pscsdk.codelist;

import io.github.pscsdk.table.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bundled table of countries, read on first use. */
final class CountryTable {

    /** In the order of their codes. */
    static final List<CountryInfo> ALL;

    static final Map<String, CountryInfo> BY_CODE = new HashMap<>();
    static final Map<String, String> BY_ALIAS = new HashMap<>();

    static {
        List<CountryInfo> all = new ArrayList<>();
        for (Tsv.Row row : Tsv.read(CountryInfo.class, "countries.tsv").rows()) {
            CountryInfo country = new CountryInfo(row);
            all.add(country);
            BY_CODE.put(country.code(), country);
            row.optional("alias").ifPresent(alias -> BY_ALIAS.put(alias, country.code()));
        }
        ALL = List.copyOf(all);
    }

    private CountryTable() {}
}
