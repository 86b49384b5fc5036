package io.github.pscsdk.constraint.validator;

import io.github.pscsdk.finding.Values;
import java.util.Optional;

/**
 * What is wrong with a value that does not pass.
 *
 * @param member the member of the value that it is about, such as a language of a text; empty for the value itself
 * @param facts facts for the message
 */
public record Breach(Optional<String> member, Values facts) {

    static Breach of(Values facts) {
        return new Breach(Optional.empty(), facts);
    }

    static Breach at(String member, Values facts) {
        return new Breach(Optional.of(member), facts);
    }
}
