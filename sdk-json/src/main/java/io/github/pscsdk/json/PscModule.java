package io.github.pscsdk.json;

import io.github.pscsdk.codelist.Code;
import io.github.pscsdk.finding.Severity;
import io.github.pscsdk.json.codec.Decoder;
import io.github.pscsdk.json.codec.Encoder;
import io.github.pscsdk.json.codec.FormatVersion;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Country;
import io.github.pscsdk.model.EventTime;
import io.github.pscsdk.model.Extensible;
import io.github.pscsdk.model.Figure;
import io.github.pscsdk.model.HeaderMembers;
import io.github.pscsdk.model.JsonValue;
import io.github.pscsdk.model.LocalisedText;
import io.github.pscsdk.model.MemberOrder;
import io.github.pscsdk.model.PartialDate;
import io.github.pscsdk.model.RecordId;
import io.github.pscsdk.model.SdgRef;
import io.github.pscsdk.report.Finding;
import io.github.pscsdk.report.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Teaches a {@code JsonMapper} to read and write every type of the model, alone or as a part of an application's own
 * types, exactly as strictly as {@link ExchangeReader} whatever the mapper's settings. Found by
 * {@code JsonMapper.builder().findAndAddModules()}. A value that does not fit is a {@link MismatchedInputException}.
 */
public final class PscModule extends JacksonModule {

    private static final long serialVersionUID = 1L;

    private static final List<Class<?>> VALUES = List.of(
            LocalisedText.class,
            PartialDate.class,
            EventTime.class,
            RecordId.class,
            Country.class,
            SdgRef.class,
            Figure.class,
            JsonValue.class);

    private static final Set<ValueKind> NO_KEYS =
            EnumSet.of(ValueKind.OBJECT, ValueKind.TEXT, ValueKind.FIGURE, ValueKind.JSON);

    /** A module; it holds no state. */
    public PscModule() {}

    @Override
    public String getModuleName() {
        return "psc-sdk";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new FindDeserializer());
        context.addSerializers(new FindSerializer());
        context.addKeyDeserializers((type, config, description) ->
                keyType(type.getRawClass()) == null ? null : new ReadingKey(new Reading(type.getRawClass())));
        context.addKeySerializers(new FindKeySerializer());
    }

    /** The model type, value type or code list that a class is, or implements; null if none. */
    private static @Nullable Class<?> modelType(Class<?> type) {
        if (Extensible.class.isAssignableFrom(type)) {
            return type.isAnnotationPresent(MemberOrder.class) ? type : firstInterface(type);
        }
        if (type.isEnum() && Code.class.isAssignableFrom(type)) {
            return type;
        }
        return VALUES.stream()
                .filter(value -> value.isAssignableFrom(type))
                .findFirst()
                .orElse(null);
    }

    /** The type that keys of maps may be, as it is written as one text; null if none. */
    private static @Nullable Class<?> keyType(Class<?> type) {
        Class<?> modelType = modelType(type);
        return modelType == null || NO_KEYS.contains(ValueKind.of(modelType)) ? null : modelType;
    }

    private static @Nullable Class<?> firstInterface(Class<?> implementation) {
        for (Class<?> each : implementation.getInterfaces()) {
            if (each.isAnnotationPresent(MemberOrder.class)) {
                return each;
            }
        }
        return null;
    }

    private static final class FindDeserializer implements Deserializers {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return deserializer(type.getRawClass());
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return deserializer(type.getRawClass());
        }

        private static @Nullable ValueDeserializer<?> deserializer(Class<?> type) {
            Class<?> modelType = modelType(type);
            return modelType == null ? null : new Reading(type);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return modelType(type) != null;
        }
    }

    private static final class FindSerializer implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                com.fasterxml.jackson.annotation.JsonFormat.Value format) {
            Class<?> modelType = modelType(type.getRawClass());
            return modelType == null ? null : new Writing(modelType);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                com.fasterxml.jackson.annotation.JsonFormat.Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private static final class FindKeySerializer implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                com.fasterxml.jackson.annotation.JsonFormat.Value format) {
            return keyType(type.getRawClass()) == null ? null : new WritingKey();
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                com.fasterxml.jackson.annotation.JsonFormat.Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private static final class Reading extends ValueDeserializer<Object> {
        private final Class<?> asked;
        private final Class<?> type;
        private final ValueKind kind;

        Reading(Class<?> asked) {
            this.asked = asked;
            this.type = Objects.requireNonNullElse(modelType(asked), asked);
            this.kind = ValueKind.of(type);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
            Decoder decoder = new Decoder(
                    parser,
                    problem -> {
                        if (problem.severity() == Severity.ERROR) {
                            Finding finding = Finding.of(
                                    problem.info(),
                                    problem.severity(),
                                    Optional.empty(),
                                    new Place("", problem.at(), Optional.empty()),
                                    problem.at(),
                                    problem.values(),
                                    problem.suggestion(),
                                    List.of());
                            throw MismatchedInputException.from(parser, type, finding.toString());
                        }
                    },
                    LongUnaryOperator.identity(),
                    ReadLimits.DEFAULT.getNumber());
            Object value = decoder.value(kind, type);
            if (value == null) {
                throw new IllegalStateException("a value that cannot be read is a problem");
            }
            if (value instanceof HeaderMembers header) {
                checkFormat(header, parser);
            }
            if (!asked.isInstance(value)) {
                throw MismatchedInputException.from(parser, asked, "This is no " + asked.getSimpleName() + ".");
            }
            return value;
        }

        /** What a reader of files checks before anything else. */
        private void checkFormat(HeaderMembers header, JsonParser parser) {
            boolean readable = FormatVersion.isOurs(header.getFormat())
                    && FormatVersion.problem(header.getVersion())
                            .map(info -> info.severity() != Severity.ERROR)
                            .orElse(true);
            if (!readable) {
                String found = header.getFormat() + " " + header.getVersion();
                throw MismatchedInputException.from(parser, type, "This is not the format of this SDK: " + found + ".");
            }
        }

        /** Null is a value where any value can stand. */
        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return asked.isAssignableFrom(JsonValue.JsonNull.class) ? new JsonValue.JsonNull() : null;
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }

    private static final class ReadingKey extends KeyDeserializer {
        private final Reading reading;

        ReadingKey(Reading reading) {
            this.reading = reading;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws JacksonException {
            TokenBuffer text = context.bufferForInputBuffering(context.getParser());
            text.writeString(key);
            try (JsonParser parser = text.asParser(context)) {
                parser.nextToken();
                return reading.deserialize(parser, context);
            }
        }
    }

    private static final class WritingKey extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) throws JacksonException {
            out.writeName(value instanceof Code code ? code.code() : value.toString());
        }
    }

    private static final class Writing extends ValueSerializer<Object> {
        private final Class<?> type;
        private final ValueKind kind;

        Writing(Class<?> type) {
            this.type = type;
            this.kind = ValueKind.of(type);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) throws JacksonException {
            Encoder.value(out, kind, type, value);
        }
    }
}
