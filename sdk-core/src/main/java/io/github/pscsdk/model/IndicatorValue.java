package io.github.pscsdk.model;

import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.MaxLength;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** A value measured. */
@Immutable
@MemberOrder({"date", "value", "qualifier", "comment", "disaggregation"})
public interface IndicatorValue extends Extensible {

    /** When it was measured. */
    Optional<@Valid PartialDate> getDate();

    /** The value. */
    Optional<Figure> getValue();

    /** How exact the value is. */
    Optional<Qualifier> getQualifier();

    /** Remark. */
    Optional<@Valid @MaxLength(value = 4000, groups = Advice.class) LocalisedText> getComment();

    /** Parts of the value. */
    List<@Valid Disaggregation> getDisaggregation();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds indicator values. Not thread-safe. */
    final class Builder extends ImmutableIndicatorValue.Builder {
        Builder() {}
    }
}
