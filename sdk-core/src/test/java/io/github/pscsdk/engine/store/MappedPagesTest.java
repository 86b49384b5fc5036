package io.github.pscsdk.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is kept of many records is off the heap, in a file that is there no longer than it is needed. */
class MappedPagesTest {

    @Test
    void aChunkIsOffTheHeapAndFullOfZeros() {
        try (Pages chunks = new MappedPages()) {
            List<LongBuffer> taken = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                LongBuffer chunk = chunks.next();
                assertThat(chunk.isDirect()).isTrue();
                assertThat(chunk.capacity()).isEqualTo(Pages.LONGS);
                for (int j = 0; j < Pages.LONGS; j++) {
                    if (chunk.get(j) != 0) {
                        assertThat(chunk.get(j)).isZero();
                    }
                    chunk.put(j, (long) i * Pages.LONGS + j);
                }
                taken.add(chunk);
            }
            for (int i = 0; i < 40; i++) {
                assertThat(taken.get(i).get(17)).isEqualTo((long) i * Pages.LONGS + 17);
            }
        }
    }

    @Test
    void theFileIsGoneWhenItIsClosed() throws IOException {
        List<Path> before = files();
        try (Pages chunks = new MappedPages()) {
            chunks.next();
        }
        assertThat(files()).isSubsetOf(before);
    }

    @Test
    void nothingIsTakenOnceItIsClosed() {
        Pages chunks = new MappedPages();
        for (int i = 0; i < 16; i++) {
            chunks.next();
        }
        chunks.close();
        assertThatThrownBy(chunks::next).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aListOfLongsHoldsWhatIsPutThere() {
        try (Pages chunks = new MappedPages()) {
            LongList longs = new LongList(chunks);
            int count = 5 * Pages.LONGS + 3;
            for (int i = 0; i < count; i++) {
                longs.add(~(long) i);
            }
            longs.set(Pages.LONGS, 7);
            assertThat(longs.size()).isEqualTo(count);
            for (int i = 0; i < count; i++) {
                long expected = i == Pages.LONGS ? 7 : ~(long) i;
                if (longs.get(i) != expected) {
                    assertThat(longs.get(i)).as("%d", i).isEqualTo(expected);
                }
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().endsWith(".index")).toList();
        }
    }
}
