package io.github.pscsdk.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryInfoTest {
    private static final LocalDate FIRST_CALL = LocalDate.parse("2018-10-29");
    private static final LocalDate NOW = LocalDate.parse("2026-11-22");

    @Test
    void thereAreTheEntriesOfTheStandardAndKosovo() {
        assertThat(CountryInfo.all()).hasSize(250).isSortedAccordingTo(Comparator.comparing(CountryInfo::code));
        assertThat(CountryInfo.all().stream().filter(country -> !country.isUserAssigned()))
                .extracting(CountryInfo::code)
                .hasSize(249)
                .containsExactlyInAnyOrder(Locale.getISOCountries());
        assertThat(country("XK").isUserAssigned()).isTrue();
        assertThat(country("XK").alpha3()).isEqualTo("XKX");
        assertThat(country("XK").numericCode()).isEmpty();
    }

    @Test
    void codesHaveTheirShapeAndAreUnique() {
        assertThat(CountryInfo.all()).extracting(CountryInfo::code).allMatch(code -> code.matches("[A-Z]{2}"));
        assertThat(CountryInfo.all())
                .extracting(CountryInfo::alpha3)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{3}"));
        assertThat(CountryInfo.all().stream().flatMap(country -> country.numericCode().stream()))
                .hasSize(249)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("\\d{3}"));
        assertThat(CountryInfo.all().stream().flatMap(country -> country.wikidataId().stream()))
                .hasSize(250)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("Q[1-9]\\d*"));
        assertThat(CountryInfo.all().stream().flatMap(country -> country.geonamesId().stream()))
                .hasSize(250)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[1-9]\\d*"));
        assertThat(CountryInfo.all().stream().flatMap(country -> country.dacCode().stream()))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("\\d{1,3}"));
    }

    @Test
    void numericCodesKeepTheirLeadingZeros() {
        assertThat(country("AF").numericCode()).contains("004");
        assertThat(country("BR").numericCode()).contains("076");
        assertThat(country("AF").m49()).isEqualTo("004");
        assertThat(country("AF").regionM49()).contains("142");
        assertThat(country("ZM").regionM49()).contains("002");
        assertThat(country("ZM").intermediateRegionM49()).contains("014");
    }

    @Test
    void namibiaIsNotLost() {
        CountryInfo namibia = country("NA");

        assertThat(namibia.name()).isEqualTo("Namibia");
        assertThat(namibia.currency()).contains("NAD");
        assertThat(namibia.wikidataId()).contains("Q1030");
        assertThat(namibia.lotRegion()).contains(LotRegion.SUB_SAHARAN_AFRICA);
    }

    @Test
    void everyCountryButKosovoHasANameInEachLanguageOfTheUnitedNations() {
        assertThat(CountryInfo.all().stream().filter(country -> !country.isUserAssigned()))
                .allSatisfy(country -> assertThat(country.names())
                        .containsOnlyKeys("ar", "en", "es", "fr", "ru", "zh")
                        .doesNotContainValue(""));
        assertThat(country("XK").names()).containsOnlyKeys("en");
    }

    @Test
    void aNameIsFoundByPrimarySubtagAndElseInEnglish() {
        CountryInfo kingdom = country("GB");
        String english = "United Kingdom of Great Britain and Northern Ireland";

        assertThat(kingdom.name()).isEqualTo("United Kingdom");
        assertThat(kingdom.name("en")).isEqualTo(english);
        assertThat(kingdom.name("FR-be")).isEqualTo("Royaume-Uni de Grande-Bretagne et d’Irlande du Nord");
        assertThat(kingdom.name("pt")).isEqualTo(english);
        assertThat(kingdom.name("")).isEqualTo(english);
        assertThat(country("XK").name("fr")).isEqualTo("Kosovo*");
    }

    @Test
    void everydayNamesAreNotInverted() {
        assertThat(List.of(
                        country("CD").name(),
                        country("PS").name(),
                        country("BO").name(),
                        country("CI").name("en")))
                .containsExactly("Democratic Republic of the Congo", "State of Palestine", "Bolivia", "Côte d'Ivoire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ma", "Ma", "MAR", "EL", "UK", "EU", "AN", "ZZ", " MA", "МА"})
    void nothingButAnExactCodeIsFound(String code) {
        assertThat(CountryInfo.find(code)).isEmpty();
    }

    @Test
    void greeceAndTheUnitedKingdomHaveAnAliasInTexts() {
        assertThat(CountryInfo.canonicalAlias("EL")).contains("GR");
        assertThat(CountryInfo.canonicalAlias("UK")).contains("GB");
        assertThat(CountryInfo.canonicalAlias("GR")).isEmpty();
        assertThat(CountryInfo.canonicalAlias("el")).isEmpty();
        assertThat(country("GR").euCode()).isEqualTo("EL");
        assertThat(country("GB").euCode()).isEqualTo("UK");
        assertThat(country("PT").euCode()).isEqualTo("PT");
    }

    @Test
    void theUnionHas27MembersToday() {
        assertThat(membersOn(NOW))
                .isEqualTo("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK");
    }

    @Test
    void theUnionHad28MembersWhenTheFirstCallWasPublished() {
        assertThat(membersOn(FIRST_CALL).split(" ", -1)).hasSize(28).contains("GB");
    }

    @ParameterizedTest
    @CsvSource({
        "1957-12-31, 0", "1958-01-01, 6", "1972-12-31, 6", "1973-01-01, 9", "1981-01-01, 10", "1986-01-01, 12",
        "1995-01-01, 15", "2004-04-30, 15", "2004-05-01, 25", "2007-01-01, 27", "2013-07-01, 28", "2020-02-01, 27"
    })
    void theUnionGrewInSteps(LocalDate date, int members) {
        assertThat(CountryInfo.all().stream().filter(country -> country.isEuMember(date)))
                .hasSize(members);
    }

    @Test
    void theUnitedKingdomIsAMemberUntilTheEndOfJanuary2020() {
        CountryInfo kingdom = country("GB");

        assertThat(kingdom.isEuMember(LocalDate.parse("1972-12-31"))).isFalse();
        assertThat(kingdom.isEuMember(LocalDate.parse("1973-01-01"))).isTrue();
        assertThat(kingdom.isEuMember(LocalDate.parse("2020-01-31"))).isTrue();
        assertThat(kingdom.isEuMember(LocalDate.parse("2020-02-01"))).isFalse();
    }

    @Test
    void whatBelongsToAMemberOverseasDoesSoWhileItIsAMember() {
        assertThat(CountryInfo.all().stream().filter(country -> country.isEuOutermostRegion(NOW)))
                .extracting(CountryInfo::code)
                .containsExactly("GF", "GP", "MF", "MQ", "RE", "YT");
        assertThat(CountryInfo.all().stream().filter(country -> country.isEuOverseasTerritory(NOW)))
                .extracting(CountryInfo::code)
                .containsExactly("AW", "BL", "BQ", "CW", "GL", "NC", "PF", "PM", "SX", "TF", "WF");
        assertThat(CountryInfo.all().stream()
                        .filter(country -> country.isEuOverseasTerritory(FIRST_CALL))
                        .filter(country -> !country.isEuOverseasTerritory(NOW)))
                .extracting(CountryInfo::code)
                .containsExactly("AI", "BM", "FK", "GS", "IO", "KY", "MS", "PN", "SH", "TC", "VG");
    }

    @Test
    void nineCountriesAreCandidatesAndKosovoIsAPotentialOne() {
        assertThat(codes(CountryInfo.all().stream()
                        .filter(country -> country.euCandidateSince().isPresent())
                        .toList()))
                .isEqualTo("AL BA GE MD ME MK RS TR UA");
        assertThat(country("UA").euCandidateSince()).contains(LocalDate.parse("2022-06-23"));
        assertThat(codes(CountryInfo.all().stream()
                        .filter(CountryInfo::isEuPotentialCandidate)
                        .toList()))
                .isEqualTo("XK");
    }

    @Test
    void theListOfRecipientsHas141Entries() {
        assertThat(withCategory(DacCategory.LDC)).isEqualTo(45);
        assertThat(withCategory(DacCategory.LIC)).isEqualTo(2);
        assertThat(withCategory(DacCategory.LMIC)).isEqualTo(35);
        assertThat(withCategory(DacCategory.UMIC)).isEqualTo(59);
        assertThat(CountryInfo.all().stream().filter(country -> country.dacStatus(NOW) == DacStatus.RECIPIENT))
                .hasSize(141)
                .allMatch(country -> country.dacCategory().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "TN, 2018-10-29, RECIPIENT",
        "TN, 2026-11-22, RECIPIENT",
        "AG, 2018-10-29, RECIPIENT",
        "AG, 2021-12-31, RECIPIENT",
        "AG, 2022-01-01, NOT_RECIPIENT",
        "CK, 2017-12-31, UNKNOWN",
        "CK, 2018-01-01, RECIPIENT",
        "CK, 2019-12-31, RECIPIENT",
        "CK, 2020-01-01, NOT_RECIPIENT",
        "HR, 2013-06-30, UNKNOWN",
        "HR, 2013-07-01, NOT_RECIPIENT",
        "GB, 2020-01-31, NOT_RECIPIENT",
        "GB, 2020-02-01, NOT_RECIPIENT",
        "CH, 2020-02-01, NOT_RECIPIENT",
        "VA, 2020-02-01, NOT_RECIPIENT",
        "CL, 2020-02-01, UNKNOWN",
        "RU, 2020-02-01, UNKNOWN",
        "AQ, 2020-02-01, UNKNOWN"
    })
    void whetherACountryReceivesAidDependsOnTheDate(String code, LocalDate date, DacStatus status) {
        assertThat(country(code).dacStatus(date)).isEqualTo(status);
    }

    @Test
    void plainlyHighIncomeAreTwentyEightCountriesOutsideTheUnion() {
        List<CountryInfo> certain = CountryInfo.all().stream()
                .filter(country -> country.dacStatus(NOW) == DacStatus.NOT_RECIPIENT)
                .filter(country -> !country.isEuMember(NOW))
                .filter(country -> !List.of("AG", "CK").contains(country.code()))
                .toList();

        assertThat(codes(certain))
                .isEqualTo("AD AE AU BH BN BS CA CH GB HK IL IS JP KR KW LI MC MO NO NZ OM QA SA SG SM TW US VA");
    }

    @Test
    void lotSixOfThe2020CallNamesFifteenCountriesAllOfThemRecipients() {
        List<CountryInfo> fragile = CountryInfo.all().stream()
                .filter(CountryInfo::isFragileInCall2020)
                .toList();

        assertThat(codes(fragile)).isEqualTo("AF BI CD CF ER ET HT IQ ML SD SO SS SY TD YE");
        assertThat(fragile).allMatch(country -> country.dacCategory().isPresent());
    }

    @Test
    void aRegionOfALotIsKnownForEveryRecipientButTheCandidatesOfTheBalkansAndTurkey() {
        assertThat(codes(CountryInfo.all().stream()
                        .filter(country -> country.dacStatus(FIRST_CALL) == DacStatus.RECIPIENT)
                        .filter(country -> country.lotRegion().isEmpty())
                        .toList()))
                .isEqualTo("AL BA ME MK RS TR XK");
        assertThat(country("GH").lotRegion()).contains(LotRegion.SUB_SAHARAN_AFRICA);
        assertThat(country("AF").lotRegion()).contains(LotRegion.ASIA_PACIFIC);
        assertThat(country("AG").lotRegion()).contains(LotRegion.LATIN_AMERICA_CARIBBEAN);
        assertThat(country("MA").lotRegion()).contains(LotRegion.NEIGHBOURHOOD);
        assertThat(country("FR").lotRegion()).isEmpty();
    }

    @Test
    void theNeighbourhoodHasAnEastAndASouth() {
        assertThat(CountryInfo.all().stream()
                        .filter(country -> country.neighbourhood().isPresent())
                        .collect(Collectors.groupingBy(
                                country -> country.neighbourhood().orElseThrow(), Collectors.counting())))
                .containsEntry("east", 6L)
                .containsEntry("south", 10L);
        assertThat(CountryInfo.all())
                .allMatch(country -> country.neighbourhood().isPresent()
                        == country.lotRegion()
                                .filter(LotRegion.NEIGHBOURHOOD::equals)
                                .isPresent());
    }

    @Test
    void currenciesAreInForceAndTheOwnOneComesFirst() {
        assertThat(CountryInfo.all())
                .allSatisfy(country -> assertThat(country.currencies())
                        .allSatisfy(code -> assertThat(
                                        CurrencyInfo.find(code).orElseThrow().withdrawnAfter())
                                .isEmpty()));
        assertThat(country("BT").currencies()).containsExactly("BTN", "INR");
        assertThat(country("TR").currency()).contains("TRY");
        assertThat(country("BG").currency()).contains("EUR");
        assertThat(country("PS").currency()).isEmpty();
    }

    @Test
    void theUnitedNationsHave193Members() {
        assertThat(CountryInfo.all().stream().filter(CountryInfo::isUnMember)).hasSize(193);
    }

    @Test
    void onlyAntarcticaIsOfNoRegion() {
        assertThat(codes(CountryInfo.all().stream()
                        .filter(country -> country.region().isEmpty()
                                || country.subregion().isEmpty()
                                || country.subregionM49().isEmpty())
                        .toList()))
                .isEqualTo("AQ");
        assertThat(country("GH").region()).contains("Africa");
        assertThat(country("GH").subregion()).contains("Sub-Saharan Africa");
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(country("IT").name("FI")).isEqualTo("Italy");
            assertThat(country("IT").name("ZH-HANS-CI")).isEqualTo("意大利");
            assertThat(country("IN").lotRegion().orElseThrow().code()).isEqualTo("asia-pacific");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsHandedOutCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> country("FR").names().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> country("FR").currencies().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> CountryInfo.all().clear());
    }

    @Test
    void regionsOfLotsAreSpelledAsInFiles() {
        assertThat(Arrays.stream(LotRegion.values()).map(LotRegion::code))
                .containsExactly("sub-saharan-africa", "asia-pacific", "latin-america-caribbean", "neighbourhood");
    }

    private static CountryInfo country(String code) {
        return CountryInfo.find(code).orElseThrow();
    }

    private static long withCategory(DacCategory category) {
        return CountryInfo.all().stream()
                .filter(country ->
                        country.dacCategory().filter(category::equals).isPresent())
                .count();
    }

    private static String membersOn(LocalDate date) {
        return codes(CountryInfo.all().stream()
                .filter(country -> country.isEuMember(date))
                .toList());
    }

    private static String codes(List<CountryInfo> countries) {
        return countries.stream().map(CountryInfo::code).collect(Collectors.joining(" "));
    }
}
