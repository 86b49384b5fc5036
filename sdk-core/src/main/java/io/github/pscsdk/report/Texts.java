package io.github.pscsdk.report;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.RuleTexts;
import io.github.pscsdk.finding.Values;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words for facts, in one language: messages of findings, and what rules say about themselves. English stands in
 * the rules, other languages in bundles; what is missing in a language is shown in English. Immutable and thread-safe.
 */
public final class Texts {

    /** The programme's languages. */
    private static final List<Locale> LOCALES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.forLanguageTag("pt"));

    private static final String BUNDLE = "io.github.pscsdk.report.rules";

    /** English. */
    public static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    private final Locale locale;
    private final Optional<ResourceBundle> bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = locale.equals(Locale.ENGLISH)
                ? Optional.empty()
                : Optional.of(ResourceBundle.getBundle(BUNDLE, locale));
    }

    /** The languages that there are. */
    public static List<Locale> locales() {
        return LOCALES;
    }

    /** The language that comes nearest to a locale; English if none does. */
    public static Texts in(Locale locale) {
        return in(locale.toLanguageTag());
    }

    /**
     * The language that comes nearest to a wish: a language tag of BCP 47 such as {@code pt-BR}, or several in the form
     * of the HTTP header Accept-Language, such as {@code ca, es;q=0.8}. English if none does.
     *
     * @throws IllegalArgumentException if the wish is not of this form
     */
    public static Texts in(String languages) {
        List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(languages);
        return Optional.ofNullable(Locale.lookup(ranges, LOCALES))
                .filter(locale -> !locale.equals(Locale.ENGLISH))
                .map(Texts::new)
                .orElse(ENGLISH);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** What was found, in one sentence. */
    public String message(Finding finding) {
        return fill(text(finding.getRuleInfo(), "message"), finding.getValues());
    }

    /** One sentence that states the defect. */
    public String summary(RuleInfo info) {
        return text(info, "summary");
    }

    /** Why the defect matters. */
    public String why(RuleInfo info) {
        return text(info, "why");
    }

    /** How to fix it. */
    public String fix(RuleInfo info) {
        return text(info, "fix");
    }

    /** Why something could not be checked, to stand after "because". */
    public String reason(Reason reason) {
        return lookUp("reason." + reason.code()).orElseGet(reason::text);
    }

    /** Why something could not be checked, in one sentence. */
    public String message(NotChecked entry) {
        String template = lookUp("not-checked").orElse("Not checked, because {reason}.");
        return fill(template, Values.of("reason", reason(entry.getReason())));
    }

    /** A template of this language, filled in as {@link RuleInfo#message()} describes. */
    public String fill(String template, Values values) {
        return Messages.render(template, values, this);
    }

    /** An English word or phrase that is part of a message; itself if there is no other word for it. */
    String word(String english) {
        return lookUp("word." + key(english)).orElse(english);
    }

    /** The key of a word in the bundles. */
    static String key(String english) {
        return english.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /**
     * Whether the number goes with the singular: in French 0 does, in English, Spanish and European Portuguese only 1.
     */
    boolean isSingular(long number) {
        return number == 1 || (number == 0 && locale.equals(Locale.FRENCH));
    }

    private String text(RuleInfo info, String part) {
        Optional<RuleTexts> own = info.translations().stream()
                .filter(texts -> texts.language().equals(locale.getLanguage()))
                .findFirst();
        return own.map(texts -> texts.part(part))
                .or(() -> lookUp(info.code() + "." + part))
                .orElseGet(() -> RuleTexts.english(info).part(part));
    }

    private Optional<String> lookUp(String key) {
        return bundle.filter(texts -> texts.containsKey(key)).map(texts -> texts.getString(key));
    }
}
