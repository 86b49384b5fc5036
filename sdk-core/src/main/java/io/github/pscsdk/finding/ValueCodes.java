package io.github.pscsdk.finding;

import java.util.List;
import java.util.Optional;

/**
 * The codes of the constraints of single values: what the annotations of package {@code constraint} find. Those whose
 * severity is error are in the default group of Jakarta Validation, the others in the group {@code Advice}.
 */
public final class ValueCodes {

    private static final String FORMAT = "PSC Exchange 1.0";

    private static final List<RuleInfo> ALL = List.of(
            error("blank-text")
                    .summary("A text is blank.")
                    .why("A member that is there but says nothing hides that the fact is not known.")
                    .fix("Leave the member out, or write the text.")
                    .message("The text is blank.")
                    .basis(FORMAT)
                    .build(),
            warning("text-too-long")
                    .summary("A text is longer than the format foresees.")
                    .why("Systems that receive the file may cut it.")
                    .fix("Shorten the text, or move it to the description.")
                    .message("The text has {length} characters; at most {maximum} are foreseen.")
                    .basis(FORMAT)
                    .build(),
            error("invalid-language-tag")
                    .summary("A language tag is not one of BCP 47.")
                    .why("No program can tell which language the text is in.")
                    .fix("Use a tag such as en, pt or pt-BR; und if the language is unknown.")
                    .message("{found} is no language tag.")
                    .basis("BCP 47 (RFC 5646), ISO 639")
                    .build(),
            error("unknown-country")
                    .summary("A country code is not one of ISO 3166-1.")
                    .why("Eligibility and totals by country cannot be told.")
                    .fix("Use the two-letter code of ISO 3166-1; XK stands for Kosovo.")
                    .message("{found} is no country code.")
                    .basis("ISO 3166-1")
                    .build(),
            warning("reserved-country-alias")
                    .summary("A country is written with the code of EU texts instead of that of ISO 3166-1.")
                    .why("Most systems know GR and GB only.")
                    .fix("Write GR for EL, and GB for UK.")
                    .message("{found} is the code of EU texts; ISO 3166-1 has {use}.")
                    .basis("ISO 3166-1; Interinstitutional Style Guide of the EU")
                    .build(),
            error("unknown-currency")
                    .summary("A currency code is not one of ISO 4217.")
                    .why("The amount cannot be compared with any other.")
                    .fix("Use the three-letter code, such as EUR.")
                    .message("{found} is no currency code.")
                    .basis("ISO 4217")
                    .build(),
            error("negative-amount")
                    .summary("A number is below zero that cannot be.")
                    .why("Totals that include it are wrong.")
                    .fix("Correct the number.")
                    .message("The number is {found}; it cannot be below zero.")
                    .basis(FORMAT)
                    .build(),
            error("percentage-out-of-range")
                    .summary("A percentage is not from 0 to 100.")
                    .why("It is probably a fraction or an amount.")
                    .fix("Write the share in percent: 95 for 95 %.")
                    .message("The percentage is {found}; it goes from 0 to 100.")
                    .basis(FORMAT)
                    .build(),
            error("latitude-out-of-range")
                    .summary("A latitude is not from -90 to 90.")
                    .why("There is no such place; latitude and longitude may be swapped.")
                    .fix("Write decimal degrees, WGS 84, north positive.")
                    .message("The latitude is {found}; it goes from -90 to 90.")
                    .basis("WGS 84")
                    .build(),
            error("longitude-out-of-range")
                    .summary("A longitude is not from -180 to 180.")
                    .why("There is no such place.")
                    .fix("Write decimal degrees, WGS 84, east positive.")
                    .message("The longitude is {found}; it goes from -180 to 180.")
                    .basis("WGS 84")
                    .build(),
            error("invalid-email")
                    .summary("A text is not an e-mail address.")
                    .why("Nobody can be reached by it.")
                    .fix("Write the address alone, without name or mailto.")
                    .message("{found} is no e-mail address.")
                    .basis("RFC 5321, 5322 and 6531; the grammar is in the Javadoc of ValidEmail")
                    .build(),
            error("invalid-url")
                    .summary("A text is not an absolute URL.")
                    .why("The link leads nowhere.")
                    .fix("Write the whole address with https://, special characters percent-encoded.")
                    .message("{found} is no absolute URL.")
                    .basis("RFC 3986")
                    .build(),
            error("unknown-sdg")
                    .summary("A reference is not to a goal or target of the 2030 Agenda.")
                    .why("The contribution cannot be counted.")
                    .fix("Write the number of a goal, 1 to 17, or of a target, such as 11.6.")
                    .message("{found} is no Sustainable Development Goal or target.")
                    .basis("UN General Assembly resolution 70/1: 17 goals, 169 targets")
                    .build(),
            error("invalid-identifier")
                    .summary("An identifier does not fit its scheme.")
                    .why("It leads to no organisation, or to another one.")
                    .fix("Compare it with the register, digit by digit.")
                    .message("{found} is no identifier of the scheme {scheme}.")
                    .basis("Syntax and check digits that the scheme's owner publishes")
                    .build(),
            info("unknown-identifier-scheme")
                    .summary("An identifier scheme is not in the registry.")
                    .why("The identifier cannot be checked or linked.")
                    .fix("Use the code of org-id.guide where there is one.")
                    .message("The scheme {found} is not in the registry.")
                    .basis("org-id.guide, and the schemes that " + FORMAT + " adds")
                    .build(),
            error("invalid-id")
                    .summary("An id is not well-formed.")
                    .why("Ids stand in addresses and file names.")
                    .fix("Use lower-case letters a to z, digits and single hyphens, at most 64 characters.")
                    .message("{found} is no well-formed id.")
                    .basis(FORMAT)
                    .build(),
            error("unknown-time-zone")
                    .summary("A time zone is not one of the IANA database.")
                    .why("Nobody can tell when the meeting is.")
                    .fix("Use a name such as Europe/Brussels.")
                    .message("{found} is no time zone.")
                    .basis("IANA Time Zone Database, as bundled with JDK 17 and 25")
                    .build(),
            error("empty-list")
                    .summary("A list is empty that must have an element.")
                    .why("A partnership without participants is none.")
                    .fix("List the participants that are known.")
                    .message("The list is empty.")
                    .basis(FORMAT)
                    .build(),
            warning("year-out-of-range")
                    .summary("A year is implausibly early or late.")
                    .why("It is probably a slip of the pen.")
                    .fix("Check the year.")
                    .message("{found} is not between the years {first} and {last}.")
                    .basis(FORMAT + ": from 1950 to twenty years ahead")
                    .build());

    private ValueCodes() {}

    /** All codes, in no order that matters. */
    public static List<RuleInfo> all() {
        return ALL;
    }

    /** What there is to know about a code; those that the reader finds too are described there. */
    public static Optional<RuleInfo> find(String code) {
        return ALL.stream().filter(info -> info.code().equals(code)).findFirst().or(() -> ReaderCodes.find(code));
    }

    private static RuleInfo.Builder error(String code) {
        return RuleInfo.of(code, Severity.ERROR, Category.STRUCTURE);
    }

    private static RuleInfo.Builder warning(String code) {
        return RuleInfo.of(code, Severity.WARNING, Category.STRUCTURE);
    }

    private static RuleInfo.Builder info(String code) {
        return RuleInfo.of(code, Severity.INFO, Category.STRUCTURE);
    }
}
