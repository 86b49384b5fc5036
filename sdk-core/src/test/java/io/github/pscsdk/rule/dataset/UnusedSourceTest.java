package io.github.pscsdk.rule.dataset;

import static io.github.pscsdk.rule.Given.gironaAndTunis;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Claim;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.JsonValue.JsonString;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.Programme;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Source;
import io.github.pscsdk.model.TermBasis;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.rule.RuleTrial;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnusedSourceTest {

    private final RuleTrial trial = RuleTrial.of(new UnusedSource());

    @Test
    void aSourceThatNothingRefersToIsFoundAtTheRoot() {
        RuleTrial.Said said = trial.onDataset(
                sources("b", "used", "a").addPartnerships(from("used").build()).build());

        said.onlyFound("", Values.of("count", 2).and("examples", ids("a", "b")));
        assertThat(said.found().get(0).getSeverity()).isEqualTo(Severity.INFO);
        assertThat(said.found().get(0).getRecord()).isEmpty();
        assertThat(said.found().get(0).getRelated())
                .extracting(related -> related.pointer().toString())
                .containsExactly("/sources/2/id", "/sources/0/id");
    }

    @Test
    void fiveExamplesAreGivenAtMost() {
        trial.onDataset(sources("g", "f", "e", "d", "c", "b", "a").build())
                .onlyFound("", Values.of("count", 7).and("examples", ids("a", "b", "c", "d", "e")));
    }

    @Test
    void everyKindOfReferenceCounts() {
        TermBasis ofCall = TermBasis.builder().source(RecordId.of("c")).build();
        TermBasis ofLot = TermBasis.builder().source(RecordId.of("d")).build();
        Call call = Call.builder()
                .id(RecordId.of("2024"))
                .reference("A call")
                .terms(Terms.builder().putBasis("grant", ofCall).build())
                .addLots(Lot.builder()
                        .id(RecordId.of("1"))
                        .terms(Terms.builder().putBasis("grant", ofLot).build())
                        .build())
                .build();
        Claim claim = Claim.builder()
                .field("/status")
                .value(new JsonString("closed"))
                .source(RecordId.of("b"))
                .build();

        trial.onDataset(sources("a", "b", "c", "d", "e")
                        .programme(
                                Programme.builder().addSources(RecordId.of("a")).build())
                        .addCalls(call)
                        .addPartnerships(from("e").addClaims(claim).build())
                        .build())
                .nothing();
    }

    @Test
    void aSourceDoesNotUseItself() {
        Source selfish =
                source("a").addSources(RecordId.of("a"), RecordId.of("b")).build();

        trial.onDataset(Dataset.builder()
                        .addSources(selfish, source("b").build())
                        .build())
                .onlyFound("", Values.of("count", 2).and("examples", ids("a", "b")));
    }

    @Test
    void aReferenceThatLeadsNowhereMayMeanTheSource() {
        trial.onDataset(sources("page").addPartnerships(from("pgae").build()).build())
                .onlyNotChecked(Reason.UNRESOLVED);
    }

    @Test
    void aReferenceThatIsWrongMayMeanTheSource() {
        trial.onDataset(sources("page").addPartnerships(from("Page").build()).build())
                .onlyNotChecked(Reason.DAMAGED);
        trial.onDataset(sources("page")
                        .programme(Programme.builder()
                                .addSources(RecordId.of("Page"))
                                .build())
                        .build())
                .onlyNotChecked(Reason.DAMAGED);
    }

    @Test
    void aDatasetWithoutSourcesHasNoneThatIsUnused() {
        trial.onDataset(Dataset.builder()
                        .addPartnerships(gironaAndTunis().build())
                        .build())
                .nothing();
    }

    private static Dataset.Builder sources(String... ids) {
        Dataset.Builder dataset = Dataset.builder();
        for (String id : ids) {
            dataset.addSources(source(id).build());
        }
        return dataset;
    }

    private static Source.Builder source(String id) {
        return Source.builder().id(RecordId.of(id)).title("Page " + id);
    }

    private static Partnership.Builder from(String source) {
        return Partnership.builder().from(gironaAndTunis().build()).addSources(RecordId.of(source));
    }

    private static List<RecordId> ids(String... ids) {
        return List.of(ids).stream().map(RecordId::of).toList();
    }
}
