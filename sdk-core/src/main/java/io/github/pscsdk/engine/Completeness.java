package io.github.pscsdk.engine;

import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts in how many records each optional member is present. */
final class Completeness {

    private final Map<RecordType, long[]> counts = new EnumMap<>(RecordType.class);

    /** A bit for each member of its type that a record has. */
    static long present(DatasetRecord record) {
        List<Member> members = Shape.of(RecordType.of(record).modelType()).members();
        long present = 0;
        for (int i = 0; i < members.size(); i++) {
            present |= members.get(i).get(record) == null ? 0 : 1L << i;
        }
        return present;
    }

    /** Counts the members that a record has. */
    void add(RecordType type, long present) {
        long[] ofType = counts.computeIfAbsent(type, key -> new long[Long.SIZE]);
        for (long rest = present; rest != 0; rest &= rest - 1) {
            ofType[Long.numberOfTrailingZeros(rest)]++;
        }
    }

    /** Adds these counts to those of other inputs. */
    void addTo(Map<RecordType, Map<String, Long>> sums) {
        counts.forEach((type, numbers) -> {
            Map<String, Long> byMember = sums.computeIfAbsent(type, key -> new LinkedHashMap<>());
            int i = 0;
            for (Member member : Shape.of(type.modelType()).members()) {
                if (!member.isMandatory()) {
                    byMember.merge(member.name(), numbers[i], Long::sum);
                }
                i++;
            }
        });
    }
}
