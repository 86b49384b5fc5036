package io.github.pscsdk.codelist;

import io.github.pscsdk.table.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One of the 169 targets of the Sustainable Development Goals.
 *
 * <p>Sources: resolution A/RES/70/1 of the General Assembly; titles from open-sdg/sdg-translations (MIT), texts
 * copyright United Nations, the Portuguese one a community text.
 *
 * <p>Immutable and thread-safe; there is one instance for each target. The codes are a small table, read on first use;
 * the titles are a large one, read when a title or the languages are first asked for.
 */
public final class SdgTarget {
    private final String code;
    private final SdgGoal goal;
    private final Kind kind;

    private SdgTarget(Tsv.Row row) {
        code = row.text("code");
        goal = SdgGoal.find(row.text("goal"))
                .orElseThrow(() -> new IllegalStateException("target " + code + " is of no known goal"));
        kind = Kind.of(row.text("kind"));
    }

    /**
     * The target with a code: the goal, a point, and a number or a small letter, as in {@code 11.6} and {@code 11.a}.
     */
    public static Optional<SdgTarget> find(String code) {
        return Optional.ofNullable(Table.BY_CODE.get(code));
    }

    /** The 169 targets in order: by goal, numbers before letters. */
    public static List<SdgTarget> all() {
        return Table.ALL;
    }

    /** The code, such as {@code 11.6}. */
    public String code() {
        return code;
    }

    /** The goal that the target belongs to. */
    public SdgGoal goal() {
        return goal;
    }

    /** Whether the target is an outcome or a means of implementation. */
    public Kind kind() {
        return kind;
    }

    /**
     * The official wording; empty in a language that {@link #languages()} does not have. Of the BCP 47 tag the primary
     * subtag counts: {@code pt} and {@code pt-BR} are the same.
     */
    public Optional<String> title(String languageTag) {
        return Optional.ofNullable(Titles.of(FullTitles.BY_CODE, code).get(LanguageTags.primarySubtag(languageTag)));
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

    /**
     * What a target is. The resolution numbers outcomes (107) and letters means of implementation; all targets of goal
     * 17 are means as well (62 together).
     */
    public enum Kind implements Code {
        /** A state of the world to reach. */
        OUTCOME,
        /** A means of implementation. */
        MEANS_OF_IMPLEMENTATION;

        private static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return kind;
                }
            }
            throw new IllegalStateException("no kind of target has the code \"" + code + "\"");
        }
    }

    private static final class Table {
        static final List<SdgTarget> ALL;
        static final Map<String, SdgTarget> BY_CODE = new HashMap<>();

        static {
            List<SdgTarget> all = new ArrayList<>();
            for (Tsv.Row row : Tsv.read(SdgTarget.class, "sdg-targets.tsv").rows()) {
                SdgTarget target = new SdgTarget(row);
                all.add(target);
                BY_CODE.put(target.code, target);
            }
            ALL = List.copyOf(all);
        }

        private Table() {}
    }

    private static final class FullTitles {
        static final Map<String, Map<String, String>> BY_CODE = Titles.read("sdg-target-titles.tsv");

        private FullTitles() {}
    }
}
