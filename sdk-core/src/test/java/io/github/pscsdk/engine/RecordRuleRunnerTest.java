package io.github.pscsdk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Source;
import io.github.pscsdk.rule.Derived;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.Rule;
import io.github.pscsdk.validation.PscValidator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordRuleRunnerTest {

    private final List<DatasetRecord> worked = new ArrayList<>();
    private final Derived<Source> fact = Derived.of(Source.class, record -> {
        worked.add(record);
        return record;
    });

    private Rule rule(String code) {
        RuleInfo info = RuleInfo.of(code, Severity.WARNING, Category.QUALITY)
                .summary("A summary.")
                .why("A reason.")
                .fix("A remedy.")
                .basis("A basis.")
                .message("A message.")
                .build();
        return RecordRule.of(Source.class, info, (record, context) -> {
            assertThat(context.get(fact)).isSameAs(record);
        });
    }

    @Test
    void whatSeveralRulesNeedToKnowIsWorkedOutOnceForEachRecord() {
        Source one = Source.builder().id(RecordId.of("one")).title("One").build();
        Source other = Source.builder().id(RecordId.of("other")).title("Other").build();
        PscValidator validator =
                PscValidator.builder().rule(rule("own-a")).rule(rule("own-b")).build();

        assertThat(validator.validate(one).getEngineFailures()).isEmpty();
        validator.validate(other);

        assertThat(worked).containsExactly(one, other);
    }
}
