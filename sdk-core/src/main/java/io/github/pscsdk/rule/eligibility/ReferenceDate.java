package io.github.pscsdk.rule.eligibility;

import io.github.pscsdk.codelist.CountryInfo;
import io.github.pscsdk.model.Answer;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.rule.CallTerms;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The days by which eligibility may have been judged: the publication of the call; without a call the signature, else
 * the start, else every day since the programme's first call.
 *
 * @param first first of these days
 * @param last last of these days
 */
public record ReferenceDate(LocalDate first, LocalDate last) {

    /** The day on which the first call of the programme was published. */
    public static final LocalDate FIRST_CALL = LocalDate.of(2018, 10, 29);

    /** The reference date of a partnership. */
    public static ReferenceDate of(Partnership partnership, CallTerms terms, LocalDate asOf) {
        Optional<PartialDate> date =
                terms.published().asKnown().or(partnership::getSigned).or(partnership::getStart);
        if (date.isPresent()) {
            return new ReferenceDate(date.get().earliest(), date.get().latest());
        }
        return new ReferenceDate(FIRST_CALL, asOf.isBefore(FIRST_CALL) ? FIRST_CALL : asOf);
    }

    /** The answer that a question about a country has on each of these days; cannot be told if they differ. */
    public Answer onEveryDay(CountryInfo country, Function<LocalDate, Answer> question) {
        Answer answer = question.apply(first);
        if (first.equals(last)) {
            return answer;
        }
        for (LocalDate day : country.turningDays()) {
            if (day.isAfter(first) && !day.isAfter(last) && question.apply(day) != answer) {
                return Answer.CANNOT_TELL;
            }
        }
        return answer;
    }

    /** The day, or the first and the last. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
