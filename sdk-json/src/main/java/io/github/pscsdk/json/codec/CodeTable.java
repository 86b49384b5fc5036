package io.github.pscsdk.json.codec;

import io.github.pscsdk.codelist.Code;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constants of a closed code list by their codes. Made once for each list. */
final class CodeTable {

    private static final ClassValue<CodeTable> TABLES = new ClassValue<>() {
        @Override
        protected CodeTable computeValue(Class<?> list) {
            return new CodeTable(list);
        }
    };

    private final Class<?> list;
    private final Map<String, Code> byCode = new HashMap<>();

    private CodeTable(Class<?> list) {
        this.list = list;
        for (Object constant : list.getEnumConstants()) {
            byCode.put(((Code) constant).code(), (Code) constant);
        }
    }

    /** The constants of a list, which is an enum of codes. */
    static CodeTable of(Class<?> list) {
        return TABLES.get(list);
    }

    Class<?> list() {
        return list;
    }

    /** The constant with exactly this code; null if there is none. */
    @Nullable
    Code find(String code) {
        return byCode.get(code);
    }
}
