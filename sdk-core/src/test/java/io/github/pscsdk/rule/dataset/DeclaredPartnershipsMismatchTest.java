package io.github.pscsdk.rule.dataset;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.codelist.Extent;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Programme;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.rule.RuleTrial;
import org.junit.jupiter.api.Test;

class DeclaredPartnershipsMismatchTest {

    private final RuleTrial trial = RuleTrial.of(new DeclaredPartnershipsMismatch());

    @Test
    void anotherNumberThanDeclaredIsFoundInTheHeader() {
        RuleTrial.Said said = trial.onDataset(complete(57, "p", "q"));

        said.onlyFound(
                "/programme/declaredPartnerships", Values.of("declared", 57).and("counted", 2));
        assertThat(said.found().get(0).getRecord()).isEmpty();
    }

    @Test
    void theDeclaredNumberPasses() {
        trial.onDataset(complete(2, "p", "q")).nothing();
        trial.onDataset(complete(0)).nothing();
    }

    @Test
    void aPartnershipThatIsThereTwiceCountsOnce() {
        trial.onDataset(complete(2, "p", "q", "p")).nothing();
    }

    @Test
    void aDatasetThatIsNotCompleteHasNoNumberToCompare() {
        Dataset complete = complete(57, "p");

        trial.onDataset(Dataset.builder().from(complete).extent(Extent.PARTIAL).build())
                .onlyNotChecked(Reason.EXTENT_PARTIAL);
        trial.onDataset(Dataset.builder()
                        .from(complete)
                        .extent(Extent.SINGLE_PARTNERSHIP)
                        .build())
                .onlyNotChecked(Reason.EXTENT_PARTIAL);
        trial.onDataset(Dataset.builder()
                        .programme(Programme.builder().declaredPartnerships(57).build())
                        .build())
                .onlyNotChecked(Reason.EXTENT_PARTIAL);
    }

    @Test
    void whereNothingIsDeclaredItIsNotChecked() {
        trial.onDataset(Dataset.builder().extent(Extent.COMPLETE).build()).onlyNotChecked(Reason.NOT_STATED);
        trial.onDataset(Dataset.builder()
                        .extent(Extent.COMPLETE)
                        .programme(Programme.builder().build())
                        .build())
                .onlyNotChecked(Reason.NOT_STATED);
    }

    private static Dataset complete(int declared, String... partnerships) {
        Dataset.Builder dataset = Dataset.builder()
                .extent(Extent.COMPLETE)
                .programme(Programme.builder().declaredPartnerships(declared).build());
        for (String id : partnerships) {
            dataset.addPartnerships(Partnership.builder()
                    .from(gironaAndTunis().build())
                    .id(RecordId.of(id))
                    .build());
        }
        return dataset.build();
    }
}
