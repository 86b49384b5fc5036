package io.github.pscsdk.codelist;

import io.github.pscsdk.table.Tsv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A currency, fund or precious metal of ISO 4217: those in force after amendment 180 (Bulgaria's euro) and those
 * withdrawn since 1998.
 *
 * <p>Sources: codes and minor units are those of ISO 4217 as the data of {@link java.util.Currency} in JDK 17 and 25
 * have them, and the published amendments up to 180 where those differ ({@code UYW}, {@code XAD}, {@code XCG},
 * {@code ZWG}, {@code BGN}). The JDK's lists are not used at run time, because they change from release to release. The
 * last day of a withdrawn currency is, in this order: for a predecessor of the euro the eve of the cash changeover
 * ({@code DEM} 2001-12-31, {@code HRK} 2022-12-31, {@code BGN} 2025-12-31), although old and new circulated together
 * for some weeks; the day that an amendment names ({@code CUC}, {@code SLL}, {@code ZWL}, {@code ANG}); the day in the
 * Common Locale Data Repository 48; the end of the month that ISO's list of historic codes names.
 *
 * <p>Immutable and thread-safe; there is one instance for each code. The table is read on first use.
 */
public final class CurrencyInfo {
    private final String code;
    private final OptionalInt minorUnits;
    private final Optional<LocalDate> withdrawnAfter;

    private CurrencyInfo(Tsv.Row row) {
        code = row.text("code");
        minorUnits = row.optional("minor_units")
                .map(digits -> OptionalInt.of(Integer.parseInt(digits)))
                .orElse(OptionalInt.empty());
        withdrawnAfter = row.date("withdrawn_after");
    }

    /** The currency with an alphabetic code of ISO 4217 in upper case, in force or withdrawn. */
    public static Optional<CurrencyInfo> find(String code) {
        return Optional.ofNullable(Table.BY_CODE.get(code));
    }

    /** Whether {@link #find} finds a code, in force or withdrawn. */
    public static boolean isKnown(String code) {
        return Table.BY_CODE.containsKey(code);
    }

    /** All currencies, in force and withdrawn, in the order of their codes. */
    public static List<CurrencyInfo> all() {
        return Table.ALL;
    }

    /** The alphabetic code: three letters in upper case. */
    public String code() {
        return code;
    }

    /**
     * How many decimals an amount has: 0 to 4. Empty where there is no such thing, as for gold ({@code XAU}) and
     * special drawing rights ({@code XDR}).
     */
    public OptionalInt minorUnits() {
        return minorUnits;
    }

    /** The last day of a currency that was withdrawn; empty for one in force. */
    public Optional<LocalDate> withdrawnAfter() {
        return withdrawnAfter;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }

    private static final class Table {
        static final List<CurrencyInfo> ALL;
        static final Map<String, CurrencyInfo> BY_CODE = new HashMap<>();

        static {
            List<CurrencyInfo> all = new ArrayList<>();
            for (Tsv.Row row : Tsv.read(CurrencyInfo.class, "currencies.tsv").rows()) {
                CurrencyInfo currency = new CurrencyInfo(row);
                all.add(currency);
                BY_CODE.put(currency.code, currency);
            }
            ALL = List.copyOf(all);
        }

        private Table() {}
    }
}
