package io.github.pscsdk.finding;

/**
 * What a rule says about itself in one language.
 *
 * @param language primary subtag of BCP 47, such as {@code fr}
 * @param summary one sentence that states the defect
 * @param why why the defect matters
 * @param fix how to fix it
 * @param message the message of a finding, with the same names in braces as the English one
 */
public record RuleTexts(String language, String summary, String why, String fix, String message) {

    /** What the rule's class says. */
    public static RuleTexts english(RuleInfo info) {
        return new RuleTexts("en", info.summary(), info.why(), info.fix(), info.message());
    }

    /** One of the texts by its name. */
    public String part(String name) {
        return switch (name) {
            case "summary" -> summary;
            case "why" -> why;
            case "fix" -> fix;
            case "message" -> message;
            default -> throw new IllegalArgumentException("a rule has no text " + name);
        };
    }
}
