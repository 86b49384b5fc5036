package io.github.pscsdk.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is an e-mail address. Else {@code invalid-email}. Its grammar, here and in the JSON Schema:
 *
 * <ul>
 *   <li>A mailbox, {@code @} and a domain; 254 characters at most, 64 of them before {@code @} (RFC 5321, section
 *       4.5.3.1).
 *   <li>The mailbox is a dot-atom (RFC 5322): letters, digits and {@code !#$%&'*+-/=?^_`{|}~}, in groups joined by
 *       single dots; or a quoted text such as {@code "front desk"}.
 *   <li>The domain is one label or several, joined by dots; a label has letters, digits, and hyphens that are neither
 *       first nor last, 63 characters at most. Or it is the address of a host in brackets: {@code [192.0.2.1]},
 *       {@code [IPv6:2001:db8::1]}.
 *   <li>Letters and digits are those of any script (RFC 6531); beyond the basic plane, any character passes. White
 *       space, signs and punctuation beyond ASCII, such as curly quotation marks, and characters that nobody sees, such
 *       as the soft hyphen, do not.
 * </ul>
 */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidEmail {

    /** Key of the message. */
    String message() default "{io.github.pscsdk.invalid-email}";

    /** Groups, as Jakarta Validation defines them. */
    Class<?>[] groups() default {};

    /** Payload, as Jakarta Validation defines it. */
    Class<? extends Payload>[] payload() default {};
}
