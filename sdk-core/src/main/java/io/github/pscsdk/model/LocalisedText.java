package io.github.pscsdk.model;

import io.github.pscsdk.codelist.LanguageTags;
import io.github.pscsdk.constraint.KnownLanguageTag;
import io.github.pscsdk.constraint.NotBlankText;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text in one or more languages: BCP 47 tag to text, in the order in which they were written. {@code und} stands for
 * an unknown language and {@code mul} for several. Keeps the tags that were written, well-formed or not. Immutable and
 * thread-safe; equal if the same tags have the same texts, in whatever order.
 */
@NotBlankText
@KnownLanguageTag
public final class LocalisedText {

    private final Map<String, String> texts;

    private LocalisedText(Map<String, String> texts) {
        this.texts = texts;
    }

    /** A text in one language. */
    public static LocalisedText of(String languageTag, String text) {
        return new LocalisedText(new FewTexts(languageTag, text));
    }

    /** A text in the languages of the map, in its order. */
    public static LocalisedText of(Map<String, String> texts) {
        Builder builder = builder();
        texts.forEach(builder::put);
        return builder.build();
    }

    /** A text whose languages are to be put in one by one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these texts, for a changed copy. */
    public Builder toBuilder() {
        Builder builder = builder();
        texts.forEach(builder::put);
        return builder;
    }

    /** Takes in texts in the order in which they are to be. Not thread-safe. */
    public static final class Builder {

        private static final int FEW = 8;

        private final String[] tagsAndTexts = new String[2 * FEW];
        private int size;
        /** All texts, once there are more than a few. */
        private Map<String, String> many = Map.of();

        private Builder() {}

        /** Whether there is a text with exactly this tag. */
        public boolean has(String languageTag) {
            return indexOf(languageTag) >= 0 || many.containsKey(languageTag);
        }

        /** Puts in a text, in place of that with the same tag if there is one. */
        public Builder put(String languageTag, String text) {
            int index = indexOf(languageTag);
            if (!many.isEmpty()) {
                many.put(languageTag, text);
            } else if (index >= 0) {
                tagsAndTexts[index + 1] = text;
            } else if (size == tagsAndTexts.length) {
                many = new LinkedHashMap<>(new FewTexts(tagsAndTexts));
                size = 0;
                many.put(languageTag, text);
            } else {
                tagsAndTexts[size] = languageTag;
                tagsAndTexts[size + 1] = text;
                size += 2;
            }
            return this;
        }

        private int indexOf(String languageTag) {
            for (int i = 0; i < size; i += 2) {
                if (tagsAndTexts[i].equals(languageTag)) {
                    return i;
                }
            }
            return -1;
        }

        /** Takes out all texts, so that the next one can be built. */
        public Builder clear() {
            size = 0;
            many = Map.of();
            return this;
        }

        /** The text as it is now. */
        public LocalisedText build() {
            return new LocalisedText(
                    many.isEmpty()
                            ? new FewTexts(Arrays.copyOf(tagsAndTexts, size))
                            : Collections.unmodifiableMap(new LinkedHashMap<>(many)));
        }
    }

    /** This text, and in that language the given one. */
    public LocalisedText and(String languageTag, String text) {
        return toBuilder().put(languageTag, text).build();
    }

    /** All texts by their tags. */
    public Map<String, String> asMap() {
        return texts;
    }

    /** The text with exactly this tag, whatever the case of its letters. */
    public Optional<String> in(String languageTag) {
        String exact = texts.get(languageTag);
        if (exact != null) {
            return Optional.of(exact);
        }
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(languageTag))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * The text for a reader of that language: with this tag, else in the same language, else in English, else the
     * first; empty only if there is none at all.
     */
    public Optional<String> bestFor(String languageTag) {
        return in(languageTag)
                .or(() -> sameLanguage(LanguageTags.primarySubtag(languageTag)))
                .or(() -> sameLanguage("en"))
                .or(() -> texts.values().stream().findFirst());
    }

    private Optional<String> sameLanguage(String language) {
        return texts.entrySet().stream()
                .filter(entry -> LanguageTags.primarySubtag(entry.getKey()).equals(language))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalisedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** Tags and texts, for people; {@link #asMap} has them for programs. */
    @Override
    public String toString() {
        return texts.toString();
    }
}
