package io.github.pscsdk.finding;

import static io.github.pscsdk.rule.Given.date;
import static io.github.pscsdk.rule.Given.eur;
import static io.github.pscsdk.rule.GivenMeeting.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.SdgRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValuesTest {

    @Test
    void valuesKeepTheirOrder() {
        assertThat(Values.of("b", 1).and("a", 2L).and("c", "three").asMap())
                .containsExactly(Map.entry("b", 1), Map.entry("a", 2L), Map.entry("c", "three"));
    }

    @Test
    void aValueThatIsNotThereIsLeftOut() {
        assertThat(Values.of("a", 1)
                        .andIfPresent("b", Optional.empty())
                        .andIfPresent("c", Optional.of(date("2021")))
                        .asMap())
                .containsExactly(Map.entry("a", 1), Map.entry("c", "2021"));
    }

    @Test
    void datesCodesCountriesAndIdsAreKeptAsTheirText() {
        assertThat(Values.of(
                                "texts",
                                List.of(
                                        date("2021-03"),
                                        time("2021-03-04T09:00"),
                                        LocalDate.of(2021, 3, 4),
                                        Role.LEAD_APPLICANT,
                                        Country.of("TN"),
                                        RecordId.of("tunis"),
                                        SdgRef.of("11.6"),
                                        Pointer.of("a/b"),
                                        Figure.of("many")))
                        .asMap()
                        .get("texts"))
                .isEqualTo(List.of(
                        "2021-03",
                        "2021-03-04T09:00",
                        "2021-03-04",
                        "lead-applicant",
                        "TN",
                        "tunis",
                        "11.6",
                        "/a~1b",
                        "many"));
    }

    @Test
    void numbersTruthValuesAmountsAndJsonStayWhatTheyAre() {
        List<Object> plain = List.of(
                1, 2L, new BigDecimal("3.0"), true, eur("4"), new JsonValue.JsonArray(List.of()), List.of("nested"));

        assertThat(Values.of("plain", plain).asMap().get("plain")).isEqualTo(plain);
        assertThat(Values.of("figure", Figure.of(new BigDecimal("5"))).asMap())
                .containsEntry("figure", new BigDecimal("5"));
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> Values.of("place", Optional.of("x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Values.of("list", List.of(1.5d))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addingChangesNothingThatWasThere() {
        Values one = Values.of("a", 1);
        List<String> list = new ArrayList<>(List.of("x"));
        Values two = one.and("list", list);
        list.add("y");

        assertThat(one.asMap()).hasSize(1);
        assertThat(two.asMap()).containsEntry("list", List.of("x"));
        assertThat(two).isEqualTo(Values.of("list", List.of("x")).and("a", 1)).hasSameHashCodeAs(two);
        assertThat(two).isNotEqualTo(one);
        assertThatThrownBy(() -> two.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
