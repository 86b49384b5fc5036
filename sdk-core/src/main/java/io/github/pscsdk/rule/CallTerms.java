package io.github.pscsdk.rule;

import io.github.pscsdk.codelist.Confidence;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Composition;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.CountrySelection;
import io.github.pscsdk.model.Demand;
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
 * What the call and lot of a partnership demand. The bundled terms of the programme's three calls come first; a
 * dataset's own record of a call fills their gaps. A lot's terms override its call's, member by member. If the lot is
 * unknown, a term is known only if all lots share it; if the call is not stated, only if all three calls do. A term of
 * low confidence is unknown, and if it is bundled, a gap; so are those of a lot whose id another lot of the call has
 * too. Immutable.
 */
public final class CallTerms {

    /** Codes of one kind that a call demands. */
    public enum Demanded {
        /** Specific objectives. */
        OBJECTIVES("objectives"),
        /** Sustainable Development Goals and targets. */
        SDGS("sdgs"),
        /** Approaches. */
        APPROACHES("approaches");

        private final String term;

        Demanded(String term) {
            this.term = term;
        }

        private Optional<Demand> in(Terms terms) {
            return switch (this) {
                case OBJECTIVES -> terms.getObjectives();
                case SDGS -> terms.getSdgs();
                case APPROACHES -> terms.getApproaches();
            };
        }
    }

    private final List<Call> calls;
    private final Term<PartialDate> published;
    /** One entry for each lot that it can be; empty if the call or lot cannot be found. */
    private final List<LotTerms> candidates;

    private final Reason reason;
    private final List<Term<CountrySelection>> partnerCountries;
    private final Term<Set<String>> kindsOfOtherLots;
    private final List<Optional<BigDecimal>> grantMinima;
    private final List<Optional<BigDecimal>> grantMaxima;

    private CallTerms(List<Call> calls, Term<PartialDate> published, List<LotTerms> candidates, Reason reason) {
        this.calls = calls;
        this.published = published;
        this.candidates = candidates;
        this.reason = reason;
        this.partnerCountries = candidates.stream()
                .map(each -> each.term("partnerCountries", Terms::getPartnerCountries, new Term.NoCondition<>()))
                .toList();
        this.kindsOfOtherLots = common(LotTerms::kindsOfOtherLots);
        this.grantMinima = eachLot("grant", bound(Terms::getGrant, Range::getMinimum));
        this.grantMaxima = eachLot("grant", bound(Terms::getGrant, Range::getMaximum));
    }

    /** The terms that apply to a partnership. */
    public static CallTerms of(Partnership partnership, RecordLookup records) {
        return records.terms(partnership.getCall(), partnership.getLot());
    }

    /** The terms that may apply to partnerships of the same call, whatever their lot. */
    public static CallTerms ofAnyLot(Partnership partnership, RecordLookup records) {
        return records.terms(partnership.getCall(), Optional.empty());
    }

    /** The terms of a call and lot; what is not stated may be any. */
    static CallTerms of(Optional<RecordId> call, Optional<RecordId> lot, RecordLookup records) {
        if (call.isEmpty()) {
            List<LotTerms> all = new ArrayList<>();
            BundledCalls.all().forEach(each -> all.addAll(candidates(List.of(each), Optional.empty())));
            return new CallTerms(List.of(), new Term.Unknown<>(Reason.CALL_UNKNOWN), all, Reason.CALL_UNKNOWN);
        }
        List<Call> calls = calls(call.get(), records);
        Term<PartialDate> published = calls.stream()
                .flatMap(each -> each.getPublished().stream())
                .findFirst()
                .<Term<PartialDate>>map(Term.Known::new)
                .orElse(new Term.Unknown<>(calls.isEmpty() ? Reason.UNRESOLVED : Reason.NOT_STATED));
        Reason reason = calls.isEmpty() ? Reason.UNRESOLVED : Reason.CALL_UNKNOWN;
        return new CallTerms(calls, published, candidates(calls, lot), reason);
    }

    /** Whether a term is known surely enough to be held against anybody. */
    public static boolean isReliable(Terms terms, String name) {
        TermBasis basis = terms.getBasis().get(name);
        return basis == null || !basis.getConfidence().equals(Optional.of(Confidence.LOW));
    }

    /** The ids of the lots that the call has; empty if it has none, or is not known. */
    public Set<RecordId> lots() {
        return lots(calls);
    }

    /** What is known of a call, the more binding first: the bundled one, the dataset's own record. */
    private static List<Call> calls(RecordId id, RecordLookup records) {
        Optional<Call> own = records.call(id);
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

    private static List<LotTerms> candidates(List<Call> calls, Optional<RecordId> lot) {
        Set<RecordId> lots = lots(calls);
        if (lot.isPresent()) {
            return lots.contains(lot.get()) && isUnique(lot.get(), calls)
                    ? List.of(LotTerms.of(calls, lot))
                    : List.of();
        }
        if (lots.isEmpty()) {
            return calls.isEmpty() ? List.of() : List.of(LotTerms.of(calls, lot));
        }
        return lots.stream().map(each -> LotTerms.of(calls, Optional.of(each))).toList();
    }

    /** Which of two lots with one id is meant, nobody can tell. */
    private static boolean isUnique(RecordId lot, List<Call> calls) {
        return calls.stream()
                .allMatch(call -> call.getLots().stream()
                                .filter(each -> each.getId().equals(lot))
                                .count()
                        <= 1);
    }

    /** When the call was published; unknown if no call is stated. */
    public Term<PartialDate> published() {
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

    /** Least grant of each lot that it can be, in EUR; empty where it is unknown. */
    public List<Optional<BigDecimal>> grantMinima() {
        return grantMinima;
    }

    /** Greatest grant of each lot that it can be, in EUR; empty where it is unknown. */
    public List<Optional<BigDecimal>> grantMaxima() {
        return grantMaxima;
    }

    private <T> List<Optional<T>> eachLot(String name, Function<Terms, Optional<T>> getter) {
        return candidates.stream()
                .map(lot -> lot.term(name, getter, new Term.NoCondition<>()))
                .map(term -> term instanceof Term.Known<T> known ? Optional.of(known.value()) : Optional.<T>empty())
                .toList();
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

    /**
     * Codes of which the call demands one, though none is met: no condition if one is, or the call demands none.
     *
     * @param what the kind of codes
     * @param codes those codes of a demand of which one is to be met
     * @param isMet whether a code is met
     */
    public Term<List<String>> unmet(Demanded what, Function<Demand, List<String>> codes, Predicate<String> isMet) {
        return common(lot -> lot.<List<String>>term(
                        what.term, terms -> what.in(terms).map(codes), new Term.NoCondition<>())
                .filter(demanded -> !demanded.isEmpty() && demanded.stream().noneMatch(isMet)));
    }

    /** Kinds of organisation that may lead. */
    public Term<Set<String>> leadKinds() {
        return orNone("leadKinds", LotTerms::leadKinds);
    }

    /** Kinds of organisation that one of the programme's calls admits as leads in other lots only. */
    public Term<Set<String>> kindsOfOtherLots() {
        return kindsOfOtherLots;
    }

    /** Least number of partner countries, if the cooperation is triangular. */
    public Term<Integer> triangularPartnerCountries() {
        return orNone(
                "composition", terms -> terms.getComposition().flatMap(Composition::getTriangularPartnerCountries));
    }

    /** Largest populations of local authorities. */
    public Term<PopulationLimits> maximumPopulation() {
        return orNone("maximumPopulation", Terms::getMaximumPopulation);
    }

    /** Countries in which the action must take place, where the lot names them one by one, and no regions. */
    public Term<List<Country>> namedCountries() {
        return orNone(
                "partnerCountries",
                terms -> terms.getPartnerCountries()
                        .filter(selection -> selection.getRegions().isEmpty())
                        .map(CountrySelection::getCountries)
                        .filter(countries -> !countries.isEmpty()));
    }

    /** Countries in which the action may take place: of all lots that it can be in; no condition if one takes any. */
    public Term<CountrySelection> partnerCountries() {
        return partnerCountries.stream().reduce(CallTerms::either).orElse(new Term.Unknown<>(reason));
    }

    private static Term<CountrySelection> either(Term<CountrySelection> one, Term<CountrySelection> other) {
        if (one instanceof Term.Known<CountrySelection> some && other instanceof Term.Known<CountrySelection> more) {
            return new Term.Known<>(CountrySelection.builder()
                    .addAllRegions(some.value().getRegions())
                    .addAllRegions(more.value().getRegions())
                    .addAllCountries(some.value().getCountries())
                    .addAllCountries(more.value().getCountries())
                    .build());
        }
        return one instanceof Term.NoCondition || other instanceof Term.Known ? one : other;
    }

    /** Whether a lot that this partnership may be in names the country as a partner country. */
    public boolean mayName(Country country) {
        Country canonical = country.canonical();
        for (Term<CountrySelection> each : partnerCountries) {
            if (each instanceof Term.Known<CountrySelection> known
                    && known.value().getCountries().contains(canonical)) {
                return true;
            }
        }
        return false;
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
        return common(lot -> lot.term(name, getter, ifAbsent));
    }

    private <T> Term<T> common(Function<LotTerms, Term<T>> getter) {
        Term<T> common = null;
        for (LotTerms lot : candidates) {
            Term<T> term = getter.apply(lot);
            if (common != null && !common.equals(term)) {
                return new Term.Unknown<>(reason);
            }
            common = term;
        }
        return common == null ? new Term.Unknown<>(reason) : common;
    }
}
