package io.github.pscsdk.rule.call;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.finding.Reason;
import io.github.pscsdk.meta.Cardinality;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.rule.BundledCalls;
import io.github.pscsdk.rule.CallTerms;
import io.github.pscsdk.rule.claim.Agreement;
import io.github.pscsdk.rule.claim.ClaimField.Slot;
import io.github.pscsdk.rule.claim.ModelJson;
import io.github.pscsdk.rule.claim.StatementComparer;
import io.github.pscsdk.text.TextFolding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a dataset's own record of a call and the bundled record of the same call both say about one member, and whether
 * both can be right. Immutable.
 *
 * @param pointer from the record to the member
 * @param stated what the record says, as a finding can hold it
 * @param bundled what the bundled record says, as a finding can hold it; a list if it says something else for each lot
 * @param likeness whether they certainly contradict each other, and if that cannot be told, why
 */
public record CallComparison(Pointer pointer, Object stated, Object bundled, Agreement likeness) {

    /**
     * One comparison for each member that both state. What the call itself demands is compared with the terms of all
     * its lots where only they are bundled. None if the call is not bundled; only the reference if that is another one,
     * as the record is then about another call.
     */
    public static List<CallComparison> of(Call own) {
        return BundledCalls.find(own.getId(), Optional.of(own.getReference()))
                .map(bundled -> compare(own, bundled))
                .orElse(List.of());
    }

    private static List<CallComparison> compare(Call own, Call bundled) {
        if (!isOneReference(own.getReference(), bundled.getReference())) {
            return List.of(new CallComparison(
                    Pointer.of("reference"), own.getReference(), bundled.getReference(), Agreement.UNLIKE));
        }
        List<CallComparison> all = new ArrayList<>();
        if (own.getPublished().isPresent() && bundled.getPublished().isPresent()) {
            PartialDate stated = own.getPublished().get();
            PartialDate known = bundled.getPublished().get();
            Agreement likeness = Agreement.of(!stated.isSameDay(known).isNo());
            all.add(new CallComparison(Pointer.of("published"), stated, known, likeness));
        }
        List<Known> ofCall = bundled.getTerms().map(Known::of).stream().toList();
        List<Known> ofLots = ofLots(bundled, lot -> true);
        own.getTerms().ifPresent(terms -> add(Pointer.of("terms"), terms, ofCall, ofLots, all));
        for (int i = 0; i < own.getLots().size(); i++) {
            Lot lot = own.getLots().get(i);
            Pointer at = Pointer.of("lots").then(i).then("terms");
            List<Known> ofLot = ofLots(bundled, each -> each.getId().equals(lot.getId()));
            lot.getTerms().ifPresent(terms -> add(at, terms, ofLot, ofCall, all));
        }
        return all;
    }

    /** Whether one of the references is the other or a part of it; the number alone is often quoted. */
    private static boolean isOneReference(String one, String other) {
        String first = " " + TextFolding.fold(one) + " ";
        String second = " " + TextFolding.fold(other) + " ";
        return first.contains(second) || second.contains(first);
    }

    private static List<Known> ofLots(Call call, Predicate<Lot> which) {
        return call.getLots().stream()
                .filter(which)
                .flatMap(lot -> lot.getTerms().stream())
                .map(Known::of)
                .toList();
    }

    /** Compares each statement with those of the first that state its term, else with those of the second. */
    private static void add(Pointer at, Terms own, List<Known> first, List<Known> second, List<CallComparison> all) {
        Known.of(own).terms().forEach((term, statements) -> {
            List<Map<Pointer, Said>> bundled = Stream.of(first, second)
                    .map(each -> each.stream()
                            .flatMap(known -> Stream.ofNullable(known.terms().get(term)))
                            .toList())
                    .filter(stating -> !stating.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            statements.forEach((member, said) -> {
                List<Said> others = bundled.stream()
                        .flatMap(each -> Stream.ofNullable(each.get(member)))
                        .toList();
                if (!others.isEmpty()) {
                    all.add(said.compare(at.then(member), others));
                }
            });
        });
    }

    /** The statements of some terms: by term, and by member of the term where it has members. */
    private record Known(Map<String, Map<Pointer, Said>> terms) {

        static Known of(Terms terms) {
            Map<String, Map<Pointer, Said>> known = new LinkedHashMap<>();
            for (Member term : Shape.of(Terms.class).members()) {
                Object value = term.get(terms);
                // The only map says where the terms are from.
                if (value != null && term.cardinality() != Cardinality.MAP) {
                    boolean reliable = CallTerms.isReliable(terms, term.name());
                    known.put(term.name(), statements(term, value, reliable));
                }
            }
            return new Known(known);
        }

        private static Map<Pointer, Said> statements(Member term, Object value, boolean reliable) {
            Pointer at = Pointer.of(term.name());
            if (term.kind() != ValueKind.OBJECT) {
                return Map.of(at, new Said(Slot.of(Terms.class, term), value, reliable));
            }
            Map<Pointer, Said> statements = new LinkedHashMap<>();
            for (Member part : term.shape().members()) {
                Object each = part.get(value);
                if (each != null) {
                    statements.put(at.then(part.name()), new Said(Slot.of(term.type(), part), each, reliable));
                }
            }
            return statements;
        }
    }

    /** One statement: a number, a text, or a list of such. */
    private record Said(Slot slot, Object value, boolean reliable) {

        CallComparison compare(Pointer at, List<Said> others) {
            List<Object> bundled = others.stream().map(Said::value).distinct().toList();
            Agreement likeness =
                    others.stream().map(this::compare).reduce(Agreement::or).orElse(Agreement.ALIKE);
            return new CallComparison(at, value, bundled.size() == 1 ? bundled.get(0) : bundled, likeness);
        }

        private Agreement compare(Said other) {
            if (!reliable || !other.reliable) {
                return Agreement.unclear(Reason.TERM_UNKNOWN);
            }
            return new StatementComparer().compareAll(slot, List.of(statement(), other.statement()));
        }

        private StatementComparer.Statement statement() {
            return new StatementComparer.Statement(ModelJson.of(slot, value), Optional.empty());
        }
    }
}
