package io.github.pscsdk.codelist;

import io.github.pscsdk.table.Tsv;
import io.github.pscsdk.text.Suggestions;
import io.github.pscsdk.text.TextFolding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What code was probably meant: the one that is known under another name, in English or in a language of the programme,
 * as {@code coordinator} and {@code chef de file} for {@code lead-applicant}; else the one that is spelt most alike.
 * The other names are in the bundled table {@code code-aliases.tsv}. Thread-safe.
 */
public final class CodeSuggestions {

    private static final class Holder {
        /** Codes by list and folded alias. */
        static final Map<String, Map<String, String>> ALIASES = read();
    }

    private CodeSuggestions() {}

    /** The code of a list that was probably meant; empty if nothing is near. */
    public static Optional<String> nearest(String written, Class<?> list) {
        Map<String, String> aliases = Holder.ALIASES.getOrDefault(list.getSimpleName(), Map.of());
        List<String> codes = Arrays.stream(list.getEnumConstants())
                .map(each -> ((Code) each).code())
                .toList();
        return Optional.ofNullable(aliases.get(TextFolding.fold(written)))
                .or(() -> Suggestions.nearest(written, codes));
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> aliases = new HashMap<>();
        for (Tsv.Row row : Tsv.read(CodeSuggestions.class, "code-aliases.tsv").rows()) {
            aliases.computeIfAbsent(row.text("list"), key -> new HashMap<>())
                    .put(TextFolding.fold(row.text("alias")), row.text("code"));
        }
        return aliases;
    }
}
