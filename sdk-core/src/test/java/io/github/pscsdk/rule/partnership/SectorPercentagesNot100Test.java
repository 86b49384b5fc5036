package io.github.pscsdk.rule.partnership;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Sector;
import io.github.pscsdk.rule.RuleTrial;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectorPercentagesNot100Test {

    private static final String AT = "/partnerships/0/sectors";

    private final RuleTrial trial = RuleTrial.of(new SectorPercentagesNot100());

    @Test
    void tooLittle() {
        RuleTrial.Said said = trial.on(of(dac("70"), dac("29.9")));

        said.onlyFound(AT, Values.of("schemes", List.of("dac")).and("sums", List.of(new BigDecimal("99.9"))));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(said.found().get(0).getMessage()).contains("of dac add up to 99.9,");
    }

    @Test
    void hundredPassesWhateverItsScale() {
        trial.on(of(dac("70"), dac("30.00"))).nothing();
        trial.on(of(dac("100"))).nothing();
    }

    @Test
    void eachVocabularyCountsForItself() {
        trial.on(of(dac("70"), in("cofog", "100"), dac("30"))).nothing();
        trial.on(of(dac("50"), in("cofog", "50")))
                .onlyFound(
                        AT,
                        Values.of("schemes", List.of("dac", "cofog"))
                                .and("sums", List.of(new BigDecimal("50"), new BigDecimal("50"))));
        trial.on(of(dac("100"), in("cofog", "60"), in("cofog", "60")))
                .onlyFound(AT, Values.of("schemes", List.of("cofog")).and("sums", List.of(new BigDecimal("120"))));
    }

    @Test
    void theCaseOfAVocabularyDoesNotMatter() {
        trial.on(of(dac("70"), in("DAC", "30"))).nothing();
    }

    @Test
    void sectorsOfNoVocabularyAreOfOne() {
        trial.on(of(unnamed("70"), unnamed("30"))).nothing();
        trial.on(of(unnamed("70"), unnamed("20"))).onlyFound(AT, Values.of("sums", List.of(new BigDecimal("90"))));
    }

    @Test
    void besideOthersTheyMayBeOfTheirs() {
        trial.on(of(dac("70"), unnamed("30"))).onlyNotChecked(Reason.NOT_STATED);
        trial.on(of(dac("100"), unnamed("30"))).onlyNotChecked(Reason.NOT_STATED);
        trial.on(of(dac("60"), dac("41"), unnamed("30")))
                .onlyFound(AT, Values.of("schemes", List.of("dac")).and("sums", List.of(new BigDecimal("101"))));
    }

    @Test
    void whatIsNotStatedMayBeTheRest() {
        Sector open = Sector.builder().scheme("dac").code("43032").build();

        trial.on(of(dac("70"), open)).onlyNotChecked(Reason.NOT_STATED);
        trial.on(of(open)).onlyNotChecked(Reason.NOT_STATED);
        trial.on(of()).onlyNotChecked(Reason.NOT_STATED);
        trial.on(of(open, in("cofog", "90")))
                .onlyFound(AT, Values.of("schemes", List.of("cofog")).and("sums", List.of(new BigDecimal("90"))));
    }

    private static Sector dac(String percentage) {
        return in("dac", percentage);
    }

    private static Sector in(String scheme, String percentage) {
        return Sector.builder().from(unnamed(percentage)).scheme(scheme).build();
    }

    private static Sector unnamed(String percentage) {
        return Sector.builder()
                .code("43032")
                .percentage(new BigDecimal(percentage))
                .build();
    }

    private static Partnership of(Sector... sectors) {
        return gironaAndTunis().addSectors(sectors).build();
    }
}
