package io.github.pscsdk.codelist;

import io.github.pscsdk.table.Tsv;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What belongs to a member state of the European Union overseas and has a country code of its own.
 *
 * @param state code of that state
 * @param outermost whether it is an outermost region, a part of the Union; else it is an overseas country or territory
 */
record EuOverseas(String state, boolean outermost) {

    private static final Map<String, EuOverseas> BY_CODE = Tsv.read(EuOverseas.class, "eu-overseas.tsv").rows().stream()
            .collect(Collectors.toMap(
                    row -> row.text("code"),
                    row -> new EuOverseas(row.text("state"), row.text("status").equals("outermost"))));

    static Optional<EuOverseas> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** That state. */
    Optional<CountryInfo> owner() {
        return CountryInfo.find(state);
    }

    boolean isOfMember(LocalDate date) {
        return owner().filter(member -> member.isEuMember(date)).isPresent();
    }
}
