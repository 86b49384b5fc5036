package io.github.pscsdk.engine.constraint;

import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.KnownLanguageTag;
import io.github.pscsdk.constraint.StartUnlessPlanned;
import io.github.pscsdk.engine.problem.FaultyMembers;
import io.github.pscsdk.engine.problem.PositionTarget;
import io.github.pscsdk.engine.problem.Problem;
import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.finding.ValueCodes;
import io.github.pscsdk.finding.Values;
import io.github.pscsdk.model.LocalisedText;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.Optional;

/**
 * What is found where a constraint is broken.
 *
 * @param constraint the annotation
 * @param info what there is to know about the code
 * @param severity how bad it is
 */
record ConstraintCode(Annotation constraint, RuleInfo info, Severity severity) {

    private static final String KEY_PREFIX = "{io.github.pscsdk.";

    /** By the key of the message; empty if that is none of ours. */
    static Optional<ConstraintCode> find(ConstraintDescriptor<?> constraint) {
        String template = constraint.getMessageTemplate();
        if (!template.startsWith(KEY_PREFIX)) {
            return Optional.empty();
        }
        boolean advice = constraint.getGroups().contains(Advice.class);
        return ValueCodes.find(template.substring(KEY_PREFIX.length(), template.length() - 1))
                .map(info -> new ConstraintCode(constraint.getAnnotation(), info, severity(info, advice)));
    }

    private static Severity severity(RuleInfo info, boolean advice) {
        return advice && info.severity() == Severity.ERROR ? Severity.WARNING : info.severity();
    }

    /** Whether it compares members of which one is faulty: that might be what it is about. */
    boolean readsFaulty(FaultyMembers faulty) {
        return constraint instanceof StartUnlessPlanned && !faulty.spares("status");
    }

    /**
     * The problem.
     *
     * @param at from the record to the place
     * @param facts facts for the message; their {@code field} is what is missing there
     * @param value the value that breaks the constraint
     */
    Problem problem(Pointer at, Values facts, Object value) {
        Pointer faulty = facts.asMap().get("field") instanceof String field ? at.then(field) : at;
        boolean tagOfText = constraint instanceof KnownLanguageTag && value instanceof LocalisedText;
        PositionTarget target = tagOfText ? PositionTarget.NAME : PositionTarget.VALUE;
        return new Problem(info, severity, at, faulty, facts, ConstraintSuggestions.of(constraint, facts), target);
    }
}
