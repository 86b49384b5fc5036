package io.github.pscsdk.model;

import io.github.pscsdk.codelist.Code;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of records, in the canonical order in which files are written. */
public enum RecordType implements Code {
    /** See {@link Source}. */
    SOURCE("sources", Source.class),
    /** See {@link Call}. */
    CALL("calls", Call.class),
    /** See {@link Organisation}. */
    ORGANISATION("organisations", Organisation.class),
    /** See {@link Partnership}. */
    PARTNERSHIP("partnerships", Partnership.class),
    /** See {@link Meeting}. */
    MEETING("meetings", Meeting.class),
    /** See {@link Lesson}. */
    LESSON("lessons", Lesson.class);

    private static final ClassValue<RecordType> BY_CLASS = new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
            return Stream.of(values())
                    .filter(each -> each.modelType.isAssignableFrom(type))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not one of the record types: " + type));
        }
    };

    private final String section;
    private final Class<? extends DatasetRecord> modelType;

    RecordType(String section, Class<? extends DatasetRecord> modelType) {
        this.section = section;
        this.modelType = modelType;
    }

    /** The name of the array of these records in a document, such as {@code partnerships}. */
    public String section() {
        return section;
    }

    /** The interface of these records. */
    public Class<? extends DatasetRecord> modelType() {
        return modelType;
    }

    /** The type whose array in a document has this name. */
    public static Optional<RecordType> ofSection(String section) {
        for (RecordType type : values()) {
            if (type.section.equals(section)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The type of a record. */
    public static RecordType of(DatasetRecord record) {
        return BY_CLASS.get(record.getClass());
    }
}
