package io.github.pscsdk.model;

import io.github.pscsdk.codelist.LotRegion;
import io.github.pscsdk.constraint.Advice;
import io.github.pscsdk.constraint.OneOf;
import io.github.pscsdk.style.Immutable;
import jakarta.validation.Valid;
import java.util.List;

/** A choice of countries: those of the regions and those named. */
@Immutable
@MemberOrder({"regions", "countries"})
public interface CountrySelection extends Extensible {

    /** Regions of lots. */
    List<@OneOf(value = LotRegion.class, groups = Advice.class) String> getRegions();

    /** Countries by name. */
    List<@Valid Country> getCountries();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds country selections. Not thread-safe. */
    final class Builder extends ImmutableCountrySelection.Builder {
        Builder() {}
    }
}
