package io.github.pscsdk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pscsdk.codelist.MeetingKind;
import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Meeting;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.report.Verdict;
import io.github.pscsdk.validation.PscValidator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final String RULE = "meeting-ends-before-start";

    /** Two meetings, each of which ends before it starts. */
    private static final Dataset DATASET =
            Dataset.builder().addMeetings(meeting("tunis"), meeting("girona")).build();

    private static Meeting meeting(String id) {
        return Meeting.builder()
                .id(RecordId.of(id))
                .kind(MeetingKind.LAUNCH.code())
                .title(LocalisedText.of("en", "Launch in " + id))
                .start(EventTime.parse("2023-03-07"))
                .end(EventTime.parse("2023-03-06"))
                .build();
    }

    private static PscValidator.Builder validator() {
        return PscValidator.builder().asOf(LocalDate.of(2026, 11, 22));
    }

    private static PolicyClause.Builder clause(Level level) {
        return PolicyClause.builder().severity(level).reason("A test.");
    }

    private static Report under(PolicyClause... clauses) {
        Policy policy = Policy.builder().name("ours").addClauses(clauses).build();
        return validator().policy(policy).build().validate(DATASET);
    }

    private static List<String> found(Report report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getRule().equals(RULE))
                .map(finding -> finding.getSeverity().code() + " " + finding.getPointer())
                .toList();
    }

    @Test
    void withoutAPolicyFindingsAreAsBadAsTheirRulesSay() {
        Report report = validator().build().validate(DATASET);
        assertThat(found(report)).containsExactly("error /meetings/0/end", "error /meetings/1/end");
        assertThat(report.getPolicy()).isEmpty();
        assertThat(report.getBaseline()).isEmpty();
    }

    @Test
    void aClauseChangesTheSeverityOfARule() {
        Report report = under(clause(Level.INFO).rule(RULE).build());
        assertThat(found(report)).containsExactly("info /meetings/0/end", "info /meetings/1/end");
        assertThat(report.getVerdict()).isEqualTo(Verdict.VALID);
        assertThat(report.count(Severity.ERROR)).isZero();
        Report.PolicyUse use = report.getPolicy().orElseThrow();
        assertThat(use.name()).isEqualTo("ours");
        assertThat(use.changed()).isEqualTo(2);
        assertThat(use.silenced()).isZero();
    }

    @Test
    void whatIsOffIsOnlyCountedAsSilenced() {
        Report report = under(clause(Level.OFF).rule(RULE).build());
        assertThat(found(report)).isEmpty();
        assertThat(report.getRules()).doesNotContainKey(RULE);
        assertThat(report.getPolicy().orElseThrow().silenced()).isEqualTo(2);
        assertThat(report.getVerdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void theLastClauseThatFitsCounts() {
        assertThat(found(under(
                        clause(Level.OFF).category(Category.CONSISTENCY).build(),
                        clause(Level.WARNING).rule(RULE).build())))
                .containsExactly("warning /meetings/0/end", "warning /meetings/1/end");
        assertThat(found(under(
                        clause(Level.WARNING).rule(RULE).build(),
                        clause(Level.OFF).category(Category.CONSISTENCY).build())))
                .isEmpty();
    }

    @Test
    void aPointerNamesARecordByItsIdOrAnyByAnAsterisk() {
        assertThat(found(under(clause(Level.OFF).pointer("/meetings/tunis").build())))
                .containsExactly("error /meetings/1/end");
        assertThat(found(under(clause(Level.OFF).pointer("/meetings/*/end").build())))
                .isEmpty();
        assertThat(found(under(clause(Level.OFF).pointer("/meetings/*/start").build())))
                .hasSize(2);
        assertThat(found(under(clause(Level.OFF).pointer("/meetings/0").build())))
                .as("an index is no id")
                .hasSize(2);
    }

    @Test
    void allConditionsMustHold() {
        assertThat(found(under(clause(Level.OFF)
                        .rule(RULE)
                        .category(Category.ELIGIBILITY)
                        .build())))
                .hasSize(2);
        assertThat(found(under(
                        clause(Level.OFF).rule(RULE).usually(Severity.WARNING).build())))
                .hasSize(2);
        assertThat(found(under(
                        clause(Level.OFF).rule(RULE).usually(Severity.ERROR).build())))
                .isEmpty();
    }

    @Test
    void aClauseAppliesToItsLastDayAndIsNamedWhenItIsOver() {
        PolicyClause.Builder off = clause(Level.OFF).rule(RULE);
        assertThat(found(under(off.expires(PartialDate.parse("2026-11-22")).build())))
                .isEmpty();
        assertThat(found(under(off.expires(PartialDate.parse("2026")).build()))).isEmpty();
        Report report = under(off.expires(PartialDate.parse("2026-11-21")).build());
        assertThat(found(report)).hasSize(2);
        assertThat(report.getPolicy().orElseThrow().expired()).containsExactly("A test.");
    }

    @Test
    void aPolicyThatNamesNoRuleOrGivesNoReasonIsRefused() {
        Policy misspelt = Policy.builder()
                .addClauses(clause(Level.OFF).rule("meeting-end-before-start").build())
                .build();
        assertThatThrownBy(() -> validator().policy(misspelt).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/clauses/0/rule")
                .hasMessageContaining("meeting-end-before-start");
        Policy silent = Policy.builder()
                .addClauses(clause(Level.OFF).reason(" ").build())
                .build();
        assertThatThrownBy(() -> validator().policy(silent).build()).hasMessageContaining("/clauses/0/reason");
    }

    @Test
    void aBaselineAcceptsWhatIsKnownAndNothingElse() {
        Baseline baseline = validator().build().validate(DATASET).toBaseline();
        Report same = validator().baseline(baseline).build().validate(DATASET);
        assertThat(same.getFindings()).isEmpty();
        assertThat(same.getBaseline().orElseThrow().silenced())
                .isEqualTo(baseline.getFindings().size());
        assertThat(same.getBaseline().orElseThrow().outdated()).isZero();

        Dataset other = Dataset.builder()
                .addMeetings(meeting("lisbon"), meeting("girona"))
                .build();
        Report report = validator().baseline(baseline).build().validate(other);
        assertThat(found(report)).containsExactly("error /meetings/0/end");
        assertThat(report.getBaseline().orElseThrow().outdated()).isPositive();
    }

    @Test
    void aKnownFindingAcceptsAsManyAsItSays() {
        Dataset twice = Dataset.builder()
                .addMeetings(meeting("tunis"), meeting("tunis"))
                .build();
        KnownFinding.Builder known = KnownFinding.builder().rule(RULE).pointer("/meetings/tunis/end");
        Baseline one = Baseline.builder().addFindings(known.build()).build();
        assertThat(found(validator().baseline(one).build().validate(twice))).containsExactly("error /meetings/1/end");
        Baseline two = Baseline.builder().addFindings(known.count(2).build()).build();
        assertThat(found(validator().baseline(two).build().validate(twice))).isEmpty();
    }

    @Test
    void awardMakesEligibilityAnErrorButLeavesInfosAlone() {
        Policy award = Policy.award();
        assertThat(award.getName()).contains("award");
        assertThat(award.getClauses()).hasSize(1);
        Report report = validator().policy(award).build().validate(DATASET);
        assertThat(report.getFindings()).extracting(Finding::getCategory).doesNotContain(Category.ELIGIBILITY);
        assertThat(report.getPolicy().orElseThrow().changed()).isZero();
    }
}
