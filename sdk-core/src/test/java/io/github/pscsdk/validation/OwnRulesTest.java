package io.github.pscsdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.RuleTexts;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.policy.Level;
import io.github.pscsdk.policy.Policy;
import io.github.pscsdk.policy.PolicyClause;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Report;
import io.github.pscsdk.report.Texts;
import io.github.pscsdk.report.Verdict;
import io.github.pscsdk.rule.DatasetContext;
import io.github.pscsdk.rule.LinkedRule;
import io.github.pscsdk.rule.MatchRule;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that an application adds have the standing of those that come with the SDK. */
class OwnRulesTest {

    private static final RuleInfo INFO = info("website-missing").build();

    private static final Rule RULE = RecordRule.of(Organisation.class, INFO, (organisation, context) -> {
        if (organisation.getWebsite().isEmpty()) {
            context.report(Pointer.ROOT, Values.of("id", organisation.getId().getValue()));
        }
    });

    private static final Dataset DATASET = Dataset.builder()
            .addOrganisations(Organisation.builder()
                    .id(RecordId.of("girona"))
                    .name(LocalisedText.of("ca", "Ajuntament de Girona"))
                    .kind("municipality")
                    .build())
            .build();

    private static RuleInfo.Builder info(String code) {
        return RuleInfo.of(code, Severity.WARNING, Category.COMPLETENESS)
                .summary("An organisation has no website.")
                .why("Visitors of our portal look for it.")
                .fix("State the website.")
                .basis("Our portal.")
                .message("{id} has no website.")
                .addTranslations(new RuleTexts(
                        "fr", "Une organisation n'a pas de site.", "Pourquoi.", "Corriger.", "{id} n'a pas de site."))
                .addReads("website");
    }

    @Test
    void aFunctionIsARule() {
        Report report = PscValidator.builder().rule(RULE).build().validate(DATASET);
        Finding finding = report.getFindings().stream()
                .filter(each -> each.getRule().equals("website-missing"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.getPointer()).hasToString("/organisations/0");
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getMessage()).isEqualTo("girona has no website.");
        assertThat(Texts.in("fr").message(finding)).isEqualTo("girona n'a pas de site.");
        assertThat(Texts.in("es").message(finding)).isEqualTo("girona has no website.");
        assertThat(report.getRules()).containsKey("website-missing");
    }

    @Test
    void aPolicyKnowsTheRule() {
        Policy policy = Policy.builder()
                .addClauses(PolicyClause.builder()
                        .rule("website-missing")
                        .severity(Level.ERROR)
                        .reason("Ours.")
                        .build())
                .build();
        PscValidator validator =
                PscValidator.builder().rule(RULE).policy(policy).build();
        assertThat(validator.validate(DATASET).getVerdict()).isEqualTo(Verdict.INVALID);
        assertThatThrownBy(() -> PscValidator.builder().policy(policy).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLinkedRuleSeesWhatARecordRefersTo() {
        LinkedRule<Organisation> rule = LinkedRule.of(Organisation.class, INFO, (organisation, context) -> {
            if (context.records().organisation(organisation.getId()).isPresent()) {
                context.report(Pointer.of("id"), Values.NONE);
            }
        });
        assertThat(PscValidator.builder().rule(rule).build().validate(DATASET).getRules())
                .containsKey("website-missing");
    }

    @Test
    void aRuleAboutMatchesSeesOrganisationsThatShareATrait() {
        Rule rule = new MatchRule(INFO) {
            @Override
            public void matchKeys(DatasetRecord record, MatchKeys keys) {
                if (record instanceof Organisation organisation) {
                    organisation.getWebsite().ifPresent(keys::add);
                }
            }

            @Override
            public Run start(DatasetContext context) {
                return (record, origin) -> context.report(origin, Pointer.of("website"), Values.NONE, List.of());
            }
        };
        Dataset.Builder dataset = Dataset.builder().from(DATASET);
        List.of("one", "other", "one")
                .forEach(page -> dataset.addOrganisations(Organisation.builder()
                        .from(DATASET.getOrganisations().get(0))
                        .id(RecordId.of(
                                "no-" + dataset.build().getOrganisations().size()))
                        .website("https://example.org/" + page)
                        .build()));

        assertThat(PscValidator.builder()
                        .rule(rule)
                        .build()
                        .validate(dataset.build())
                        .getFindings())
                .filteredOn(finding -> finding.getRule().equals("website-missing"))
                .extracting(finding -> finding.getPointer().toString())
                .containsExactly("/organisations/1/website", "/organisations/3/website");
    }

    @Test
    void theCatalogueOfAValidatorHasTheRule() {
        assertThat(PscValidator.builder().rule(RULE).build().catalogue())
                .contains(INFO)
                .hasSize(RuleCatalogue.all().size() + 1);
    }

    @Test
    void twoRulesCannotHaveOneCode() {
        assertThatThrownBy(() -> PscValidator.builder().rule(RULE).rule(RULE).build())
                .hasMessageContaining("website-missing");
        Rule known = RecordRule.of(Organisation.class, info("wrong-type").build(), (organisation, context) -> {});
        assertThatThrownBy(() -> PscValidator.builder().rule(known).build()).hasMessageContaining("wrong-type");
        Rule odd = RecordRule.of(Organisation.class, info("Website missing").build(), (organisation, context) -> {});
        assertThatThrownBy(() -> PscValidator.builder().rule(odd).build()).hasMessageContaining("Website missing");
    }
}
