package io.github.pscsdk.json.docs;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.json.ExchangeValidator;
import io.github.pscsdk.report.Excerpt;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.validation.PscValidator;
import io.github.pscsdk.validation.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Makes the page of all rules, from what they say about themselves and from the conformance vectors. */
final class RulesPage {

    private static final Path VECTORS = Path.of("..", "conformance");

    private final ExchangeValidator validator = ExchangeValidator.create(
            PscValidator.builder().asOf(LocalDate.of(2026, 11, 22)).build());
    private final List<RuleInfo> rules = RuleCatalogue.all();
    private final StringBuilder page = new StringBuilder();

    private RulesPage() {}

    static String make() throws IOException {
        RulesPage page = new RulesPage();
        page.overview();
        for (Category category : Category.values()) {
            page.chapter(category);
        }
        return page.page.toString();
    }

    private void overview() {
        line("# Rules");
        line("");
        line("<!-- Made from the rules and the conformance vectors; CONTRIBUTING.md tells how. -->");
        line("");
        line("All codes that a report of the PSC SDK can have: " + rules.size()
                + ". A finding of severity *error* makes a "
                + "file invalid; a policy can change severities, and `psc rules CODE` shows the same in English, French, "
                + "Spanish and Portuguese. A rule finds something only if every reading of the data breaks it; where a fact is "
                + "not stated, not known or too vague, it answers *not checked* and gives the reason. A rule does not run on a "
                + "record in which one of the members that it reads has an error.");
        for (Category category : Category.values()) {
            line("");
            line("## " + title(category));
            line("");
            line("| Code | Severity | Defect |");
            line("|---|---|---|");
            of(category)
                    .forEach(rule -> line("| [`" + rule.code() + "`](#" + rule.code() + ") | "
                            + rule.severity().code() + " | " + rule.summary() + " |"));
        }
    }

    private static String title(Category category) {
        String code = category.code();
        return Character.toUpperCase(code.charAt(0)) + code.substring(1);
    }

    private Stream<RuleInfo> of(Category category) {
        return rules.stream().filter(rule -> rule.category() == category);
    }

    private void chapter(Category category) throws IOException {
        line("");
        line("---");
        for (RuleInfo rule : of(category).toList()) {
            rule(rule);
        }
    }

    private void rule(RuleInfo rule) throws IOException {
        line("");
        line("### " + rule.code());
        line("");
        line("*" + rule.severity().code() + ", " + rule.category().code() + ", since " + rule.since() + "*");
        line("");
        line("**" + rule.summary() + "** " + rule.why());
        line("");
        line("How to mend it: " + rule.fix());
        line("");
        line("Basis: " + sentence(rule.basis()));
        if (!rule.reads().isEmpty()) {
            line("");
            line("Reads: `" + String.join("`, `", rule.reads()) + "`");
        }
        example(rule);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** The first vector that breaks the rule as severely as it can be broken. */
    private void example(RuleInfo rule) throws IOException {
        Finding found = null;
        Path vector = VECTORS;
        for (Path file : bad(rule)) {
            Finding other = find(rule, file);
            if (found == null || (isMilder(found, rule) && !isMilder(other, rule))) {
                found = other;
                vector = file;
            }
        }
        if (found == null) {
            throw new IllegalStateException("no vector breaks " + rule.code());
        }
        String folder = "../conformance/" + rule.code() + "/";
        line("");
        String pointer = found.getPlace().pointer().toString();
        line("Example: [" + vector.getFileName() + "](" + folder + vector.getFileName() + ")"
                + (pointer.isEmpty() ? "" : ", `" + pointer + "`"));
        found.getPlace()
                .excerpt()
                .map(Excerpt::text)
                .filter(text -> !text.isBlank() && text.chars().noneMatch(Character::isISOControl))
                .ifPresent(text -> {
                    line("");
                    line("    " + text.strip());
                });
        line("");
        line("> " + found.getMessage()
                + found.getSuggestion()
                        .map(near -> " Did you mean " + near + "?")
                        .orElse(""));
    }

    private Finding find(RuleInfo rule, Path file) throws IOException {
        return validator.validate(file).getFindings().stream()
                .filter(each -> each.getRule().equals(rule.code()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isMilder(Finding finding, RuleInfo rule) {
        Severity usual = rule.severity();
        return finding.getSeverity().compareTo(usual) > 0;
    }

    private static List<Path> bad(RuleInfo rule) throws IOException {
        try (Stream<Path> files = Files.list(VECTORS.resolve(rule.code()))) {
            return files.filter(file -> file.getFileName().toString().startsWith("bad-"))
                    .sorted()
                    .toList();
        }
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
