package io.github.pscsdk.constraint.validator;

import io.github.pscsdk.rule.Values;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Reports violations together with the facts that a finding shows. */
final class Violations {

    private Violations() {}

    /** Hands the facts to the violation that follows if {@code valid} is false; gives {@code valid} back. */
    static boolean unless(boolean valid, ConstraintValidatorContext context, Values facts) {
        if (!valid) {
            context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(facts);
        }
        return valid;
    }

    /** Adds a violation at a member of the value, such as a language of a text. */
    static void addAt(String member, ConstraintValidatorContext context, Values facts) {
        context.disableDefaultConstraintViolation();
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(facts);
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(member)
                .addConstraintViolation();
    }
}
