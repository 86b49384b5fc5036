package io.github.pscsdk.json.defect;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.DatasetRule;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.Rule;
import io.github.pscsdk.validation.RuleCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the catalogue says about codes, as far as it matters to what can be found beside what. */
final class Codes {

    /** When the codes of the reader and of single values are found: before all rules. */
    static final int FIRST = -1;

    /** Warnings after which a value is not to be relied on: it may be misspelt. */
    private static final Set<String> DOUBTFUL = Set.of("unknown-code", "year-out-of-range");

    /** Rules that look at each element for itself: what is wrong with another of them does not matter. */
    private static final Set<String> ELEMENTWISE = Set.of(
            "activity-ends-before-start",
            "activity-outside-partnership",
            "budget-outside-partnership",
            "budget-period-ends-before-start",
            "budget-period-longer-than-year",
            "claim-field-unknown",
            "contribution-of-non-participant",
            "coordinates-outside-country",
            "coordinates-swapped",
            "dangling-reference",
            "deadline-before-publication",
            "duplicate-id",
            "duplicate-organisation-identifier",
            "duplicate-partnership-identifier",
            "follow-up-before-meeting",
            "garbled-text",
            "identifier-country-mismatch",
            "implausible-amount",
            "indicator-value-in-future",
            "indicator-value-outside-partnership",
            "meeting-editions-out-of-order",
            "null-island-coordinates",
            "numeric-indicator-with-text",
            "participant-outside-partnership",
            "partnership-not-represented",
            "percentage-indicator-out-of-range",
            "personal-data-in-text",
            "personal-email",
            "placeholder-text",
            "possible-duplicate-partnership",
            "possible-duplicate-meeting",
            "qualitative-indicator-with-number",
            "recommendation-without-addressee",
            "same-text-in-two-languages",
            "session-ends-before-start",
            "session-outside-meeting",
            "sources-disagree",
            "surrounding-whitespace",
            "target-against-direction",
            "term-minimum-above-maximum",
            "title-in-capitals",
            "too-many-decimals",
            "town-too-large",
            "unused-source",
            "withdrawn-currency",
            "zero-budget");

    private static final Map<String, Rule> RULES = new HashMap<>();
    private static final List<Rule> ORDER = new ArrayList<>();

    static {
        RuleCatalogue.rules().forEach(rule -> RULES.put(rule.info().code(), rule));
        for (Class<? extends Rule> kind : List.of(RecordRule.class, LinkedRule.class, DatasetRule.class)) {
            RuleCatalogue.rules().stream().filter(kind::isInstance).forEach(ORDER::add);
        }
    }

    private Codes() {}

    /** All rules in the order in which they run. */
    static List<Rule> rules() {
        return ORDER;
    }

    static boolean isRule(String code) {
        return RULES.containsKey(code);
    }

    static boolean isElementwise(String code) {
        return ELEMENTWISE.contains(code);
    }

    /** The place of a rule in the order in which rules run; {@link #FIRST} for codes that are no rules. */
    static int turn(String code) {
        return isRule(code) ? ORDER.indexOf(RULES.get(code)) : FIRST;
    }

    /** What keeps a finding in this record from being made, if it is damaged. */
    static List<Reading> reads(String code, Pointer record) {
        if (!isRule(code)) {
            return List.of();
        }
        return RULES.get(code).info().reads().stream()
                // The header has no sections: these are members of records that are named alike.
                .filter(member -> !record.tokens().isEmpty()
                        || RecordType.ofSection(member.split("\\.", -1)[0]).isEmpty())
                .map(member -> Reading.of(record, member))
                .toList();
    }

    /** Whether the rule looks at what a record refers to. */
    static boolean followsReferences(String code) {
        return RULES.get(code) instanceof LinkedRule;
    }

    /** Whether a finding keeps rules from reading the place of it. */
    static boolean damages(String code) {
        RuleInfo info = RuleCatalogue.find(code).orElseThrow(() -> new AssertionError("no such code: " + code));
        boolean recorded = !isRule(code) || RULES.get(code) instanceof RecordRule;
        return recorded && (info.severity() == Severity.ERROR || DOUBTFUL.contains(code));
    }

    /** What a rule compares: of rules about datasets, records with each other. */
    static String key(Rule rule, Pointer record) {
        return rule.info().code() + "@" + (rule instanceof DatasetRule ? "" : record);
    }
}
