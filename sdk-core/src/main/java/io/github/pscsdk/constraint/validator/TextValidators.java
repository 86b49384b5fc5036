package io.github.pscsdk.constraint.validator;

import io.github.pscsdk.codelist.LanguageTags;
import io.github.pscsdk.constraint.KnownLanguageTag;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.ValidEmail;
import io.github.pscsdk.constraint.ValidUrl;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.text.WhiteSpace;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Checks of texts. */
public final class TextValidators {

    private TextValidators() {}

    /** {@link NotBlankText} of a text without language. */
    public static final class NotBlank extends PlainValidator<NotBlankText, String> {
        /** For Jakarta Validation. */
        public NotBlank() {
            super(String.class);
        }

        @Override
        boolean holds(String text) {
            return !WhiteSpace.isBlank(text);
        }

        @Override
        Values facts(String text) {
            return Values.NONE;
        }
    }

    /** {@link NotBlankText} of a text in languages. */
    public static final class NotBlankLocalised extends LanguagesValidator<NotBlankText> {
        /** For Jakarta Validation. */
        public NotBlankLocalised() {}

        @Override
        public boolean holds(LocalisedText text, Supplier<LocalDate> today) {
            return !text.asMap().isEmpty() && super.holds(text, today);
        }

        @Override
        boolean holds(String tag, String text) {
            return !WhiteSpace.isBlank(text);
        }

        @Override
        public List<Breach> breaches(LocalisedText text, Supplier<LocalDate> today) {
            return text.asMap().isEmpty()
                    ? List.of(Breach.of(Values.of("found", text.toString())))
                    : super.breaches(text, today);
        }

        @Override
        Values facts(String tag, String text) {
            return Values.NONE;
        }
    }

    /** {@link MaxLength} of a text without language. */
    public static final class Length extends PlainValidator<MaxLength, String> {
        private int maximum;

        /** For Jakarta Validation. */
        public Length() {
            super(String.class);
        }

        @Override
        public void initialize(MaxLength constraint) {
            maximum = constraint.value();
        }

        @Override
        boolean holds(String text) {
            return isWithin(text, maximum);
        }

        @Override
        Values facts(String text) {
            return facts(text, maximum);
        }

        /** A text has no more code points than chars: few have to be counted. */
        static boolean isWithin(String text, int maximum) {
            return text.length() <= maximum || length(text) <= maximum;
        }

        private static int length(String text) {
            return text.codePointCount(0, text.length());
        }

        static Values facts(String text, int maximum) {
            return Values.of("length", length(text)).and("maximum", maximum);
        }
    }

    /** {@link MaxLength} of a text in languages. */
    public static final class LengthLocalised extends LanguagesValidator<MaxLength> {
        private int maximum;

        /** For Jakarta Validation. */
        public LengthLocalised() {}

        @Override
        public void initialize(MaxLength constraint) {
            maximum = constraint.value();
        }

        @Override
        boolean holds(String tag, String text) {
            return Length.isWithin(text, maximum);
        }

        @Override
        Values facts(String tag, String text) {
            return Length.facts(text, maximum);
        }
    }

    /** {@link KnownLanguageTag} of a tag. */
    public static final class Language extends PlainValidator<KnownLanguageTag, String> {
        /** For Jakarta Validation. */
        public Language() {
            super(String.class);
        }

        @Override
        boolean holds(String tag) {
            return LanguageTags.isKnown(tag);
        }
    }

    /** {@link KnownLanguageTag} of the tags of a text. */
    public static final class Languages extends LanguagesValidator<KnownLanguageTag> {
        /** For Jakarta Validation. */
        public Languages() {}

        @Override
        boolean holds(String tag, String text) {
            return LanguageTags.isKnown(tag);
        }

        @Override
        Values facts(String tag, String text) {
            return Values.of("found", tag);
        }
    }

    /** {@link ValidEmail}. */
    public static final class Email extends PlainValidator<ValidEmail, String> {

        /** For Jakarta Validation. */
        public Email() {
            super(String.class);
        }

        @Override
        boolean holds(String text) {
            return EmailSyntax.isAddress(text);
        }
    }

    /** {@link ValidUrl}. */
    public static final class Url extends PlainValidator<ValidUrl, String> {
        private boolean anyScheme;

        /** For Jakarta Validation. */
        public Url() {
            super(String.class);
        }

        @Override
        public void initialize(ValidUrl constraint) {
            anyScheme = constraint.anyScheme();
        }

        @Override
        boolean holds(String text) {
            return PlainAddresses.isUrl(text) || isUrl(text);
        }

        private boolean isUrl(String text) {
            try {
                URI uri = new URI(text);
                String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
                boolean web = scheme.equals("http") || scheme.equals("https");
                return web ? uri.getRawAuthority() != null : anyScheme && !scheme.isEmpty();
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }
}
