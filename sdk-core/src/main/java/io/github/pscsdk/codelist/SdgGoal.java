package io.github.pscsdk.codelist;

import io.github.pscsdk.table.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One of the 17 Sustainable Development Goals of the United Nations.
 *
 * <p>Sources: resolution A/RES/70/1 of the General Assembly; titles from open-sdg/sdg-translations (MIT), texts
 * copyright United Nations, the Portuguese one a community text; colours as the United Nations publish them.
 *
 * <p>Immutable and thread-safe; there is one instance for each goal. Goals and titles are separate tables, each read on
 * first use.
 */
public final class SdgGoal {
    private final String code;
    private final int number;
    private final String colour;

    private SdgGoal(Tsv.Row row) {
        code = row.text("code");
        number = Integer.parseInt(code);
        colour = row.text("colour");
    }

    /** The goal with a code: {@code 1} to {@code 17}, without leading zeros. */
    public static Optional<SdgGoal> find(String code) {
        return Optional.ofNullable(Table.BY_CODE.get(code));
    }

    /** The 17 goals in order. */
    public static List<SdgGoal> all() {
        return Table.ALL;
    }

    /** The code: {@code 1} to {@code 17}. */
    public String code() {
        return code;
    }

    /** The number: 1 to 17. */
    public int number() {
        return number;
    }

    /** The colour that stands for the goal: {@code #} and six hexadecimal digits. */
    public String colour() {
        return colour;
    }

    /**
     * The official title, a full sentence; empty in a language that {@link #languages()} does not have. Of the BCP 47
     * tag the primary subtag counts: {@code pt} and {@code pt-BR} are the same.
     */
    public Optional<String> title(String languageTag) {
        return Optional.ofNullable(Titles.of(FullTitles.BY_CODE, code).get(LanguageTags.primarySubtag(languageTag)));
    }

    /** The short title, as on the goal's icon: "Sustainable cities and communities". Languages as in {@link #title}. */
    public Optional<String> shortTitle(String languageTag) {
        return Optional.ofNullable(Titles.of(ShortTitles.BY_CODE, code).get(LanguageTags.primarySubtag(languageTag)));
    }

    /** The languages in which there is a title: primary subtags. */
    public Set<String> languages() {
        return Titles.of(FullTitles.BY_CODE, code).keySet();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }

    private static final class Table {
        static final List<SdgGoal> ALL;
        static final Map<String, SdgGoal> BY_CODE = new HashMap<>();

        static {
            List<SdgGoal> all = new ArrayList<>();
            for (Tsv.Row row : Tsv.read(SdgGoal.class, "sdg-goals.tsv").rows()) {
                SdgGoal goal = new SdgGoal(row);
                all.add(goal);
                BY_CODE.put(goal.code, goal);
            }
            ALL = List.copyOf(all);
        }

        private Table() {}
    }

    private static final class FullTitles {
        static final Map<String, Map<String, String>> BY_CODE = Titles.read("sdg-goal-titles.tsv");

        private FullTitles() {}
    }

    private static final class ShortTitles {
        static final Map<String, Map<String, String>> BY_CODE = Titles.read("sdg-goal-short-titles.tsv");

        private ShortTitles() {}
    }
}
