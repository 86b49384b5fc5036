package io.github.pscsdk.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The table of ids says what a map of strings would say, with its pages in a file as on the heap. */
class IdTableTest {

    private static final int COUNT = 300_000;

    @Test
    void isTheSameAsAMapInAFile() {
        try (Pages pages = new MappedPages()) {
            assertSameAsMap(pages, new Random(1));
        }
    }

    @Test
    void isTheSameAsAMapOnTheHeap() {
        assertSameAsMap(Pages.onHeap(), new Random(2));
    }

    private static void assertSameAsMap(Pages pages, Random random) {
        IdTable ids = new IdTable(pages);
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < COUNT; i++) {
            String id = randomId(random);
            assertThat(ids.find(id)).isEqualTo(map.getOrDefault(id, IdTable.NONE));
            map.putIfAbsent(id, i);
            ids.add(id, i);
        }
        assertThat(map.size()).isBetween(COUNT / 2, COUNT - 1);
        map.forEach((id, number) -> {
            if (ids.find(id) != number) {
                assertThat(ids.find(id)).as(id).isEqualTo(number);
            }
        });
        for (int i = 0; i < COUNT; i++) {
            String id = randomId(random);
            if (ids.find(id) != map.getOrDefault(id, IdTable.NONE)) {
                assertThat(ids.find(id)).as(id).isEqualTo(map.getOrDefault(id, IdTable.NONE));
            }
        }
        assertThat(ids.inOrder()).hasSize(map.size());
        assertThat(new ArrayList<>(ids.inOrder()).equals(new ArrayList<>(map.keySet())))
                .as("in the order in which they came")
                .isTrue();
    }

    /** Ids that have much in common: beginnings, lengths, all but the last characters. */
    private static String randomId(Random random) {
        int number = random.nextInt(COUNT);
        return switch (random.nextInt(8)) {
            case 0 -> "partnership-of-cities-" + number;
            case 1 -> "org-" + Integer.toString(number, Character.MAX_RADIX);
            case 2 -> "m\u00e9xico-" + number;
            case 3 -> "\u0391\u03b8\u03ae\u03bd\u03b1-" + number;
            case 4 -> "\ud83c\udfdb".repeat(number % 7) + number;
            case 5 -> Character.toString((char) number);
            case 6 -> "0\u0000".repeat(number % 40) + "\u0000".repeat(number % 17);
            default -> "x".repeat(number % 300) + (char) ('\u00f0' + number % 20);
        };
    }

    @Test
    void tellsIdsApartThatDifferInWhatCannotBeSeen() {
        List<String> alike =
                List.of("", "\u0000", "\u0000\u0000", "a", "a\u0000", "\ud800", "\udc00", "?", "\u0100", "\u0001");
        IdTable ids = new IdTable(Pages.onHeap());
        for (int i = 0; i < alike.size(); i++) {
            assertThat(ids.find(alike.get(i))).isEqualTo(IdTable.NONE);
            ids.add(alike.get(i), i);
        }
        for (int i = 0; i < alike.size(); i++) {
            assertThat(ids.find(alike.get(i))).isEqualTo(i);
        }
        assertThat(ids.inOrder()).containsExactlyElementsOf(alike);
    }

    @Test
    void keepsAnIdOfAnyLength() {
        try (Pages pages = new MappedPages()) {
            IdTable ids = new IdTable(pages);
            String lengthy = "ab\u0416".repeat(200_000);
            ids.add("a", 0);
            ids.add(lengthy, 1);
            ids.add(lengthy + "a", 2);
            assertThat(ids.find(lengthy)).isEqualTo(1);
            assertThat(ids.find(lengthy + "a")).isEqualTo(2);
            assertThat(ids.find(lengthy + "b")).isEqualTo(IdTable.NONE);
            assertThat(ids.inOrder().stream().map(String::length)).containsExactly(1, 600_000, 600_001);
        }
    }

    @Test
    void theFirstNumberOfAnIdStays() {
        IdTable ids = new IdTable(Pages.onHeap());
        ids.add("girona", 3);
        ids.add("girona", 5);
        assertThat(ids.find("girona")).isEqualTo(3);
        assertThat(ids.inOrder()).containsExactly("girona").contains("girona").doesNotContain("tunis");
    }
}
