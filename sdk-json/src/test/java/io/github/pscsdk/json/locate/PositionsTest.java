package io.github.pscsdk.json.locate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.json.file.ExchangeFile;
import io.github.pscsdk.json.file.Limits;
import io.github.pscsdk.report.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static final List<String> PIECES =
            List.of("a", "b", " ", "\u00e9", "\u20ac", "\ud83c\udf0d", "\n", "\r", "\r\n", "a\n", "text\r\n");

    /** Longer than what is read at a time. */
    private static final int LONG = 70_000;

    @Test
    void linesAndColumnsAreThoseOfCountingEachCharacter() throws IOException {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(seed % 5 == 0 ? "\ufeff" : "");
            if (seed % 100 == 0) {
                text.append("x".repeat(LONG - random.nextInt(3 * LONG / 4)));
                text.append(random.nextBoolean() ? "\r\n" : "").append("y".repeat(random.nextInt(LONG)));
            }
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertPositions(text.toString(), random);
        }
    }

    private static void assertPositions(String text, Random random) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int all = text.codePointCount(0, text.length());
        Set<Long> asked = new TreeSet<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = text.offsetByCodePoints(0, Math.max(0, all - random.nextInt(Math.min(60, all + 1))));
            asked.add((long) text.substring(0, at).getBytes(StandardCharsets.UTF_8).length);
        }
        try (ExchangeFile file =
                ExchangeFile.of("f", new ByteArrayInputStream(bytes), new Limits(100, 100, 100, 1000, 1000, 10))) {
            Map<Long, Position> found = Positions.of(file, asked);
            assertThat(found.keySet()).isEqualTo(asked);
            asked.forEach(offset -> assertThat(found.get(offset))
                    .as("%d of %d bytes, %s", offset, bytes.length, text.substring(Math.max(0, text.length() - 100)))
                    .isEqualTo(counted(text, offset)));
        }
    }

    /** The position, found by going through the text by its characters. */
    private static Position counted(String text, long offset) {
        boolean marked = text.startsWith("\ufeff");
        long line = 1;
        long column = 1;
        long bytes = marked ? 3 : 0;
        int i = marked ? 1 : 0;
        while (i < text.length() && bytes < offset) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            boolean lineEnds = c == '\n' || (c == '\r' && !text.startsWith("\n", i));
            line += lineEnds ? 1 : 0;
            column = lineEnds ? 1 : column + 1;
        }
        return new Position(line, column);
    }
}
