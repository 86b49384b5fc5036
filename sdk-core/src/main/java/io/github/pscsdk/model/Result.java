package io.github.pscsdk.model;

import io.github.pscsdk.codelist.ResultLevel;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** A result in the logframe. */
@Immutable
@MemberOrder({"id", "level", "title", "description", "indicators"})
public interface Result extends Extensible {

    /** Unique in the partnership. */
    Optional<@Valid RecordId> getId();

    /** Output, outcome or impact. */
    Optional<ResultLevel> getLevel();

    /** What is to be, or was, achieved. */
    Optional<@Valid @MaxLength(value = 300, groups = Advice.class) LocalisedText> getTitle();

    /** More about it. */
    Optional<@Valid @MaxLength(value = 20_000, groups = Advice.class) LocalisedText> getDescription();

    /** How it is measured. */
    List<@Valid Indicator> getIndicators();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds results. Not thread-safe. */
    final class Builder extends ImmutableResult.Builder {
        Builder() {}
    }
}
