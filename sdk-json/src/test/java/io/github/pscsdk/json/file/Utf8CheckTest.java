package io.github.pscsdk.json.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is UTF-8 and what is not; Java's own decoder is the second opinion. */
class Utf8CheckTest {

    private static final int[] BYTES = {
        'a', 'z', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
        0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @Test
    void theFirstBadByteIsThatOfJavasDecoder() {
        SplittableRandom dice = new SplittableRandom(8);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = dice.nextInt(2) == 0 ? noise(dice) : damagedText(dice);
            assertThat(checked(bytes, dice)).as("%s", Arrays.toString(bytes)).isEqualTo(decoded(bytes));
        }
    }

    @Test
    void aCharacterThatIsCutOffAtTheEndIsLeftToTheParser() {
        byte[] bytes = "ab\u20ac".getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            assertThat(checked(Arrays.copyOf(bytes, length), new SplittableRandom(length)))
                    .isEmpty();
        }
    }

    @Test
    void aNulAmongTheFirstBytesIsNone() {
        assertThat(checked("{\0}\0".getBytes(StandardCharsets.UTF_8), new SplittableRandom(1)))
                .isEqualTo(OptionalLong.of(1));
        assertThat(checked("{{}}\0".getBytes(StandardCharsets.UTF_8), new SplittableRandom(1)))
                .isEmpty();
    }

    private static byte[] noise(SplittableRandom dice) {
        byte[] bytes = new byte[1 + dice.nextInt(12)];
        bytes[bytes.length - 1] = 'a';
        for (int i = 0; i < bytes.length - 1; i++) {
            bytes[i] = (byte) BYTES[dice.nextInt(BYTES.length)];
        }
        return bytes;
    }

    private static byte[] damagedText(SplittableRandom dice) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            int limit = new int[] {0x80, 0x800, 0xD800, 0x10000, 0x110000}[dice.nextInt(5)];
            int c = 1 + dice.nextInt(limit - 1);
            text.appendCodePoint(c >= 0xD800 && c < 0xE000 ? 'a' : c);
        }
        byte[] bytes = text.append('a').toString().getBytes(StandardCharsets.UTF_8);
        if (dice.nextInt(2) == 0) {
            bytes[dice.nextInt(bytes.length - 1)] = (byte) BYTES[dice.nextInt(BYTES.length)];
        }
        return bytes;
    }

    /** In pieces, as it comes from a file. */
    private static OptionalLong checked(byte[] bytes, SplittableRandom dice) {
        Utf8Check check = new Utf8Check();
        for (int at = 0; at < bytes.length; ) {
            int length = 1 + dice.nextInt(bytes.length - at);
            check.add(Arrays.copyOfRange(bytes, at, at + length), length, at);
            at += length;
        }
        return check.firstBad();
    }

    private static OptionalLong decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result =
                StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), false);
        return result.isError() ? OptionalLong.of(in.position()) : OptionalLong.empty();
    }
}
