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
        try (Pages pages = new MappedPages()) {
            List<LongBuffer> taken = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                LongBuffer page = pages.next();
                assertThat(page.isDirect()).isTrue();
                assertThat(page.capacity()).isEqualTo(Pages.LONGS);
                for (int j = 0; j < Pages.LONGS; j++) {
                    if (page.get(j) != 0) {
                        assertThat(page.get(j)).isZero();
                    }
                    page.put(j, (long) i * Pages.LONGS + j);
                }
                taken.add(page);
            }
            for (int i = 0; i < 40; i++) {
                assertThat(taken.get(i).get(17)).isEqualTo((long) i * Pages.LONGS + 17);
            }
        }
    }

    @Test
    void theFileIsGoneWhenItIsClosed() throws IOException {
        List<Path> before = files();
        try (Pages pages = new MappedPages()) {
            pages.next();
        }
        assertThat(files()).isSubsetOf(before);
    }

    @Test
    void nothingIsTakenOnceItIsClosed() {
        Pages pages = new MappedPages();
        for (int i = 0; i < 16; i++) {
            pages.next();
        }
        pages.close();
        assertThatThrownBy(pages::next).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aListOfLongsHoldsWhatIsPutThere() {
        try (Pages pages = new MappedPages()) {
            LongList longs = new LongList(pages);
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
