package io.github.pscsdk.engine;

import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.model.DatasetRecord;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.RecordType;
import java.util.List;
import java.util.Optional;

/** What to call a record in a report. */
public final class RecordLabel {

    private static final List<String> MEMBERS = List.of("title", "name", "reference");

    private RecordLabel() {}

    /** The title or name of a record: in that language if it has it, else in English, else the first. */
    public static Optional<String> of(DatasetRecord record, Optional<String> language) {
        Shape shape = Shape.of(RecordType.of(record).modelType());
        for (String name : MEMBERS) {
            Object value = shape.member(name)
                    .map(member -> present(member, record))
                    .orElse(Optional.empty())
                    .orElse(null);
            if (value instanceof LocalisedText text && !text.asMap().isEmpty()) {
                return text.bestFor(language.orElse("en"));
            }
            if (value instanceof String text && !text.isEmpty()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> present(Member member, DatasetRecord record) {
        return Optional.ofNullable(member.get(record));
    }
}
