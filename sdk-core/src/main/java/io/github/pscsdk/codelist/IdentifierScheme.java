package io.github.pscsdk.codelist;

import io.github.pscsdk.table.Tsv;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A scheme of identifiers, such as the Legal Entity Identifier or a national company register. There is one registry,
 * bundled as a table that also names the source of every row.
 *
 * <p>The canonical code is that of the org-id.guide list where there is one ({@code XI-LEI}, {@code BE-BCE_KBO}), else
 * one of ours ({@code PIC}, {@code LAU}, ...). VAT numbers are {@code VAT-} and the prefix that the EU uses ({@code EL}
 * for Greece, {@code XI} for Northern Ireland).
 *
 * <p><b>What is checked.</b> A check shows that a value can be an identifier of the scheme, never that it was issued.
 * No scheme may refuse a valid number: where an algorithm is not certain, or numbers with and without a check digit
 * cannot be told apart, only the syntax is checked. A scheme may have several forms; a value has to satisfy one.
 *
 * <p><b>Spelling.</b> A value is first taken as it is written. If its syntax is not right, the characters that are
 * customary in print are dropped, scheme by scheme (spaces and dashes of any Unicode kind, dots, slashes, commas,
 * colons, in Belgium parentheses), and a to z become A to Z; then it is checked once more. The country prefix of a VAT
 * number may be left out. Schemes in which such characters mean something ({@code XM-DAC}, {@code LAU},
 * {@code ec-contract}, ...) take values as written only.
 *
 * <p>Sources of the facts: the lists of org-id.guide; ISO 17442, 7064, 27729 and 3297; the algorithms that tax
 * authorities and the European Commission published, as collected by the library python-stdnum.
 *
 * <p>Immutable and thread-safe; there is one instance for each scheme. The table is read on first use.
 */
public final class IdentifierScheme {
    /** Bounds the cost of a check. No scheme has identifiers that come near it. */
    private static final int MAX_LENGTH = 200;

    private static final String VAT = "VAT-";

    private final String code;
    private final List<String> aliases;
    private final String name;
    private final Optional<String> country;
    private final Set<Separator> separators = EnumSet.noneOf(Separator.class);
    private final List<Form> forms = new ArrayList<>();

    private IdentifierScheme(Tsv.Row row) {
        code = row.text("code");
        aliases = words(row, "aliases");
        name = row.text("name");
        country = row.optional("country");
        for (String separator : words(row, "separators")) {
            separators.add(Separator.valueOf(separator.toUpperCase(Locale.ROOT)));
        }
    }

    /** The scheme with a canonical code or an alias, exactly as listed: upper and lower case differ. */
    public static Optional<IdentifierScheme> find(String code) {
        return Optional.ofNullable(Table.BY_NAME.get(code));
    }

    /** All schemes, in the order of the table. */
    public static List<IdentifierScheme> all() {
        return Table.ALL;
    }

    /** The canonical code. */
    public String code() {
        return code;
    }

    /** The other codes under which this scheme is found. */
    public List<String> aliases() {
        return aliases;
    }

    /** The name in English. */
    public String name() {
        return name;
    }

    /** The alpha-2 code of ISO 3166-1 of the country that issues the identifiers; empty if that is not one country. */
    public Optional<String> country() {
        return country;
    }

    /**
     * Checks the syntax and the check digits of an identifier, which is given without the code of the scheme. The class
     * comment says which spellings are accepted. A value of more than 200 characters is malformed.
     */
    public IdentifierCheck check(String value) {
        if (value.length() > MAX_LENGTH) {
            return IdentifierCheck.MALFORMED;
        }
        IdentifierCheck asWritten = checkForms(value);
        if (asWritten != IdentifierCheck.MALFORMED || separators.isEmpty()) {
            return asWritten;
        }
        return checkForms(withoutSeparators(value));
    }

    /**
     * The value in the one spelling by which values are compared: without the characters that are customary in print,
     * and without the country's prefix where it may be left out. Says nothing about whether the value is right.
     */
    public String plain(String value) {
        String plain = separators.isEmpty() || value.length() > MAX_LENGTH ? value : withoutSeparators(value);
        return prefixes()
                .filter(plain::startsWith)
                .map(prefix -> plain.substring(prefix.length()))
                .filter(rest -> check(rest) != IdentifierCheck.MALFORMED)
                .findFirst()
                .orElse(plain);
    }

    private Stream<String> prefixes() {
        Stream<String> ofVat = code.startsWith(VAT) ? Stream.of(code.substring(VAT.length())) : Stream.empty();
        return Stream.concat(ofVat, country.stream());
    }

    /** The canonical code. */
    @Override
    public String toString() {
        return code;
    }

    private IdentifierCheck checkForms(String value) {
        IdentifierCheck found = IdentifierCheck.MALFORMED;
        for (Form form : forms) {
            Matcher matcher = form.syntax.matcher(value);
            if (matcher.matches()) {
                if (form.check.test(matcher.group(form.group))) {
                    return IdentifierCheck.VALID;
                }
                found = IdentifierCheck.WRONG_CHECK_DIGIT;
            }
        }
        return found;
    }

    private String withoutSeparators(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (separators.stream().noneMatch(separator -> separator.is(character))) {
                // By hand: toUpperCase would make ASCII letters of characters that are none, such as a dotless i.
                boolean lower = character >= 'a' && character <= 'z';
                kept.append(lower ? (char) (character - 'a' + 'A') : character);
            }
        }
        return kept.toString();
    }

    private static List<String> words(Tsv.Row row, String column) {
        return row.optional(column).map(words -> List.of(words.split(" ", -1))).orElse(List.of());
    }

    /** A row of the table: a syntax, and a check of what its group has matched (without a group: all of it). */
    private static final class Form {
        final Pattern syntax;
        final int group;
        final Predicate<String> check;

        Form(Tsv.Row row) {
            syntax = Pattern.compile(row.text("syntax"));
            group = Math.min(1, syntax.matcher("").groupCount());
            check = CheckDigits.of(row.text("algorithm"), row.text("parameters"));
        }
    }

    /** Characters that are customary in print, but no part of an identifier. */
    private enum Separator {
        SPACE,
        DASH,
        DOT,
        SLASH,
        COMMA,
        COLON,
        PAREN;

        boolean is(char character) {
            return switch (this) {
                case SPACE -> Character.isSpaceChar(character) || Character.isWhitespace(character);
                case DASH -> Character.getType(character) == Character.DASH_PUNCTUATION;
                case DOT -> character == '.';
                case SLASH -> character == '/';
                case COMMA -> character == ',';
                case COLON -> character == ':';
                case PAREN -> character == '(' || character == ')';
            };
        }
    }

    /** The first row of a scheme describes it; each row adds a form. */
    private static final class Table {
        static final List<IdentifierScheme> ALL;
        static final Map<String, IdentifierScheme> BY_NAME = new HashMap<>();

        static {
            Map<String, IdentifierScheme> byCode = new LinkedHashMap<>();
            for (Tsv.Row row :
                    Tsv.read(IdentifierScheme.class, "identifier-schemes.tsv").rows()) {
                byCode.computeIfAbsent(row.text("code"), code -> new IdentifierScheme(row))
                        .forms
                        .add(new Form(row));
            }
            ALL = List.copyOf(byCode.values());
            for (IdentifierScheme scheme : ALL) {
                BY_NAME.put(scheme.code, scheme);
                scheme.aliases.forEach(alias -> BY_NAME.put(alias, scheme));
            }
        }

        private Table() {}
    }
}
