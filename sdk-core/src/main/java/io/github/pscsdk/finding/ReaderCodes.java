package io.github.pscsdk.finding;

import java.util.List;
import java.util.Optional;

/** The codes of what a reader finds in a file before there is a record to check. */
public final class ReaderCodes {

    private static final String FORMAT = "PSC Exchange 1.0";
    private static final String JSON = "RFC 8259 (JSON)";

    /** The file is not JSON. */
    public static final RuleInfo NOT_JSON = error("not-json")
            .summary("The file is not JSON.")
            .why("No program can read on from there.")
            .fix("Open the file in an editor that checks JSON, and mend the place; write JSON with a library.")
            .message("This is not JSON: {problem:word}.")
            .basis(JSON)
            .build();

    /** The file is not in UTF-8. */
    public static final RuleInfo NOT_UTF8 = error("not-utf8")
            .summary("The file is not in UTF-8.")
            .why("Letters with accents would come out wrong.")
            .fix("Save the file in UTF-8.")
            .message("Here are bytes that are not UTF-8: {bytes}.")
            .basis(JSON + ", section 8.1")
            .build();

    /** The file ends too early. */
    public static final RuleInfo TRUNCATED_FILE = error("truncated-file")
            .summary("The file ends in the middle.")
            .why("Records may be missing; those before the end were checked.")
            .fix("Transfer or write the file again.")
            .message("The file ends here, in the middle of an object, list or text.")
            .basis(JSON)
            .build();

    /** The file is JSON, but no exchange file. */
    public static final RuleInfo NOT_A_PSC_FILE = error("not-a-psc-file")
            .summary("The file is JSON, but not a PSC exchange file.")
            .why("Its members mean something else.")
            .fix("A PSC file is an object whose member format is \"psc-exchange\".")
            .message("This is no such PSC file: {problem:word}.")
            .basis(FORMAT)
            .build();

    /** The file is of another major version. */
    public static final RuleInfo UNSUPPORTED_VERSION = error("unsupported-version")
            .summary("The file is of a version of the format that this SDK does not read.")
            .why("Its members may mean something else.")
            .fix("Use a newer SDK, or have the file written in version 1.0.")
            .message("The version is {found}; this SDK reads {supported}.")
            .basis(FORMAT)
            .build();

    /** The file is of a newer minor version. */
    public static final RuleInfo NEWER_MINOR_VERSION = RuleInfo.of(
                    "newer-minor-version", Severity.INFO, Category.STRUCTURE)
            .summary("The file is of a newer minor version of the format.")
            .why("It may have members that this SDK does not know; they are kept.")
            .fix("Use a newer SDK to have them checked.")
            .message("The version is {found}; this SDK knows {supported}.")
            .basis(FORMAT)
            .build();

    /** A stream has a record of no known type. */
    public static final RuleInfo UNKNOWN_RECORD_TYPE = error("unknown-record-type")
            .summary("A record of a stream has no known type.")
            .why("The record cannot be read.")
            .fix("Begin each line after the first with \"type\": source, call, organisation, partnership, meeting or "
                    + "lesson.")
            .message("{found:word} is no type of record.")
            .basis(FORMAT)
            .build();

    /** A mandatory member is missing. */
    public static final RuleInfo MISSING_FIELD = error("missing-field")
            .summary("A mandatory member is missing.")
            .why("Without it the object cannot be identified or understood.")
            .fix("Add the member.")
            .message("The member {field} is missing.")
            .basis(FORMAT)
            .build();

    /** A value is of another JSON type than it must be. */
    public static final RuleInfo WRONG_TYPE = error("wrong-type")
            .summary("A value is of the wrong JSON type.")
            .why("The value cannot be read.")
            .fix("Write the value as the type that is expected.")
            .message("Here is {found:word}; expected is {expected:word}.")
            .basis(FORMAT)
            .build();

    /** An object has a member that the format does not know. */
    public static final RuleInfo UNKNOWN_FIELD = RuleInfo.of("unknown-field", Severity.WARNING, Category.STRUCTURE)
            .summary("A member is not known to the format.")
            .why("It is kept, but not checked; a misspelt member reads as absent.")
            .fix("Correct the name, or begin it with x- if it is an extension of your own.")
            .message("The member {field} is not known.")
            .basis(FORMAT)
            .build();

    /** A document has a member that the format does not know. */
    public static final RuleInfo UNKNOWN_SECTION = error("unknown-section")
            .summary("A member of the document itself is not known to the format.")
            .why("If it is a misspelt section, all of its records would be overlooked.")
            .fix("Correct the name, or begin it with x- if it is an extension of your own.")
            .message("The member {field} of the document is not known.")
            .basis(FORMAT)
            .build();

    /** An object has a member twice. */
    public static final RuleInfo DUPLICATE_FIELD = error("duplicate-field")
            .summary("An object has the same member twice.")
            .why("Programs differ in which of the two they read.")
            .fix("Remove one of them.")
            .message("The member {field} is here a second time.")
            .basis(JSON + ", section 4")
            .build();

    /** A code is not in its list. */
    public static final RuleInfo UNKNOWN_CODE = error("unknown-code")
            .summary("A code is not in its code list.")
            .why(
                    "Programs that know the list cannot tell what is meant; of open lists the code is kept, with a warning.")
            .fix("Use a code of the list; codes are in lower case with hyphens.")
            .message("{found} is no code of the list {list}.")
            .basis(FORMAT)
            .build();

    /** A text is not a date. */
    public static final RuleInfo INVALID_DATE = error("invalid-date")
            .summary("A text is not a date or time of the calendar.")
            .why("The value cannot be read.")
            .fix("Write 2020, 2020-02 or 2020-02-28; a time of a meeting as 2023-03-07T09:00.")
            .message("{found} is no {expected:word}.")
            .basis("ISO 8601, as " + FORMAT + " narrows it")
            .build();

    /** A number is out of range or not in plain notation. */
    public static final RuleInfo INVALID_NUMBER = error("invalid-number")
            .summary("A number cannot be held exactly, or is not in plain notation.")
            .why("Programs would round it, or read another number.")
            .fix("Write plain digits; an amount has at most 15 of them, a whole number no decimal point.")
            .message("{found} is no {expected:word}.")
            .basis(FORMAT)
            .build();

    /** The file exceeds a limit of the reader. */
    public static final RuleInfo LIMIT_EXCEEDED = error("limit-exceeded")
            .summary("The file exceeds a limit of the reader.")
            .why("Limits protect the reader from files made to exhaust it.")
            .fix("Split the file or value, or raise the limit if you trust the sender.")
            .message("The limit {limit:word} of {maximum} is exceeded.")
            .basis("Limits of this SDK; each can be set")
            .build();

    /** A text has a character that is none. */
    public static final RuleInfo INVALID_UNICODE = error("invalid-unicode")
            .summary("A text has half a surrogate pair or a NUL character.")
            .why("Many programs refuse or cut such a text.")
            .fix("Remove the escape.")
            .message("Here is {found:word}.")
            .basis(JSON + ", section 8.2")
            .build();

    private static final List<RuleInfo> ALL = List.of(
            NOT_JSON,
            NOT_UTF8,
            TRUNCATED_FILE,
            NOT_A_PSC_FILE,
            UNSUPPORTED_VERSION,
            NEWER_MINOR_VERSION,
            UNKNOWN_RECORD_TYPE,
            MISSING_FIELD,
            WRONG_TYPE,
            UNKNOWN_FIELD,
            UNKNOWN_SECTION,
            DUPLICATE_FIELD,
            UNKNOWN_CODE,
            INVALID_DATE,
            INVALID_NUMBER,
            LIMIT_EXCEEDED,
            INVALID_UNICODE);

    private ReaderCodes() {}

    /** All codes. */
    public static List<RuleInfo> all() {
        return ALL;
    }

    /** What there is to know about a code. */
    public static Optional<RuleInfo> find(String code) {
        return ALL.stream().filter(info -> info.code().equals(code)).findFirst();
    }

    private static RuleInfo.Builder error(String code) {
        return RuleInfo.of(code, Severity.ERROR, Category.STRUCTURE);
    }
}
