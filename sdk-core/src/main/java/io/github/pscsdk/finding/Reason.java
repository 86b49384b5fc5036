package io.github.pscsdk.finding;

import io.github.pscsdk.codelist.Code;

/** Why a rule could not be checked. */
public enum Reason implements Code {
    /** A value that the rule needs is not stated. */
    NOT_STATED("a value that it needs is not stated"),
    /** Dates or figures are too vague: some readings break the rule, others do not. */
    TOO_VAGUE("dates or figures are too vague to tell"),
    /** A member that the rule reads has an error. */
    DAMAGED("a value that it reads has an error"),
    /** What a reference points to is not there. */
    UNRESOLVED("a record that it needs is not there"),
    /** A list is not known to be whole. */
    LIST_INCOMPLETE("a list that it reads is not known to be whole"),
    /** It is not known which country an organisation belongs to, or what the country was on that date. */
    COUNTRY_UNKNOWN("a country, or what it counted as on that date, is not known"),
    /** What the call demands was never found, or not surely enough. */
    TERM_UNKNOWN("what the call demands is not known"),
    /** It is not known which call or lot applies. */
    CALL_UNKNOWN("the call or lot is not known"),
    /** Amounts in different currencies cannot be compared. */
    CURRENCY_DIFFERS("amounts are in different currencies"),
    /** The file does not say that it is complete. */
    EXTENT_PARTIAL("the file does not claim to be complete");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** The reason in English, to stand after "because". */
    public String text() {
        return text;
    }
}
