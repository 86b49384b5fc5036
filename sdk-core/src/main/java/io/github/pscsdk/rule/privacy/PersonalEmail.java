package io.github.pscsdk.rule.privacy;

import io.github.pscsdk.finding.Category;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.Contact;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.RecordRule;
import io.github.pscsdk.rule.RuleContext;

/** A mailbox is that of a person. */
public final class PersonalEmail extends RecordRule<Partnership> {

    /** The rule. */
    public PersonalEmail() {
        super(
                Partnership.class,
                RuleInfo.of("personal-email", Severity.WARNING, Category.PRIVACY)
                        .summary("A contact is the mailbox of a person.")
                        .why("Exchange files travel far: a name in an address is personal data, and the person may "
                                + "have left when somebody writes.")
                        .fix("Give a functional mailbox, such as cooperation@ followed by the domain.")
                        .basis("Regulation (EU) 2016/679; PSC Exchange 1.0: contacts name no persons. Told from the "
                                + "form of the address, first name and last name: confidence medium.")
                        .message("The mailbox at {domain} seems to be that of a person.")
                        .addReads("contacts.email")
                        .build());
    }

    @Override
    public void check(Partnership partnership, RuleContext context) {
        int i = 0;
        for (Contact contact : partnership.getContacts()) {
            Pointer at = Pointer.of("contacts").then(i++).then("email");
            contact.getEmail()
                    .filter(MailboxName::isOfPerson)
                    .ifPresent(email ->
                            // Without the name, which a report must not spread.
                            context.report(at, Values.of("domain", email.substring(email.lastIndexOf('@') + 1))));
        }
    }
}
