package io.github.pscsdk.engine;

import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.RecordType;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts in how many records each optional member is present. */
final class Completeness {

    private final Map<RecordType, long[]> present = new EnumMap<>(RecordType.class);

    void add(RecordType type, DatasetRecord record) {
        var members = Shape.of(type.modelType()).members();
        long[] counts = present.computeIfAbsent(type, key -> new long[members.size()]);
        for (int i = 0; i < counts.length; i++) {
            if (members.get(i).get(record) != null) {
                counts[i]++;
            }
        }
    }

    /** Adds these counts to those of other inputs. */
    void addTo(Map<RecordType, Map<String, Long>> counts) {
        present.forEach((type, numbers) -> {
            Map<String, Long> byMember = counts.computeIfAbsent(type, key -> new LinkedHashMap<>());
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
