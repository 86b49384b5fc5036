package io.github.pscsdk.examples;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.RuleTexts;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.Organisation;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.policy.Level;
import io.github.pscsdk.policy.Policy;
import io.github.pscsdk.policy.PolicyClause;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Texts;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.Rule;
import io.github.pscsdk.validation.PscValidator;

/**
 * Adds a rule of one's own to those of the SDK: here by hand; a jar that provides it as a service of the type
 * {@link Rule} is found by {@code discoverRules()}, and by the command {@code psc} if it is on its class path.
 */
public final class OwnRule {

    private OwnRule() {}

    /** The rule: organisations on our portal need a website. */
    static Rule portalNeedsWebsite() {
        RuleInfo info = RuleInfo.of("portal-needs-website", Severity.WARNING, Category.COMPLETENESS)
                .summary("An organisation on the portal has no website.")
                .why("Visitors of the portal follow the link.")
                .fix("State the website of the organisation.")
                .basis("Editorial rules of our portal.")
                .message("{organisation} has no website.")
                .addReads("website")
                .addTranslations(new RuleTexts(
                        "fr",
                        "Une organisation du portail n'a pas de site web.",
                        "Les visiteurs du portail suivent le lien.",
                        "Indiquez le site web de l'organisation.",
                        "{organisation} n'a pas de site web."))
                .build();
        return RecordRule.of(Organisation.class, info, (organisation, context) -> {
            if (organisation.getWebsite().isEmpty()) {
                context.report(
                        Pointer.ROOT,
                        Values.of("organisation", organisation.getId().getValue()));
            }
        });
    }

    /** Prints what the rule finds, in two languages, first as it is, then under a policy that makes it an error. */
    public static void main(String[] args) {
        Dataset dataset = Dataset.builder()
                .addOrganisations(Organisation.builder()
                        .id(RecordId.of("girona"))
                        .name(LocalisedText.of("ca", "Ajuntament de Girona"))
                        .kind("municipality")
                        .build())
                .build();
        print(PscValidator.builder().rule(portalNeedsWebsite()).build(), dataset);

        Policy policy = Policy.builder()
                .addClauses(PolicyClause.builder()
                        .rule("portal-needs-website")
                        .severity(Level.ERROR)
                        .reason("The portal goes live in spring.")
                        .build())
                .build();
        print(PscValidator.builder().rule(portalNeedsWebsite()).policy(policy).build(), dataset);
    }

    private static void print(PscValidator validator, Dataset dataset) {
        for (Finding finding : validator.validate(dataset).getFindings()) {
            if (finding.getRule().equals("portal-needs-website")) {
                System.out.println(finding.getSeverity().code() + ": " + finding.getMessage() + " "
                        + Texts.in("fr").message(finding));
            }
        }
    }
}
