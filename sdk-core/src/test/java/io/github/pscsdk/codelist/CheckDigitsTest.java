package io.github.pscsdk.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "luhn, '', 79927398713",
        "luhn, take=4, 18005",
        "luhn, skip=2, 9918",
        "mod-97-10, '', 79444",
        "mod-97-10, prefix=NL, 123456789B13",
        "mod-11-2, '', 07940",
        "mod-11-2, '', 079X",
        "mod-11-10, '', 07945",
        "fr-key, '', K7399859412",
        "form, 'pattern=\\d+', 123",
        "none, '', anything",
        "weighted, weights=3 2 1;mod=7;expect=0 3, 120",
        "weighted, weights=3 2 1;mod=7;expect=0 3, 011",
        "weighted, weights=9 3 2 1;align=right;mod=7;expect=3, 011",
        "weighted, weights=3 2 1;start=5;mod=11;expect=0, 111",
        "weighted, weights=9 9;fold=yes;mod=10;expect=8, 92",
        "weighted, weights=1 1;mod=3;check=ABC, 22B",
        "weighted, weights=1 2;second=2 2;mod=11;check=01234567890, 241",
        "weighted, weights=1 2;second=2 2;mod=11;check=01234567890, 428",
        "weighted, weights=1 1;letters=1;mod=27;expect=3, AB",
        "weighted, weights=1 1;odd=7 8;mod=27;expect=9, 11",
        "weighted, weights=1 1;alphabet=zyx;mod=27;expect=3, xy",
        "luhn & form, 'take=4 & pattern=.*5', 18005"
    })
    void whatFitsIsAccepted(String algorithms, String parameters, String value) {
        assertThat(CheckDigits.of(algorithms, parameters)).accepts(value);
    }

    @ParameterizedTest
    @CsvSource({
        "luhn, '', 79927398710",
        "mod-97-10, '', 79445",
        "mod-11-2, '', 07941",
        "mod-11-10, '', 07946",
        "fr-key, '', K7399859413",
        "form, 'pattern=\\d+', 12a",
        "weighted, weights=3 2 1;mod=7;expect=0 3, 111",
        "weighted, weights=1 1;mod=3;check=AB-, 11-3",
        "luhn & form, 'take=4 & pattern=.*5', 18006",
        "luhn & form, 'take=4 & pattern=.*5', 18015"
    })
    void whatDoesNotFitIsRefused(String algorithms, String parameters, String value) {
        assertThat(CheckDigits.of(algorithms, parameters)).rejects(value);
    }

    @ParameterizedTest
    @CsvSource({
        "lhun, ''",
        "'', ''",
        "luhn, tkae=3",
        "luhn, take",
        "luhn, take=1;take=1",
        "luhn, take=many",
        "luhn & luhn, take=1",
        "weighted, ''",
        "weighted, weights=1 2;mod=11",
        "weighted, weights=1 2;mod=11;expect=0;check=0123456789X",
        "weighted, weights=1 2;mod=11;check=0123456789",
        "weighted, weights=1 2;mod=11;expect=0;align=left",
        "weighted, weights=1  2;mod=11;expect=0"
    })
    void aRowThatMakesNoSenseIsRefused(String algorithms, String parameters) {
        assertThatIllegalArgumentException().isThrownBy(() -> CheckDigits.of(algorithms, parameters));
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckDigits.of("luhn", "tkae=3"))
                .withMessageContaining("tkae");
    }
}
