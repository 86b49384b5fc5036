package io.github.pscsdk.constraint.validator;

import io.github.pscsdk.codelist.LanguageTags;
import io.github.pscsdk.constraint.KnownLanguageTag;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.constraint.NotBlankText;
import io.github.pscsdk.constraint.ValidUrl;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.rule.Values;
import io.github.pscsdk.rule.WhiteSpace;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks of texts. */
public final class TextValidators {

    private TextValidators() {}

    /** {@link NotBlankText} of a text without language. */
    public static final class NotBlank implements ConstraintValidator<NotBlankText, String> {
        /** For Jakarta Validation. */
        public NotBlank() {}

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || Violations.unless(!WhiteSpace.isBlank(text), context, Values.NONE);
        }
    }

    /** {@link NotBlankText} of a text in languages. */
    public static final class NotBlankLocalised implements ConstraintValidator<NotBlankText, LocalisedText> {
        /** For Jakarta Validation. */
        public NotBlankLocalised() {}

        @Override
        public boolean isValid(@Nullable LocalisedText text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            boolean valid = !text.asMap().isEmpty();
            for (Map.Entry<String, String> each : text.asMap().entrySet()) {
                if (WhiteSpace.isBlank(each.getValue())) {
                    Violations.addAt(each.getKey(), context, Values.NONE);
                    valid = false;
                }
            }
            return valid;
        }
    }

    /** {@link MaxLength} of a text without language. */
    public static final class Length implements ConstraintValidator<MaxLength, String> {
        private int maximum;

        /** For Jakarta Validation. */
        public Length() {}

        @Override
        public void initialize(MaxLength constraint) {
            maximum = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || Violations.unless(length(text) <= maximum, context, facts(text, maximum));
        }

        static int length(String text) {
            return text.codePointCount(0, text.length());
        }

        static Values facts(String text, int maximum) {
            return Values.of("length", length(text)).and("maximum", maximum);
        }
    }

    /** {@link MaxLength} of a text in languages. */
    public static final class LengthLocalised implements ConstraintValidator<MaxLength, LocalisedText> {
        private int maximum;

        /** For Jakarta Validation. */
        public LengthLocalised() {}

        @Override
        public void initialize(MaxLength constraint) {
            maximum = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable LocalisedText text, ConstraintValidatorContext context) {
            boolean valid = true;
            if (text != null) {
                for (Map.Entry<String, String> each : text.asMap().entrySet()) {
                    if (Length.length(each.getValue()) > maximum) {
                        Violations.addAt(each.getKey(), context, Length.facts(each.getValue(), maximum));
                        valid = false;
                    }
                }
            }
            return valid;
        }
    }

    /** {@link KnownLanguageTag} of a tag. */
    public static final class Language implements ConstraintValidator<KnownLanguageTag, String> {
        /** For Jakarta Validation. */
        public Language() {}

        @Override
        public boolean isValid(@Nullable String tag, ConstraintValidatorContext context) {
            return tag == null || Violations.unless(LanguageTags.isKnown(tag), context, Values.of("found", tag));
        }
    }

    /** {@link KnownLanguageTag} of the tags of a text. */
    public static final class Languages implements ConstraintValidator<KnownLanguageTag, LocalisedText> {
        /** For Jakarta Validation. */
        public Languages() {}

        @Override
        public boolean isValid(@Nullable LocalisedText text, ConstraintValidatorContext context) {
            boolean valid = true;
            if (text != null) {
                for (String tag : text.asMap().keySet()) {
                    if (!LanguageTags.isKnown(tag)) {
                        Violations.addAt(tag, context, Values.of("found", tag));
                        valid = false;
                    }
                }
            }
            return valid;
        }
    }

    /** {@link ValidUrl}. */
    public static final class Url implements ConstraintValidator<ValidUrl, String> {
        private boolean anyScheme;

        /** For Jakarta Validation. */
        public Url() {}

        @Override
        public void initialize(ValidUrl constraint) {
            anyScheme = constraint.anyScheme();
        }

        @Override
        public boolean isValid(@Nullable String url, ConstraintValidatorContext context) {
            return url == null || Violations.unless(isUrl(url), context, Values.of("found", url));
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
