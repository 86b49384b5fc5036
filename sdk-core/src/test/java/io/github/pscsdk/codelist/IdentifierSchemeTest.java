package io.github.pscsdk.codelist;

import static io.github.pscsdk.codelist.IdentifierCheck.MALFORMED;
import static io.github.pscsdk.codelist.IdentifierCheck.VALID;
import static io.github.pscsdk.codelist.IdentifierCheck.WRONG_CHECK_DIGIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.pscsdk.table.Tsv;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierSchemeTest {
    private static final List<Tsv.Row> VECTORS =
            Tsv.read(IdentifierSchemeTest.class, "identifier-vectors.tsv").rows();

    static Stream<String> vectorSchemes() {
        return VECTORS.stream().map(row -> row.text("scheme")).distinct();
    }

    @ParameterizedTest
    @MethodSource("vectorSchemes")
    void theVectorsAreJudgedAsExpected(String scheme) {
        SoftAssertions softly = new SoftAssertions();
        for (Tsv.Row row : VECTORS) {
            if (row.text("scheme").equals(scheme)) {
                String value = row.text("value");
                IdentifierCheck expected = switch (row.text("expected")) {
                    case "valid" -> VALID;
                    case "invalid-checksum" -> WRONG_CHECK_DIGIT;
                    default -> throw new IllegalStateException(row.text("expected"));
                };
                softly.assertThat(check(scheme, value)).as(scheme + " " + value).isEqualTo(expected);
            }
        }
        softly.assertAll();
    }

    /** Of companies and public bodies, as they publish them, and the examples of org-id.guide and of issuers. */
    @ParameterizedTest
    @MethodSource("publicNumbers")
    void numbersInUseAreValid(String scheme, String value) {
        assertThat(check(scheme, value)).isEqualTo(VALID);
    }

    static Stream<Arguments> publicNumbers() {
        return PublicNumbers.SAMPLES
                .lines()
                .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 1).split(",", -1))
                        .map(value -> Arguments.of(line.substring(0, line.indexOf(':')), value.strip())));
    }

    @ParameterizedTest
    @CsvSource({
        "LEI, XI-LEI", "BE-KBO, BE-BCE_KBO", "ES-CIF, ES-NIF", "FI-YTUNNUS, FI-PRO", "FR-SIREN, FR-RCS",
        "FR-SIRET, FR-SIRET", "GB-VAT, VAT-GB", "KE-PIN, KE-KRA", "SE-ORGNR, SE-ON", "ZA-TIN, ZA-CIT",
        "VAT-GR, VAT-EL", "AT-UID, VAT-AT", "CZ-DIC, VAT-CZ", "TN-MF, TN-MF", "CZ-ICO, CZ-ICO"
    })
    void anAliasLeadsToTheCanonicalCode(String alias, String code) {
        assertThat(IdentifierScheme.find(alias).orElseThrow().code()).isEqualTo(code);
        assertThat(IdentifierScheme.find(alias)).isEqualTo(IdentifierScheme.find(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lei", "xi-lei", "Lei", "VAT-XX", "XI-PIC", " LEI", "EC-CONTRACT"})
    void anythingElseIsNoScheme(String code) {
        assertThat(IdentifierScheme.find(code)).isEmpty();
    }

    @Test
    void everyMemberStateHasItsVatNumber() {
        assertThat(List.of("AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI GB"
                        .split(" ", -1)))
                .hasSize(29)
                .allSatisfy(prefix ->
                        assertThat(IdentifierScheme.find("VAT-" + prefix)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"VAT-EL, GR", "VAT-XI, GB", "VAT-GB, GB", "FR-RCS, FR", "MA-ICE, MA"})
    void aNationalSchemeHasACountry(String code, String country) {
        assertThat(IdentifierScheme.find(code).orElseThrow().country()).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XI-LEI", "PIC", "GEONAMES", "ISNI", "LAU"})
    void aSchemeOfTheWorldHasNone(String code) {
        assertThat(IdentifierScheme.find(code).orElseThrow().country()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VAT-AT, U13585627", "VAT-AT, ATU 135-85627", "VAT-AT, atu13585627", "VAT-BE, BE (0)428.759.497",
        "VAT-BE, 428759497", "VAT-EL, GR 094259216", "VAT-EL, EL: 094259216", "VAT-IE, ie 8D 79739 I",
        "VAT-XI, GB432525179", "VAT-NL, nl4495445b01", "ISNI, 0000-0001-2281-955X", "ISNI, 0000 0001 2281 955X",
        "ISSN, 0024-9319", "BR-CNPJ, 12.abc.345/01de\u201335", "FR-RCS, 217\u00A0601\u202F145", "UN-LOCODE, NL RTM",
        "PY-RUC, 2660-3", "CO-NIT, '213.123.432-1'", "TN-MF, 1182431/M/A/M/000", "FI-PRO, 2077474-0",
        "XI-LEI, 5493 00TZ LPZO AIIM JF22", "ZA-CIT, 0001/339/050"
    })
    void customarySpellingsAreAccepted(String scheme, String value) {
        assertThat(check(scheme, value)).isEqualTo(VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "XI-WIKIDATA, Q 42",
        "XI-WIKIDATA, q42",
        "XI-WIKIDATA, Q042",
        "XI-LEI, 5493_00TZLPZOAIIMJF22",
        "GEONAMES, 0",
        "GEONAMES, -1",
        "XI-ROR, 05ASF4E91",
        "XM-DAC, 963 1",
        "OSM, node 5",
        "OSM, area/5",
        "LAU, DE09564000",
        "NUTS, de300",
        "PIC, 12345678",
        "ec-contract, none",
        "ec-contract, 2019 405",
        "iati-activity, 'XI-IATI- 1'",
        "UN-LOCODE, NLR1M",
        "VAT-DE, AT136695976",
        "VAT-AT, ATU1358562",
        "HR-OIB, \u0663\u0663392005961",
        "VAT-FR, FRIO334175221",
        "VAT-DE, ''",
        "EC-RUC, 0170000610001",
        "TN-MF, 1219773U",
        "XI-LEI, ''",
        "XI-EORI, D\u0131123",
        "VAT-NL, 004495445B00"
    })
    void whatIsNoIdentifierIsMalformed(String scheme, String value) {
        assertThat(check(scheme, value)).isEqualTo(MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({
        "FR-SIRET, 35600000000048, VALID",
        "FR-SIRET, 35600000009075, VALID",
        "FR-SIRET, 35600000009076, WRONG_CHECK_DIGIT",
        "VAT-LV, 32000000000, VALID",
        "CZ-ICO, 640903926, VALID",
        "VAT-CZ, 530101123, VALID",
        "SE-ON, 194504121237, WRONG_CHECK_DIGIT",
        "SE-ON, 8112189876, VALID",
        "SE-ON, 19811218-9876, VALID",
        "EC-RUC, 1793213150001, VALID",
        "EC-RUC, 1790011675001, WRONG_CHECK_DIGIT",
        "CO-NIT, 830008886, VALID",
        "PL-REGON, 12345678512347, VALID",
        "PL-REGON, 12345678612342, WRONG_CHECK_DIGIT",
        "VAT-GB, GD499, VALID",
        "VAT-GB, GD500, MALFORMED",
        "VAT-GB, HA500, VALID",
        "VAT-GB, GD8888 501 16, MALFORMED",
        "VAT-GB, GD8888 001 01, VALID",
        "VAT-GB, GD8888 001 02, WRONG_CHECK_DIGIT",
        "VAT-IE, 6433435OA, VALID",
        "VAT-IE, 6433435IH, VALID",
        "VAT-IE, 6433435VH, WRONG_CHECK_DIGIT",
        "BR-CNPJ, 00000000000000, MALFORMED",
        "BR-CNPJ, 12ABC34501DE36, WRONG_CHECK_DIGIT",
        "VAT-ES, X2482300W, VALID",
        "VAT-ES, X2482300A, WRONG_CHECK_DIGIT"
    })
    void specialCasesAreKnown(String scheme, String value, IdentifierCheck expected) {
        assertThat(check(scheme, value)).isEqualTo(expected);
    }

    @Test
    void aVeryLongValueIsMalformed() {
        assertThat(check("XI-IATI", "A".repeat(200))).isEqualTo(VALID);
        assertThat(check("XI-IATI", "A".repeat(201))).isEqualTo(MALFORMED);
        assertThat(check("XI-LEI", "549300TZLPZOAIIMJF22" + " ".repeat(181))).isEqualTo(MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XI-LEI", "ISNI", "ISSN", "MA-ICE", "UY-RUT", "ZA-CIT", "HR-OIB", "FR-RCS", "FR-SIRET", "SE-ON",
                "BE-BCE_KBO", "DK-CVR", "FI-PRO", "ES-NIF", "IT-CF", "VAT-AT", "VAT-BE", "VAT-CY", "VAT-DE", "VAT-DK",
                "VAT-EE", "VAT-ES", "VAT-FI", "VAT-FR", "VAT-HR", "VAT-HU", "VAT-IE", "VAT-IT", "VAT-LU", "VAT-MT",
                "VAT-PL", "VAT-SI"
            })
    void oneWrongDigitIsDetected(String code) {
        IdentifierScheme scheme = IdentifierScheme.find(code).orElseThrow();
        List<String> samples = VECTORS.stream()
                .filter(row -> row.text("expected").equals("valid"))
                .filter(row -> IdentifierScheme.find(row.text("scheme")).orElseThrow() == scheme)
                .map(row -> row.text("value"))
                .toList();
        assertThat(samples).isNotEmpty();
        assertThat(samples)
                .flatMap(IdentifierSchemeTest::withAnotherDigit)
                .allSatisfy(
                        changed -> assertThat(scheme.check(changed)).as(changed).isNotEqualTo(VALID));
    }

    private static List<String> withAnotherDigit(String value) {
        return IntStream.range(0, value.length())
                .filter(place -> Character.isDigit(value.charAt(place)))
                .boxed()
                .flatMap(place -> IntStream.range(0, 10)
                        .mapToObj(digit -> value.substring(0, place) + digit + value.substring(place + 1)))
                .filter(changed -> !changed.equals(value))
                .toList();
    }

    @Test
    void noValueMakesACheckFail() {
        Random random = new Random(20261122);
        String alphabet = "0123456789ABCDEFXYZabcxyz -./()+*,:&\u00E9\u0130\u0131\u0663\u2013\uD83D\uDE00\n\u0000";
        List<String> seeds =
                VECTORS.stream().map(row -> row.text("value")).distinct().toList();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder value = new StringBuilder(i % 2 == 0 ? "" : seeds.get(random.nextInt(seeds.size())));
            for (int n = random.nextInt(12); n > 0; n--) {
                char character = alphabet.charAt(random.nextInt(alphabet.length()));
                value.insert(random.nextInt(value.length() + 1), character);
            }
            IdentifierScheme scheme = IdentifierScheme.all()
                    .get(random.nextInt(IdentifierScheme.all().size()));
            assertThatCode(() -> scheme.check(value.toString()))
                    .as("%s %s", scheme, value)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void noSyntaxBacktracksWithoutEnd() {
        List<String> units = List.of("1", "A", "a", "0", "1A", "A1", "1-", "A_", "a.", " ", "-", "9/", "XI-", "\u00E9");
        for (String unit : units) {
            String value = unit.repeat(200).substring(0, 199) + "!";
            assertThat(IdentifierScheme.all()).allSatisfy(scheme -> {
                for (int i = 0; i < 20; i++) {
                    scheme.check(value);
                }
            });
        }
    }

    @Test
    void theTableIsWellFormed() {
        Tsv table = Tsv.read(IdentifierScheme.class, "identifier-schemes.tsv");
        Set<String> countries = Set.of(Locale.getISOCountries());
        Set<String> names = new HashSet<>();
        String previous = "";
        for (Tsv.Row row : table.rows()) {
            String code = row.text("code");
            SoftAssertions.assertSoftly(softly -> {
                softly.assertThat(code).matches("[A-Za-z]+(-[A-Za-z0-9_]+)*");
                softly.assertThat(row.text("syntax")).as(code).isNotEmpty();
                softly.assertThat(row.text("source")).as(code).isNotEmpty();
                softly.assertThat(table.columns())
                        .allSatisfy(column -> assertThat(row.text(column))
                                .as(code)
                                .isEqualTo(row.text(column).strip()));
            });
            List<String> described = List.of(row.text("aliases"), row.text("country"), row.text("separators"));
            if (code.equals(previous)) {
                assertThat(described)
                        .as("only the first row describes %s", code)
                        .containsOnly("");
                assertThat(row.text("name")).isEmpty();
            } else {
                assertThat(names.add(code))
                        .as("rows of %s stand together", code)
                        .isTrue();
                assertThat(row.text("name")).as(code).isNotEmpty();
                row.optional("country")
                        .ifPresent(country -> assertThat(countries).contains(country));
                row.optional("aliases")
                        .ifPresent(aliases -> assertThat(List.of(aliases.split(" ", -1)))
                                .as("aliases of %s", code)
                                .allMatch(names::add));
            }
            previous = code;
        }
    }

    @Test
    void allSchemesAreFoundUnderAllTheirNames() {
        assertThat(IdentifierScheme.all()).hasSize(99).allSatisfy(scheme -> {
            assertThat(scheme).hasToString(scheme.code());
            assertThat(scheme.name()).isNotBlank();
            assertThat(scheme.aliases())
                    .doesNotContain(scheme.code())
                    .allSatisfy(
                            alias -> assertThat(IdentifierScheme.find(alias)).contains(scheme));
            assertThat(IdentifierScheme.find(scheme.code())).contains(scheme);
        });
    }

    private static IdentifierCheck check(String scheme, String value) {
        return IdentifierScheme.find(scheme).orElseThrow().check(value);
    }
}
