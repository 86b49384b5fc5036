package io.github.pscsdk.rule;

import io.github.pscsdk.codelist.Confidence;
import io.github.pscsdk.codelist.SpecificObjective;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.CountrySelection;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Partnership;
import io.github.pscsdk.model.PopulationLimits;
import io.github.pscsdk.model.Range;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.TermBasis;
import io.github.pscsdk.model.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the call and lot of a partnership demand. The bundled terms of the programme's three calls come first; a dataset's
 * own record of a call fills their gaps. A lot's terms override its call's, member by member. If the lot is unknown, a term
 * is known only if all lots share it; if the call is not stated, only if all three calls do. A term of low confidence is
 * unknown, and if it is bundled, a gap; so are those of a lot whose id another lot of the call has too.
 */
public final class CallTerms {

    /** What each record of the call says, the more binding record first: the terms of one lot, then those of the call. */
    private record Layers(List<List<Terms>> records) {

        <T> Optional<T> find(String name, Function<Terms, Optional<T>> getter) {
            // What a lot says unsurely still says that the term of its call may not apply.
            return records.stream()
                    .flatMap(layers -> layers.stream().filter(states(getter)).findFirst().stream())
                    .filter(terms -> isReliable(terms, name))
                    .findFirst()
                    .flatMap(getter);
        }

        boolean mentions(Function<Terms, ? extends Optional<?>> getter) {
            return records.stream().flatMap(List::stream).anyMatch(states(getter));
        }

        private static Predicate<Terms> states(Function<Terms, ? extends Optional<?>> getter) {
            return terms -> getter.apply(terms).isPresent();
        }
    }

    private final Optional<PartialDate> published;
    /** One entry for each lot that it can be; empty if the call or lot cannot be found. */
    private final List<Layers> candidates;

    private final Reason reason;

    private CallTerms(Optional<PartialDate> published, List<Layers> candidates, Reason reason) {
        this.published = published;
        this.candidates = candidates;
        this.reason = reason;
    }

    /** The terms that apply to a partnership. */
    public static CallTerms of(Partnership partnership, Links links) {
        if (partnership.getCall().isEmpty()) {
            List<Layers> all = new ArrayList<>();
            BundledCalls.all().forEach(call -> all.addAll(candidates(List.of(call), Optional.empty())));
            return new CallTerms(Optional.empty(), all, Reason.CALL_UNKNOWN);
        }
        List<Call> calls = calls(partnership.getCall().get(), links);
        Optional<PartialDate> published =
                calls.stream().flatMap(call -> call.getPublished().stream()).findFirst();
        Reason reason = calls.isEmpty() ? Reason.UNRESOLVED : Reason.CALL_UNKNOWN;
        return new CallTerms(published, candidates(calls, partnership.getLot()), reason);
    }

    /** The ids of the lots that a call has; empty if it has none, or is not known. */
    public static Set<RecordId> lots(RecordId call, Links links) {
        return lots(calls(call, links));
    }

    /** What is known of a call, the more binding first: the bundled one, the dataset's own record. */
    private static List<Call> calls(RecordId id, Links links) {
        Optional<Call> own = links.call(id);
        List<Call> calls = new ArrayList<>();
        BundledCalls.find(id, own.map(Call::getReference)).ifPresent(calls::add);
        own.ifPresent(calls::add);
        return calls;
    }

    private static Set<RecordId> lots(List<Call> calls) {
        Set<RecordId> lots = new LinkedHashSet<>();
        calls.forEach(call -> call.getLots().forEach(each -> lots.add(each.getId())));
        return lots;
    }

    private static List<Layers> candidates(List<Call> calls, Optional<RecordId> lot) {
        Set<RecordId> lots = lots(calls);
        if (lot.isPresent()) {
            return lots.contains(lot.get()) && isUnique(lot.get(), calls) ? List.of(layers(calls, lot)) : List.of();
        }
        if (lots.isEmpty()) {
            return calls.isEmpty() ? List.of() : List.of(layers(calls, lot));
        }
        return lots.stream().map(each -> layers(calls, Optional.of(each))).toList();
    }

    /** Which of two lots with one id is meant, nobody can tell. */
    private static boolean isUnique(RecordId lot, List<Call> calls) {
        return calls.stream()
                .allMatch(call -> call.getLots().stream()
                                .filter(each -> each.getId().equals(lot))
                                .count()
                        <= 1);
    }

    private static Layers layers(List<Call> calls, Optional<RecordId> lot) {
        List<List<Terms>> records = new ArrayList<>();
        for (Call call : calls) {
            List<Terms> layers = new ArrayList<>();
            call.getLots().stream()
                    .filter(each -> lot.equals(Optional.of(each.getId())))
                    .flatMap(each -> each.getTerms().stream())
                    .forEach(layers::add);
            call.getTerms().ifPresent(layers::add);
            records.add(layers);
        }
        return new Layers(records);
    }

    /** Whether a term is known surely enough to be held against anybody. */
    static boolean isReliable(Terms terms, String name) {
        TermBasis basis = terms.getBasis().get(name);
        return basis == null || !basis.getConfidence().equals(Optional.of(Confidence.LOW));
    }

    /** When the call was published; empty if that is unknown, or no call is stated. */
    public Optional<PartialDate> published() {
        return published;
    }

    /** Least grant, in EUR. */
    public Term<BigDecimal> grantMinimum() {
        return orUnknown("grant", bound(Terms::getGrant, Range::getMinimum));
    }

    /** Greatest grant, in EUR. */
    public Term<BigDecimal> grantMaximum() {
        return orUnknown("grant", bound(Terms::getGrant, Range::getMaximum));
    }

    /** Least share of the EU, in percent. */
    public Term<BigDecimal> rateMinimum() {
        return orUnknown("euCofinancingRate", bound(Terms::getEuCofinancingRate, Range::getMinimum));
    }

    /** Greatest share of the EU, in percent. */
    public Term<BigDecimal> rateMaximum() {
        return orUnknown("euCofinancingRate", bound(Terms::getEuCofinancingRate, Range::getMaximum));
    }

    /** Shortest duration, in months. */
    public Term<Integer> durationMinimum() {
        return orUnknown("durationMonths", bound(Terms::getDurationMonths, Range::getMinimum))
                .map(BigDecimal::intValue);
    }

    /** Longest duration, in months. */
    public Term<Integer> durationMaximum() {
        return orUnknown("durationMonths", bound(Terms::getDurationMonths, Range::getMaximum))
                .map(BigDecimal::intValue);
    }

    /** Whether the specific objective must be pursued. */
    public Term<Boolean> demandsObjective(SpecificObjective objective) {
        return orNone(
                "objectives",
                terms -> terms.getObjectives().map(demand -> demand.getAllOf().contains(objective.code())));
    }

    /** Largest populations of local authorities. */
    public Term<PopulationLimits> maximumPopulation() {
        return orNone("maximumPopulation", Terms::getMaximumPopulation);
    }

    /** Countries in which the action must take place, where the lot names them one by one. */
    public Term<List<Country>> namedCountries() {
        return orNone(
                "partnerCountries",
                terms -> terms.getPartnerCountries()
                        .map(CountrySelection::getCountries)
                        .filter(countries -> !countries.isEmpty()));
    }

    /** Whether a lot that this partnership may be in names the country as a partner country. */
    public boolean mayName(Country country) {
        return candidates.stream()
                .flatMap(layers -> layers.find("partnerCountries", Terms::getPartnerCountries).stream())
                .anyMatch(selection -> selection.getCountries().contains(country.canonical()));
    }

    /** Countries outside the EU whose organisations count as the European side. */
    public Term<List<Country>> euSideEquivalents() {
        return orNone(
                "euSideEquivalents",
                terms -> Optional.of(terms.getEuSideEquivalents()).filter(countries -> !countries.isEmpty()));
    }

    private static Function<Terms, Optional<BigDecimal>> bound(
            Function<Terms, Optional<Range>> range, Function<Range, Optional<BigDecimal>> bound) {
        // Without its trailing zeros, so that 50 and 50.0 of two lots are the same term.
        return terms -> range.apply(terms)
                .flatMap(bound)
                .map(BigDecimal::stripTrailingZeros)
                .map(number -> number.scale() < 0 ? number.setScale(0) : number);
    }

    /** A term whose absence means that it is unknown. */
    private <T> Term<T> orUnknown(String name, Function<Terms, Optional<T>> getter) {
        return common(name, getter, new Term.Unknown<>(Reason.TERM_UNKNOWN));
    }

    /** A term whose absence means that there is no condition. */
    private <T> Term<T> orNone(String name, Function<Terms, Optional<T>> getter) {
        return common(name, getter, new Term.NoCondition<>());
    }

    private <T> Term<T> common(String name, Function<Terms, Optional<T>> getter, Term<T> ifAbsent) {
        Set<Term<T>> terms = new LinkedHashSet<>();
        for (Layers layers : candidates) {
            Optional<T> value = layers.find(name, getter);
            if (value.isPresent()) {
                terms.add(new Term.Known<>(value.get()));
            } else {
                terms.add(layers.mentions(getter) ? new Term.Unknown<>(Reason.TERM_UNKNOWN) : ifAbsent);
            }
        }
        return terms.size() == 1 ? terms.iterator().next() : new Term.Unknown<>(reason);
    }
}
