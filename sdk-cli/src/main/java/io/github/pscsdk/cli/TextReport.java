package io.github.pscsdk.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.report.Excerpt;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.NotChecked;
import io.github.pscsdk.report.Place;
import io.github.pscsdk.report.RecordRef;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.report.RuleFailure;
import io.github.pscsdk.report.Texts;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import picocli.CommandLine.Help.Ansi;

/** Prints a report for people: findings by file and record, what could not be checked, totals and verdict. */
final class TextReport {

    private static final int WIDTH = 100;

    private final PrintStream out;
    private final Ansi ansi;
    private final Texts texts;
    private final Words words;

    TextReport(PrintStream out, boolean colours, Texts texts) {
        this.out = out;
        this.texts = texts;
        this.words = new Words(texts);
        this.ansi = colours ? Ansi.ON : Ansi.OFF;
    }

    void print(Report report) {
        for (Report.Input input : report.getInputs()) {
            line(style("bold", input.name()) + "  " + records(input));
            groups(report, input.name()).forEach(this::group);
            line("");
        }
        notChecked(report);
        report.getEngineFailures().forEach(this::failure);
        report.getPolicy().ifPresent(this::policy);
        report.getBaseline().ifPresent(this::baseline);
        line(totals(report));
        line(verdict(report) + " "
                + words.of("as-of", Values.of("date", report.getAsOf().toString())));
    }

    private String records(Report.Input input) {
        StringJoiner counts = new StringJoiner(", ", "(", ")").setEmptyValue("(" + words.of("no-records") + ")");
        input.records().forEach((type, count) -> counts.add(words.count(type.code(), count)));
        return counts.toString();
    }

    /** The findings of an input by what they are about, each group where its first finding stands. */
    private static Map<Optional<RecordRef>, List<Finding>> groups(Report report, String input) {
        Map<Optional<RecordRef>, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : report.getFindings()) {
            if (finding.getPlace().input().equals(input)) {
                groups.computeIfAbsent(finding.getRecord(), key -> new ArrayList<>())
                        .add(finding);
            }
        }
        return groups;
    }

    private void group(Optional<RecordRef> record, List<Finding> findings) {
        line("");
        line(record.map(this::heading).orElseGet(() -> style("bold", words.of("file"))));
        findings.forEach(this::finding);
    }

    private String heading(RecordRef record) {
        String name =
                record.type().code() + record.id().map(id -> " " + harmless(id)).orElse("");
        return style("bold", name)
                + record.label().map(label -> "  " + harmless(label)).orElse("");
    }

    private void finding(Finding finding) {
        String severity = words.of(finding.getSeverity().code());
        line("  " + style(colour(finding.getSeverity()), severity) + " " + style("bold", finding.getRule()) + "  "
                + place(finding.getPlace()));
        finding.getPlace()
                .excerpt()
                .filter(excerpt -> !excerpt.text().isBlank())
                .ifPresent(this::frame);
        line("    " + texts.message(finding));
        finding.getSuggestion()
                .ifPresent(suggestion ->
                        line("    " + words.of("did-you-mean", Values.of("suggestion", harmless(suggestion)))));
        finding.getRelated()
                .forEach(related -> line(
                        "    " + words.of("see-also", Values.of("place", related.input() + ":" + place(related)))));
        line("    " + style("faint", texts.fix(finding.getRuleInfo())));
    }

    /** The line, and a caret under the place. */
    private void frame(Excerpt excerpt) {
        String text = excerpt.text();
        int indent = (int) text.codePoints()
                .takeWhile(Character::isWhitespace)
                .limit(excerpt.caret())
                .count();
        int end = text.offsetByCodePoints(0, excerpt.caret());
        String before = harmless(text.substring(text.offsetByCodePoints(0, indent), end));
        line("    | " + before + harmless(text.substring(end)));
        line("    | " + " ".repeat(before.codePointCount(0, before.length())) + style("bold,red", "^"));
    }

    private static String place(Place place) {
        return place.position().map(position -> position + "  ").orElse("")
                + harmless(place.pointer().toString());
    }

    /** By reason: one broken value can keep dozens of rules from running. What is not stated is not worth a list. */
    private void notChecked(Report report) {
        Map<Reason, List<NotChecked>> byReason = report.getNotChecked().stream()
                .collect(groupingBy(NotChecked::getReason, () -> new EnumMap<>(Reason.class), toList()));
        byReason.forEach((reason, entries) -> {
            if (reason == Reason.NOT_STATED) {
                long count = entries.stream().mapToLong(NotChecked::getCount).sum();
                line(words.of("not-checked-count", Values.of("count", count).and("reason", texts.reason(reason))));
            } else {
                line(words.of("not-checked", Values.of("reason", texts.reason(reason))));
                wrapped(entries.stream().map(TextReport::counted).toList());
            }
        });
        line("");
    }

    private static String counted(NotChecked entry) {
        return entry.getRule() + (entry.getCount() == 1 ? "" : " (" + entry.getCount() + ")");
    }

    private void wrapped(List<String> words) {
        StringBuilder row = new StringBuilder("   ");
        for (String word : words) {
            if (row.length() + word.length() >= WIDTH) {
                line(row + ",");
                row.setLength("   ".length());
            }
            row.append(row.length() == "   ".length() ? " " : ", ").append(word);
        }
        line(row.toString());
    }

    private void policy(Report.PolicyUse policy) {
        line(words.of(
                "policy",
                Values.of("name", policy.name())
                        .and("changed", policy.changed())
                        .and("silenced", policy.silenced())));
        policy.expired()
                .forEach(reason -> line("  " + words.of("clause-expired", Values.of("reason", harmless(reason)))));
    }

    private void baseline(Report.BaselineUse baseline) {
        line(words.of(
                "baseline",
                Values.of("name", baseline.name())
                        .and("known", baseline.silenced())
                        .and("outdated", baseline.outdated())));
    }

    private void failure(RuleFailure failure) {
        String sentence = words.of(
                "rule-crashed",
                Values.of("rule", failure.rule())
                        .and("place", failure.place().toString())
                        .and("problem", failure.problem()));
        line(style("bold,red", sentence));
    }

    private String totals(Report report) {
        StringJoiner totals = new StringJoiner(", ");
        for (Severity severity : Severity.values()) {
            totals.add(words.count(severity.code(), report.count(severity)));
        }
        long hidden = report.getRules().values().stream()
                .mapToLong(count -> count.count() - count.shown())
                .sum();
        return totals + (hidden == 0 ? "" : " " + words.of("not-shown", Values.of("count", hidden)));
    }

    private String verdict(Report report) {
        String colour = switch (report.getVerdict()) {
            case VALID -> "bold,green";
            case INVALID -> "bold,red";
            case INCOMPLETE -> "bold,yellow";
        };
        return style(colour, words.of(report.getVerdict().code()));
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "bold,red";
            case WARNING -> "yellow";
            case INFO -> "cyan";
        };
    }

    /** Styles a text; the text itself is never read as markup. */
    private String style(String style, String text) {
        Ansi.IStyle[] styles = Ansi.Style.parse(style);
        return ansi.enabled() ? Ansi.Style.on(styles) + text + Ansi.Style.off(styles) : text;
    }

    /** Data shown on a terminal must not steer it. */
    private static String harmless(String data) {
        return data.codePoints()
                .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void line(String text) {
        out.print(text + "\n");
    }
}
