package io.github.pscsdk.model;

import io.github.pscsdk.codelist.Qualifier;
import io.github.pscsdk.constraint.NotNegative;
import io.github.pscsdk.style.Immutable;
import java.util.Optional;

/** How many took part in a meeting. */
@Immutable
@MemberOrder({"value", "qualifier", "cities"})
public interface Attendance extends Extensible {

    /** People. */
    Optional<@NotNegative Integer> getValue();

    /** How exact the number of people is. */
    Optional<Qualifier> getQualifier();

    /** Cities. */
    Optional<@NotNegative Integer> getCities();

    /** A new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with these values, for a changed copy. */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds attendance figures. Not thread-safe. */
    final class Builder extends ImmutableAttendance.Builder {
        Builder() {}
    }
}
