package io.github.pscsdk.codelist;

import io.github.pscsdk.table.Tsv;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a table of titles: a column {@code code}, then one column a language, named by its primary subtag. */
final class Titles {
    private Titles() {}

    /** Code to language to title; languages in the order of the columns, those without a title left out. */
    static Map<String, Map<String, String>> read(String resource) {
        Tsv table = Tsv.read(Titles.class, resource);
        List<String> languages = table.columns().subList(1, table.columns().size());
        Map<String, Map<String, String>> titles = new LinkedHashMap<>();
        for (Tsv.Row row : table.rows()) {
            Map<String, String> byLanguage = new LinkedHashMap<>();
            for (String language : languages) {
                row.optional(language).ifPresent(title -> byLanguage.put(language, title));
            }
            titles.put(row.text("code"), Collections.unmodifiableMap(byLanguage));
        }
        return Collections.unmodifiableMap(titles);
    }

    /** The titles of one code: none where the table does not have it. */
    static Map<String, String> of(Map<String, Map<String, String>> titles, String code) {
        return titles.getOrDefault(code, Map.of());
    }
}
