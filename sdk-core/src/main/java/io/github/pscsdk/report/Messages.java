package io.github.pscsdk.report;

import io.github.pscsdk.codelist.SdgGoal;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes sentences of templates and values. */
final class Messages {

    /** A name, and perhaps how to show its value. */
    static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?::([^{}]+))?}");

    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final int LONGEST_TEXT = 200;

    private Messages() {}

    /**
     * The template with each name in braces replaced by its value. A part in brackets is left out if the finding lacks
     * one of its values; elsewhere a value that it lacks is shown as a dash.
     */
    static String render(String template, Values values, Texts texts) {
        String shown = OPTIONAL_PART
                .matcher(template)
                .replaceAll(part -> hasAll(part.group(1), values) ? Matcher.quoteReplacement(part.group(1)) : "");
        Matcher names = PLACEHOLDER.matcher(shown);
        StringBuilder out = new StringBuilder();
        while (names.find()) {
            Object value = values.asMap().get(names.group(1));
            String form = names.group(2) == null ? "" : names.group(2);
            names.appendReplacement(out, Matcher.quoteReplacement(value == null ? "-" : print(value, form, texts)));
        }
        return names.appendTail(out).toString();
    }

    private static boolean hasAll(String part, Values values) {
        return PLACEHOLDER
                .matcher(part)
                .results()
                .allMatch(name -> values.asMap().containsKey(name.group(1)));
    }

    private static String print(Object value, String form, Texts texts) {
        int bar = form.indexOf('|');
        if (bar >= 0) {
            boolean one = value instanceof Number number && texts.isSingular(number.longValue());
            return one ? form.substring(0, bar) : form.substring(bar + 1);
        }
        return switch (form) {
            case "word" -> print(texts.word(print(value)));
            case "goal" -> goal(value, texts);
            default -> print(value);
        };
    }

    private static String goal(Object value, Texts texts) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> goal(each, texts)).collect(Collectors.joining(", "));
        }
        String code = print(value);
        return SdgGoal.find(code)
                .flatMap(goal -> goal.shortTitle(texts.locale().getLanguage()))
                .map(title -> code + " (" + title + ")")
                .orElse(code);
    }

    private static String print(Object value) {
        if (value instanceof Money money) {
            return money.print();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Messages::print).collect(Collectors.joining(", "));
        }
        return shorten(value instanceof JsonValue.JsonString text ? text.value() : value.toString());
    }

    /** Cuts a long text, and shows control characters by their number, so that a message stays one line. */
    private static String shorten(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(LONGEST_TEXT).forEach(c -> {
            if (Character.isISOControl(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        boolean cut = text.codePointCount(0, text.length()) > LONGEST_TEXT;
        return cut ? out.append("...").toString() : out.toString();
    }
}
