package io.github.pscsdk.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.model.Claim;
import io.github.pscsdk.model.Contact;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.Indicator;
import io.github.pscsdk.model.IndicatorValue;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.Link;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Result;
import io.github.pscsdk.rule.Given;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeTextsTest {

    private static List<String> pointers(DatasetRecord record) {
        return FreeTexts.of(record).stream()
                .map(text -> text.at() + " " + text.text())
                .toList();
    }

    @Test
    void eachLanguageOfATextAndEachNameIsAText() {
        assertThat(pointers(Given.gironaAndTunis()
                        .title(LocalisedText.of("en", "Green belts").and("fr", "Ceintures vertes"))
                        .addAliases("Belts", "GB")
                        .build()))
                .containsExactly(
                        "/title/en Green belts", "/title/fr Ceintures vertes", "/aliases/0 Belts", "/aliases/1 GB");
    }

    @Test
    void valuesInWordsAreTextsAndNumbersAreNot() {
        Indicator indicator = Indicator.builder()
                .id(RecordId.of("i"))
                .unit("trees")
                .addValues(
                        IndicatorValue.builder()
                                .value(Figure.of("The plan is adopted."))
                                .build(),
                        IndicatorValue.builder()
                                .value(Figure.of(BigDecimal.TEN))
                                .build())
                .build();

        assertThat(pointers(Given.partnership(Given.as(Role.PARTNER, "girona"))
                        .addResults(Result.builder()
                                .id(RecordId.of("r"))
                                .addIndicators(indicator)
                                .build())
                        .build()))
                .contains(
                        "/results/0/indicators/0/unit trees",
                        "/results/0/indicators/0/values/0/value The plan is adopted.")
                .hasSize(3);
    }

    @Test
    void codesLinksAddressesAndWhatClaimsQuoteAreNone() {
        assertThat(pointers(Given.gironaAndTunis()
                        .addThemes("water")
                        .addLinks(Link.builder().url("https://example.org").build())
                        .addContacts(Contact.builder().email("info@example.org").build())
                        .addClaims(Claim.builder()
                                .field("/title/en")
                                .value(new JsonValue.JsonString("Green"))
                                .note(LocalisedText.of("en", "Quoted"))
                                .build())
                        .build()))
                .containsExactly("/title/en A partnership", "/claims/0/note/en Quoted");
    }
}
