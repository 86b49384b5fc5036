package io.github.pscsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.meta.Member;
import io.github.pscsdk.meta.Shape;
import io.github.pscsdk.meta.ValueKind;
import io.github.pscsdk.model.Dataset;
import io.github.pscsdk.model.RecordType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reading what was written gives it back, and writing what was read changes no byte. */
class RoundTripTest {

    private static final long SEED = 20261122;
    private static final int DATASETS = 2000;

    private final ExchangeWriter writer = ExchangeWriter.create();

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenIsReadAgainAndWrittenAgainByteByByte(Layout layout) throws IOException {
        RandomDatasets random = RandomDatasets.seeded(SEED);
        for (int i = 0; i < DATASETS; i++) {
            Dataset dataset = random.next();
            String written = writer.toString(dataset, layout);
            Dataset read = Exchange.read(written);
            assertThat(read).as("seed %d, dataset %d, %s", SEED, i, layout).isEqualTo(dataset);
            assertThat(writer.toString(read, layout))
                    .as("seed %d, dataset %d, %s", SEED, i, layout)
                    .isEqualTo(written);
        }
    }

    @Test
    void theGeneratorTriesEveryMemberOfEveryType() {
        RandomDatasets random = RandomDatasets.seeded(SEED);
        for (int i = 0; i < DATASETS; i++) {
            random.next();
        }
        Set<String> members = new TreeSet<>();
        addMembers(Dataset.class, members, new HashSet<>());
        members.removeAll(Set.of("Dataset.format", "Dataset.version"));
        assertThat(random.hit()).isEqualTo(members);
    }

    private static void addMembers(Class<?> type, Set<String> members, Set<Class<?>> seen) {
        if (seen.add(type)) {
            for (Member member : Shape.of(type).members()) {
                members.add(type.getSimpleName() + "." + member.name());
                if (member.kind() == ValueKind.OBJECT) {
                    addMembers(member.type(), members, seen);
                }
            }
        }
    }

    @Test
    void bothLayoutsCarryTheSameRecords() throws IOException {
        RandomDatasets random = RandomDatasets.seeded(SEED + 1);
        for (int i = 0; i < 500; i++) {
            Dataset dataset = random.next();
            Dataset ofDocument = Exchange.read(writer.toString(dataset, Layout.DOCUMENT));
            Dataset ofStream = Exchange.read(writer.toString(dataset, Layout.STREAM));
            assertThat(ofDocument).as("seed %d, dataset %d", SEED + 1, i).isEqualTo(ofStream);
            assertThat(writer.toString(ofDocument, Layout.STREAM))
                    .as("seed %d, dataset %d", SEED + 1, i)
                    .isEqualTo(writer.toString(ofStream, Layout.STREAM));
        }
    }

    @Test
    void theOrderOfADocumentsMembersIsFree() throws IOException {
        RandomDatasets random = RandomDatasets.seeded(SEED + 2);
        for (int i = 0; i < 500; i++) {
            Dataset dataset = random.next();
            Map<String, String> members =
                    NaiveJson.of(writer.toString(dataset, Layout.DOCUMENT)).members("");
            String shuffled = random.shuffled(new ArrayList<>(members.entrySet())).stream()
                    .map(member -> member.getKey() + ":" + member.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
            // Of the unknown members, the order is part of what is kept.
            assertThat(Exchange.read(shuffled))
                    .as("seed %d, dataset %d", SEED + 2, i)
                    .isEqualTo(dataset);
        }
    }

    @Test
    void theOrderOfAStreamsRecordsIsFree() throws IOException {
        RandomDatasets random = RandomDatasets.seeded(SEED + 3);
        for (int i = 0; i < 500; i++) {
            Dataset dataset = random.next();
            List<String> lines = writer.toString(dataset, Layout.STREAM).lines().toList();
            String shuffled = Stream.concat(
                            lines.stream().limit(1), random.shuffled(lines.subList(1, lines.size())).stream())
                    .collect(Collectors.joining("\n"));
            Dataset read = Exchange.read(shuffled);
            assertThat(read.header()).as("seed %d, dataset %d", SEED + 3, i).isEqualTo(dataset.header());
            for (RecordType type : RecordType.values()) {
                assertThat(List.<Object>copyOf(read.records(type)))
                        .as("seed %d, dataset %d, %s", SEED + 3, i, type)
                        .containsExactlyInAnyOrderElementsOf(List.copyOf(dataset.records(type)));
            }
        }
    }

    @Test
    void theExampleOfTheFormatReadsWithoutAFindingAboutItsStructure() throws IOException {
        byte[] example = Exchange.resource("format-example.json");
        assertThat(Exchange.structure(Exchange.validate(Exchange.input(example))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofTheExampleOnlyAnEmptyListIsLost(Layout layout) throws IOException {
        byte[] example = Exchange.resource("format-example.json");
        Dataset read = ExchangeReader.create().read(Exchange.input(example));
        String document = writer.toString(Exchange.read(writer.toString(read, layout)), Layout.DOCUMENT);
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        JsonNode original = mapper.readTree(example);
        JsonNode themes = ((ObjectNode) original.at("/meetings/0")).remove("themes");
        assertThat(themes.isEmpty()).isTrue();
        assertThat(mapper.readTree(document)).isEqualTo(original);
    }
}
