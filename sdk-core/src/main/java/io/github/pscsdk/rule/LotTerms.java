package io.github.pscsdk.rule;

import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one lot of a call demands, as its records state it.
 *
 * @param calls the records of the call, the more binding first
 * @param records what each of them says: the terms of the lot, then those of the call
 */
record LotTerms(List<Call> calls, List<List<Terms>> records) {

    /** The terms of a lot, or of the call alone. */
    static LotTerms of(List<Call> calls, Optional<RecordId> lot) {
        List<List<Terms>> records = new ArrayList<>();
        for (Call call : calls) {
            List<Terms> layers = new ArrayList<>();
            for (Lot each : call.getLots()) {
                if (lot.equals(Optional.of(each.getId()))) {
                    each.getTerms().ifPresent(layers::add);
                }
            }
            call.getTerms().ifPresent(layers::add);
            records.add(layers);
        }
        return new LotTerms(calls, records);
    }

    <T> Term<T> term(String name, Function<Terms, Optional<T>> getter, Term<T> ifAbsent) {
        Term<T> found = ifAbsent;
        for (List<Terms> layers : records) {
            // What a lot says unsurely still says that the term of its call may not apply.
            for (Terms terms : layers) {
                Optional<T> stated = getter.apply(terms);
                if (stated.isPresent()) {
                    if (CallTerms.isReliable(terms, name)) {
                        return new Term.Known<>(stated.get());
                    }
                    found = new Term.Unknown<>(Reason.TERM_UNKNOWN);
                    break;
                }
            }
        }
        return found;
    }

    static Optional<Set<String>> leadKinds(Terms terms) {
        return Optional.of(Set.copyOf(terms.getLeadKinds())).filter(kinds -> !kinds.isEmpty());
    }

    /** Kinds of organisation that one of the programme's calls admits as leads in other lots only. */
    Term<Set<String>> kindsOfOtherLots() {
        return term("leadKinds", LotTerms::leadKinds, new Term.NoCondition<>())
                .map(here -> calls.stream()
                        .filter(BundledCalls.all()::contains)
                        .flatMap(call -> call.getLots().stream())
                        .flatMap(lot -> lot.getTerms().stream())
                        .flatMap(terms -> terms.getLeadKinds().stream())
                        .filter(kind -> !here.contains(kind))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
