package io.github.pscsdk.rule.meeting;

import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.text.TextFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds texts of a list that say in one of their languages what an earlier one says. */
final class RepeatedTexts {

    /**
     * A text that an earlier one says too.
     *
     * @param index its place in the list, from 0
     * @param first place of the first text that says it
     * @param text what both say, as the later one has it
     */
    record Repeated(int index, int first, String text) {}

    private RepeatedTexts() {}

    /** The texts that say what an earlier one says, but for case, accents and punctuation. */
    static List<Repeated> in(List<Optional<LocalisedText>> texts) {
        Map<String, Integer> seen = new HashMap<>();
        List<Repeated> repeated = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Map<String, String> byTag = texts.get(i).map(LocalisedText::asMap).orElse(Map.of());
            first(byTag, i, seen).ifPresent(repeated::add);
        }
        return repeated;
    }

    private static Optional<Repeated> first(Map<String, String> byTag, int index, Map<String, Integer> seen) {
        Optional<Repeated> repeated = Optional.empty();
        for (Map.Entry<String, String> text : byTag.entrySet()) {
            String words = TextFolding.fold(text.getValue());
            String key = text.getKey().toLowerCase(Locale.ROOT) + '\n' + words;
            Integer first = words.isEmpty() ? null : seen.putIfAbsent(key, index);
            if (first != null && first != index && repeated.isEmpty()) {
                repeated = Optional.of(new Repeated(index, first, text.getValue()));
            }
        }
        return repeated;
    }
}
