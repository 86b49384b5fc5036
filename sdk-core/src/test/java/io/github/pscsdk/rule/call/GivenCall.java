package io.github.pscsdk.rule.call;

import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.Range;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Terms;
import java.math.BigDecimal;

/** Short ways to the calls that tests of rules begin with. */
final class GivenCall {

    private GivenCall() {}

    /** A call that is not bundled, of which nothing else is stated. */
    static Call.Builder call() {
        return Call.builder().id(RecordId.of("2024")).reference("EuropeAid/180001/DH/ACT/Multi");
    }

    /** A record of the bundled call of 2020, of which nothing else is stated. */
    static Call.Builder callOf2020() {
        return Call.builder().id(RecordId.of("2020")).reference("EuropeAid/167744/DH/ACT/Multi");
    }

    /** A lot with a budget. */
    static Lot lot(String id, Money budget) {
        return Lot.builder().id(RecordId.of(id)).budget(budget).build();
    }

    /** A lot with terms. */
    static Lot lot(String id, Terms terms) {
        return Lot.builder().id(RecordId.of(id)).terms(terms).build();
    }

    /** A range with both bounds. */
    static Range range(String minimum, String maximum) {
        return Range.builder()
                .minimum(new BigDecimal(minimum))
                .maximum(new BigDecimal(maximum))
                .build();
    }

    /** Terms with a grant and nothing else. */
    static Terms grant(Range range) {
        return Terms.builder().grant(range).build();
    }
}
