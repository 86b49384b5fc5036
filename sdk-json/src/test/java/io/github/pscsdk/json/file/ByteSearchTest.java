package io.github.pscsdk.json.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Several bytes at a time find what one at a time do. */
class ByteSearchTest {

    /** In some texts there are long ways to the next of these. */
    private static final String RARE = "u\\\\\u00e9\n\r\u000b\t\u000e";

    @Test
    void theFirstByteOfAKindIsFound() {
        SplittableRandom dice = new SplittableRandom(3);
        for (int i = 0; i < 50_000; i++) {
            byte[] bytes = text(dice).getBytes(StandardCharsets.UTF_8);
            int from = dice.nextInt(bytes.length + 1);
            int to = from + dice.nextInt(bytes.length - from + 1);
            int lineEnd = from;
            while (lineEnd < to && bytes[lineEnd] != '\n' && bytes[lineEnd] != '\r') {
                lineEnd++;
            }
            int notAscii = from;
            while (notAscii < to && bytes[notAscii] >= 0) {
                notAscii++;
            }
            assertThat(ByteSearch.lineEnd(bytes, from, to)).isEqualTo(lineEnd);
            assertThat(ByteSearch.first(bytes, from, to, '\n', '\r')).isEqualTo(lineEnd);
            assertThat(ByteSearch.firstNotAscii(bytes, from, to)).isEqualTo(notAscii);
        }
    }

    @Test
    void anEscapeByNumberIsTellable() {
        SplittableRandom dice = new SplittableRandom(4);
        for (int i = 0; i < 50_000; i++) {
            String text = text(dice);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            boolean expected = text.replace("\\\\", "").contains("\\u");
            assertThat(ByteSearch.hasUnicodeEscape(bytes, 0, bytes.length))
                    .as(text)
                    .isEqualTo(expected);
        }
    }

    private static String text(SplittableRandom dice) {
        StringBuilder text = new StringBuilder();
        int often = 1 + dice.nextInt(30);
        for (int length = dice.nextInt(150); length > 0; length--) {
            text.append(dice.nextInt(often) == 0 ? RARE.charAt(dice.nextInt(RARE.length())) : 'a');
        }
        return text.toString();
    }
}
