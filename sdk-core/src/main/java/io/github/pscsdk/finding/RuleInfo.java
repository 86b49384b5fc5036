package io.github.pscsdk.finding;

import io.github.pscsdk.style.Immutable;
import java.util.List;

/** What there is to know about a rule without running it. Immutable and thread-safe. */
@Immutable
public interface RuleInfo {

    /** Code: the name of the rule's class in kebab-case. Never changes. */
    String code();

    /** Severity of its findings, unless a policy says otherwise. */
    Severity severity();

    /** What it is about. */
    Category category();

    /** One sentence that states the defect. */
    String summary();

    /** Why the defect matters. */
    String why();

    /** How to fix it. */
    String fix();

    /**
     * Where the rule is from: a page of the programme, a standard, or the format itself; with the confidence if not
     * high.
     */
    String basis();

    /**
     * The message of a finding, with the names of its values in braces. A part in brackets is left out where the
     * finding lacks a value that it names. Behind a name may stand {@code :word}, for a value that is an English phrase
     * to translate, {@code :goal}, for a Sustainable Development Goal to be shown with its title, or the singular and
     * plural of what the value counts: <code>{declared} {declared:partnership|partnerships}</code>.
     */
    String message();

    /** Version of the SDK that first had it. */
    String since();

    /**
     * The members of a record that it reads, as {@code start} or {@code participants.role}; list indexes are left out.
     * It is not run on a record that has an error there.
     */
    List<String> reads();

    /**
     * Codes of the rules of the same kind that silence this one: what one of them finds wrong or suspects of a record,
     * this rule does not read. Other rules of its kind do not matter to it. A rule about linked records yields to all
     * rules about the record alone without saying so.
     */
    List<String> yieldsTo();

    /**
     * Whether it runs before all other rules of its kind, and silences them all: what it suspects is no value at all.
     */
    boolean comesFirst();

    /** Whether it runs after all other rules of its kind, and yields to all of them. */
    boolean comesLast();

    /**
     * The texts of a rule that an application adds, in other languages; those of the SDK's own rules stand in bundles.
     */
    List<RuleTexts> translations();

    /** A new builder for a rule of that code, severity and category, as old as the SDK and in no special order. */
    static Builder of(String code, Severity severity, Category category) {
        return new Builder()
                .code(code)
                .severity(severity)
                .category(category)
                .since("0.1.0")
                .comesFirst(false)
                .comesLast(false);
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds rule descriptions. Not thread-safe. */
    final class Builder extends ImmutableRuleInfo.Builder {
        Builder() {}
    }
}
