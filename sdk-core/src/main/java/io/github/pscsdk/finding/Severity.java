package io.github.pscsdk.finding;

import io.github.pscsdk.codelist.Code;

/** How bad a finding is; the severity of a rule follows its source. */
public enum Severity implements Code {
    /** The data breaks a must; makes a file invalid. */
    ERROR,
    /** The data breaks a should. */
    WARNING,
    /** Worth knowing. */
    INFO
}
