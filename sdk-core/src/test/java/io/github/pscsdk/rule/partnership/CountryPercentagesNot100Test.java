package io.github.pscsdk.rule.partnership;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.CountryShare;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CountryPercentagesNot100Test {

    private final RuleTrial trial = RuleTrial.of(new CountryPercentagesNot100());

    @Test
    void aHundredthMissing() {
        RuleTrial.Said said = trial.on(acting(in("TN", "33.33"), in("MA", "33.33"), in("JO", "33.33")));

        said.onlyFound("/partnerships/0/countries", Values.of("sum", new BigDecimal("99.99")));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aHundredthTooMuch() {
        trial.on(acting(in("TN", "60"), in("MA", "40.01")))
                .onlyFound("/partnerships/0/countries", Values.of("sum", new BigDecimal("100.01")));
    }

    @Test
    void hundredPassesWhateverItsScale() {
        trial.on(acting(in("TN", "60.00"), in("MA", "40.0"))).nothing();
        trial.on(acting(in("TN", "100"))).nothing();
    }

    @Test
    void whatIsNotStatedMayBeTheRest() {
        trial.on(acting(in("TN", "60"), in("MA"))).onlyNotChecked(Reason.NOT_STATED);
        trial.on(acting(in("TN", "100"), in("MA"))).onlyNotChecked(Reason.NOT_STATED);
        trial.on(acting(in("TN"), in("MA"))).onlyNotChecked(Reason.NOT_STATED);
        trial.on(acting()).onlyNotChecked(Reason.NOT_STATED);
    }

    @Test
    void moreThanAllIsTooMuchWhateverIsNotStated() {
        trial.on(acting(in("TN", "60"), in("MA", "45"), in("JO")))
                .onlyFound("/partnerships/0/countries", Values.of("sum", new BigDecimal("105")));
    }

    private static CountryShare in(String country) {
        return CountryShare.builder().country(Country.of(country)).build();
    }

    private static CountryShare in(String country, String percentage) {
        return CountryShare.builder()
                .country(Country.of(country))
                .percentage(new BigDecimal(percentage))
                .build();
    }

    private static Partnership acting(CountryShare... countries) {
        return gironaAndTunis().addCountries(countries).build();
    }
}
