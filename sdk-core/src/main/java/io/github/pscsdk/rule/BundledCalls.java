package io.github.pscsdk.rule;

import io.github.pscsdk.codelist.Confidence;
import io.github.pscsdk.meta.Cardinality;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Call;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.Lot;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.TermBasis;
import io.github.pscsdk.model.Terms;
import io.github.pscsdk.table.Tsv;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The three calls of the programme, with what they demand: {@code EuropeAid/161146} of 2018, {@code 167744} of 2020 and
 * {@code 171273} of 2021. Read from the bundled table {@code call-terms.tsv}, whose rows name their source and how sure
 * it is. Immutable and thread-safe.
 */
public final class BundledCalls {

    private static final class Holder {
        static final List<Call> CALLS = read();
    }

    private BundledCalls() {}

    /** The three calls, the earliest first. */
    public static List<Call> all() {
        return Holder.CALLS;
    }

    /** The call with that id, or else with that reference. */
    public static Optional<Call> find(RecordId id, Optional<String> reference) {
        for (Call call : all()) {
            if (call.getId().equals(id)) {
                return Optional.of(call);
            }
        }
        for (Call call : all()) {
            if (reference.isPresent() && call.getReference().equals(reference.get())) {
                return Optional.of(call);
            }
        }
        return Optional.empty();
    }

    private static List<Call> read() {
        Map<String, List<Tsv.Row>> byCall = Tsv.read(BundledCalls.class, "call-terms.tsv").rows().stream()
                .collect(Collectors.groupingBy(row -> row.text("call"), LinkedHashMap::new, Collectors.toList()));
        List<Call> calls = new ArrayList<>();
        byCall.forEach((id, rows) -> calls.add(call(id, rows)));
        return List.copyOf(calls);
    }

    private static Call call(String id, List<Tsv.Row> rows) {
        Map<String, List<Tsv.Row>> byLot = rows.stream()
                .collect(Collectors.groupingBy(row -> row.text("lot"), LinkedHashMap::new, Collectors.toList()));
        Call.Builder call = Call.builder();
        call.id(RecordId.of(id));
        List<Tsv.Row> terms = new ArrayList<>();
        for (Tsv.Row row : byLot.getOrDefault("", List.of())) {
            switch (row.text("term")) {
                case "reference" -> call.reference(row.text("value"));
                case "published" -> call.published(PartialDate.parse(row.text("value")));
                default -> terms.add(row);
            }
        }
        call.terms(terms(terms));
        byLot.forEach((lot, lotRows) -> {
            if (!lot.isEmpty()) {
                call.addLots(
                        Lot.builder().id(RecordId.of(lot)).terms(terms(lotRows)).build());
            }
        });
        return call.build();
    }

    /** A row sets a term, or with a dot a member of a term: the names are those of the model. */
    private static Terms terms(List<Tsv.Row> rows) {
        Shape shape = Shape.of(Terms.class);
        Terms.Builder terms = Terms.builder();
        Map<Member, Object> parts = new LinkedHashMap<>();
        for (Tsv.Row row : rows) {
            String[] path = row.text("term").split("\\.", -1);
            Member term = shape.member(path[0]).orElseThrow();
            if (path.length == 1) {
                term.set(terms, value(term, row.text("value")));
            } else {
                Object part =
                        parts.computeIfAbsent(term, member -> member.shape().newBuilder());
                Member member = term.shape().member(path[1]).orElseThrow();
                member.set(part, value(member, row.text("value")));
            }
            terms.putBasis(path[0], basis(row));
        }
        parts.forEach((term, part) -> term.set(terms, term.shape().build(part)));
        return terms.build();
    }

    private static TermBasis basis(Tsv.Row row) {
        Confidence confidence = Arrays.stream(Confidence.values())
                .filter(each -> each.code().equals(row.text("confidence")))
                .findFirst()
                .orElseThrow();
        return TermBasis.builder().confidence(confidence).build();
    }

    private static Object value(Member member, String text) {
        if (member.cardinality() == Cardinality.LIST) {
            return Arrays.stream(text.split(" ", -1))
                    .map(each -> single(member.kind(), each))
                    .toList();
        }
        return single(member.kind(), text);
    }

    private static Object single(ValueKind kind, String text) {
        return switch (kind) {
            case INTEGER -> Integer.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case COUNTRY -> Country.of(text);
            default -> text;
        };
    }
}
