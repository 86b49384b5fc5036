package io.github.pscsdk.rule.partnership;

import io.github.pscsdk.codelist.Role;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.Participant;

/** What the role of a participant means for the rules. */
public final class Roles {

    private Roles() {}

    /** Whether a participant is an applicant; cannot be told if it is merely a partner, or its role is not stated. */
    public static Answer isApplicant(Participant participant) {
        return switch (participant.getRole().orElse(Role.PARTNER)) {
            case LEAD_APPLICANT, CO_APPLICANT -> Answer.YES;
            case PARTNER -> Answer.CANNOT_TELL;
            case AFFILIATED_ENTITY, ASSOCIATE -> Answer.NO;
        };
    }

    /**
     * Whether a participant is the lead applicant; cannot be told if it is merely a partner, or its role is not stated.
     */
    public static Answer isLead(Participant participant) {
        Role role = participant.getRole().orElse(Role.PARTNER);
        return role == Role.PARTNER ? Answer.CANNOT_TELL : Answer.of(role == Role.LEAD_APPLICANT);
    }
}
