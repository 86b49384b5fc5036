package io.github.pscsdk.rule.claim;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.model.Claim;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.RecordId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a record and the sources behind its claims say about one field, and whether they can all be right. Immutable.
 */
public final class ClaimComparison {

    /** A claim and where it stands in the list. */
    private record Indexed(int index, Claim claim) {}

    private final ClaimField field;
    private final List<Indexed> claims;
    private final Optional<JsonValue> stated;
    private final Agreement likeness;

    private ClaimComparison(ClaimField field, List<Indexed> claims, Optional<JsonValue> stated, Agreement likeness) {
        this.field = field;
        this.claims = claims;
        this.stated = stated;
        this.likeness = likeness;
    }

    /**
     * One comparison for each field that claims name, in the order of the claims. Claims are left out whose field the
     * format does not know, or whose value does not have the field's type.
     */
    public static List<ClaimComparison> of(DatasetRecord record) {
        if (record.getClaims().isEmpty()) {
            return List.of();
        }
        Map<Pointer, ClaimField> fields = new LinkedHashMap<>();
        Map<Pointer, List<Indexed>> claims = new LinkedHashMap<>();
        for (int i = 0; i < record.getClaims().size(); i++) {
            Claim claim = record.getClaims().get(i);
            Optional<ClaimField> field = ClaimField.resolve(record, claim.getField())
                    .filter(each -> StatementComparer.isReadable(each.slot(), claim.getValue()));
            if (field.isPresent()) {
                Pointer pointer = field.get().pointer();
                fields.putIfAbsent(pointer, field.get());
                claims.computeIfAbsent(pointer, each -> new ArrayList<>()).add(new Indexed(i, claim));
            }
        }
        List<ClaimComparison> comparisons = new ArrayList<>();
        StatementComparer comparer = new StatementComparer();
        fields.forEach(
                (pointer, field) -> comparisons.add(compare(field, claims.getOrDefault(pointer, List.of()), comparer)));
        return comparisons;
    }

    private static ClaimComparison compare(ClaimField field, List<Indexed> claims, StatementComparer comparer) {
        Optional<JsonValue> stated = field.value().map(value -> ModelJson.of(field.slot(), value));
        List<StatementComparer.Statement> statements = new ArrayList<>();
        stated.ifPresent(value -> statements.add(new StatementComparer.Statement(value, field.qualifier())));
        claims.forEach(each ->
                statements.add(new StatementComparer.Statement(each.claim().getValue(), Optional.empty())));
        return new ClaimComparison(field, claims, stated, comparer.compareAll(field.slot(), statements));
    }

    /** Whether two of the statements certainly contradict each other, and if that cannot be told, why. */
    public Agreement likeness() {
        return likeness;
    }

    /** The field as the first of its claims points to it. */
    public String field() {
        return claims.get(0).claim().getField();
    }

    /** From the record to the field, whether or not the record states it. */
    public Pointer pointer() {
        return field.pointer();
    }

    /** The field in the record, or if that does not state it, the field of the first claim about it. */
    public Pointer place() {
        return field.value().isPresent()
                ? field.pointer()
                : Pointer.of("claims").then(claims.get(0).index()).then("field");
    }

    /** The value that the record prefers, as a finding can hold it; empty if it states none. */
    public Optional<Object> stated() {
        return stated.map(value -> StatementComparer.fact(field.slot(), value));
    }

    /** The values of the claims, as a finding can hold them. */
    public List<Object> claimed() {
        return claims.stream()
                .map(each -> StatementComparer.fact(field.slot(), each.claim().getValue()))
                .toList();
    }

    /** The sources of the claims, each once. */
    public List<RecordId> sources() {
        return claims.stream()
                .flatMap(each -> each.claim().getSource().stream())
                .distinct()
                .toList();
    }
}
