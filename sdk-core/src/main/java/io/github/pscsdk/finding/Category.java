package io.github.pscsdk.finding;

import io.github.pscsdk.codelist.Code;

/** What a rule is about, so that an integrator can gate on some and hand others to a programme officer. */
public enum Category implements Code {
    /** Whether the file, a record or a value can be read as what it claims to be. */
    STRUCTURE,
    /** Whether values agree with each other. */
    CONSISTENCY,
    /** Whether the programme's calls would fund it; binds when a grant is awarded. */
    ELIGIBILITY,
    /** Whether something is missing that should be there. */
    COMPLETENESS,
    /** Whether people and programs can use it well. */
    QUALITY,
    /** Whether it shows data of persons. */
    PRIVACY
}
