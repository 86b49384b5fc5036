package io.github.pscsdk.rule.money;

import io.github.pscsdk.finding.Pointer;
import io.github.pscsdk.meta.Cardinality;
import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.MemberSearch;
import io.github.pscsdk.meta.PathBuilder;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.Money;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.RecordType;
import io.github.pscsdk.rule.Derived;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The amounts of money of a record, at any depth: wherever the model has one. */
public final class Amounts {

    /**
     * An amount.
     *
     * @param at from the record to the amount
     * @param money the amount
     * @param date its value date; else the date or the end of the part of the record that states it, else those of the
     *     record; empty if none of them is stated
     */
    public record Amount(Pointer at, Money money, Optional<PartialDate> date) {}

    /** The amounts of a record, in the order of the model. */
    public static final Derived<List<Amount>> AMOUNTS = Derived.of(DatasetRecord.class, Amounts::of);

    /**
     * Members of a type.
     *
     * @param amounts those that hold one amount each
     * @param dates those that date it, the more telling first
     */
    private record Members(List<Member> amounts, List<Member> dates) {}

    /** The members that date an object, the more telling first. */
    private static final List<String> DATES = List.of("date", "end");

    private static final ClassValue<Members> MEMBERS = new ClassValue<>() {
        @Override
        protected Members computeValue(Class<?> type) {
            Shape shape = Shape.of(type);
            List<Member> amounts = shape.members().stream()
                    .filter(member -> member.type() == Money.class && isSingle(member))
                    .toList();
            List<Member> dates = DATES.stream()
                    .flatMap(name -> shape.member(name).stream())
                    .filter(member -> member.kind() == ValueKind.DATE)
                    .toList();
            return new Members(amounts, dates);
        }
    };

    private static final MemberSearch PARTS = new MemberSearch(member -> member.kind() == ValueKind.OBJECT
            && !MEMBERS.get(member.type()).amounts().isEmpty());

    private static final Set<String> PATHS = new LinkedHashSet<>();
    private static final Set<String> DATE_PATHS = new LinkedHashSet<>();

    static {
        for (RecordType type : RecordType.values()) {
            addPaths(type.modelType(), "");
        }
    }

    private Amounts() {}

    static List<Amount> of(DatasetRecord record) {
        Class<?> type = RecordType.of(record).modelType();
        Optional<PartialDate> date = date(type, record);
        List<Amount> found = new ArrayList<>();
        add(type, record, new PathBuilder(), date, found);
        PARTS.in(type, record, (owner, member, path, part) -> add(member.type(), part, path, date, found));
        return found;
    }

    private static void add(
            Class<?> type, Object part, PathBuilder path, Optional<PartialDate> ofRecord, List<Amount> found) {
        for (Member member : MEMBERS.get(type).amounts()) {
            if (member.get(part) instanceof Money money) {
                Optional<PartialDate> date =
                        money.getValueDate().or(() -> date(type, part)).or(() -> ofRecord);
                found.add(new Amount(path.pointer().then(member.name()), money, date));
            }
        }
    }

    private static boolean isSingle(Member member) {
        return member.cardinality() == Cardinality.MANDATORY || member.cardinality() == Cardinality.OPTIONAL;
    }

    private static Optional<PartialDate> date(Class<?> type, Object part) {
        for (Member member : MEMBERS.get(type).dates()) {
            if (member.get(part) instanceof PartialDate date) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    /** These members of all amounts that records can have, as descriptions of rules name what they read. */
    public static List<String> paths(String... members) {
        return PATHS.stream()
                .flatMap(path -> List.of(members).stream().map(member -> path + "." + member))
                .toList();
    }

    /** What dates the amounts that records can have, beside their value dates. */
    public static List<String> datePaths() {
        return List.copyOf(DATE_PATHS);
    }

    /** Adds the paths to the amounts below a type; whether there are any. */
    private static boolean addPaths(Class<?> type, String prefix) {
        boolean any = false;
        for (Member member : Shape.of(type).members()) {
            if (member.type() == Money.class) {
                PATHS.add(prefix + member.name());
                any = true;
            } else if (member.kind() == ValueKind.OBJECT) {
                any |= addPaths(member.type(), prefix + member.name() + ".");
            }
        }
        if (any) {
            MEMBERS.get(type).dates().forEach(member -> DATE_PATHS.add(prefix + member.name()));
        }
        return any;
    }
}
