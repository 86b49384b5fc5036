package io.github.pscsdk.codelist;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How codes are spelled in exchange files, each worked out once. Thread-safe. */
final class CodeSpellings {

    private static final Map<Code, String> KNOWN = new ConcurrentHashMap<>();

    private CodeSpellings() {}

    static String of(Code code) {
        String known = KNOWN.get(code);
        return known != null ? known : KNOWN.computeIfAbsent(code, CodeSpellings::spell);
    }

    private static String spell(Code code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
