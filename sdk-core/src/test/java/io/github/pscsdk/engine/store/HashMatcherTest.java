package io.github.pscsdk.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashMatcherTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 100, 1000, 10_000, HashMatcher.ALL_ON_HEAP})
    void thoseAndOnlyThoseAreFoundThatTwoRecordsHave(int onHeap) {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Map<Long, Set<Integer>> reference = new HashMap<>();
            int distinct = 1 + random.nextInt(4000);
            try (HashMatcher matches = new HashMatcher(onHeap)) {
                for (int i = 0; i < 3000; i++) {
                    long hash = new Random(random.nextInt(distinct)).nextLong() | 1;
                    int record = random.nextInt(500);
                    matches.add(hash, record);
                    reference.computeIfAbsent(hash, key -> new HashSet<>()).add(record);
                }
                Set<String> expected = new TreeSet<>();
                reference.forEach((hash, records) -> records.stream()
                        .filter(record -> records.size() > 1)
                        .forEach(record -> expected.add(hash + " " + record)));

                assertThat(told(matches)).as("seed %s", seed).isEqualTo(expected);
            }
        }
    }

    @Test
    void whatOneRecordHasTwiceIsNoMatch() {
        try (HashMatcher matches = new HashMatcher(2)) {
            for (int i = 0; i < 5; i++) {
                matches.add(7, 1);
            }
            assertThat(told(matches)).isEmpty();
        }
    }

    @Test
    void nothingMatchesNothing() {
        try (HashMatcher matches = new HashMatcher(2)) {
            assertThat(told(matches)).isEmpty();
        }
    }

    @Test
    void theFileIsGoneAfterwardsHoweverItEnds() throws IOException {
        Set<Path> before = files();
        try (HashMatcher matches = new HashMatcher(2)) {
            matches.add(1, 1);
            assertThat(files()).isEqualTo(before);
            for (int i = 2; i < 100; i++) {
                matches.add(i, i);
            }
        }
        assertThat(files()).isEqualTo(before);
    }

    private static Set<String> told(HashMatcher matches) {
        Set<String> told = new TreeSet<>();
        matches.tell((hash, record) -> told.add(hash + " " + record));
        return told;
    }

    private static Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new HashSet<>(
                    files.filter(file -> file.getFileName().toString().endsWith(".traits"))
                            .toList());
        }
    }
}
