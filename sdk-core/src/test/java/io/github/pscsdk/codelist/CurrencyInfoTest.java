package io.github.pscsdk.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyInfoTest {

    @Test
    void thereAre178InForceAnd56Withdrawn() {
        assertThat(CurrencyInfo.all())
                .hasSize(234)
                .isSortedAccordingTo(Comparator.comparing(CurrencyInfo::code))
                .allMatch(currency -> currency.code().matches("[A-Z]{3}"));
        assertThat(CurrencyInfo.all().stream()
                        .filter(currency -> currency.withdrawnAfter().isPresent()))
                .hasSize(56);
    }

    @Test
    void whateverTheJdkKnowsIsKnownWithTheSameDecimals() {
        assertThat(Currency.getAvailableCurrencies())
                // Withdrawn in 1997.
                .filteredOn(currency -> !currency.getCurrencyCode().equals("GWP"))
                .allSatisfy(currency -> {
                    int digits = currency.getDefaultFractionDigits();
                    assertThat(CurrencyInfo.find(currency.getCurrencyCode())
                                    .orElseThrow()
                                    .minorUnits())
                            .isEqualTo(digits < 0 ? OptionalInt.empty() : OptionalInt.of(digits));
                });
    }

    @ParameterizedTest
    @CsvSource({"EUR, 2", "JPY, 0", "XOF, 0", "XAF, 0", "CLP, 0", "TND, 3", "JOD, 3", "CLF, 4", "UYW, 4", "XCG, 2"})
    void amountsHaveAsManyDecimalsAsTheStandardSays(String code, int decimals) {
        assertThat(CurrencyInfo.find(code).orElseThrow().minorUnits()).hasValue(decimals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "XAG", "XDR", "XXX", "XTS", "XEU"})
    void metalsAndUnitsOfAccountHaveNoDecimals(String code) {
        assertThat(CurrencyInfo.find(code).orElseThrow().minorUnits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HRK, 2022-12-31", "BGN, 2025-12-31", "DEM, 2001-12-31", "LTL, 2014-12-31", "SLL, 2023-12-31",
        "STD, 2017-12-31", "MRO, 2018-06-30", "VEF, 2018-08-20", "BYR, 2016-12-31", "CUC, 2021-06-30",
        "ANG, 2025-06-30", "ZWL, 2024-08-31", "ZMK, 2013-01-01", "GHC, 2007-12-31", "TRL, 2005-12-31"
    })
    void aWithdrawnCurrencyHasALastDay(String code, LocalDate lastDay) {
        assertThat(CurrencyInfo.find(code).orElseThrow().withdrawnAfter()).contains(lastDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "SLE", "STN", "MRU", "VES", "VED", "BYN", "XCG", "ZWG", "ZMW", "GHS", "MZN", "XAD"})
    void theirSuccessorsAreInForce(String code) {
        assertThat(CurrencyInfo.isKnown(code)).isTrue();
        assertThat(CurrencyInfo.find(code).orElseThrow().withdrawnAfter()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "Eur", "EU", "EURO", "€", "ABC", "RMB", " EUR"})
    void anythingElseIsUnknown(String code) {
        assertThat(CurrencyInfo.isKnown(code)).isFalse();
        assertThat(CurrencyInfo.find(code)).isEmpty();
    }
}
