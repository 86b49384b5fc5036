package io.github.pscsdk.json.fuzz;

import io.github.pscsdk.json.ExchangeReader;
import io.github.pscsdk.json.ExchangeWriter;
import io.github.pscsdk.json.Layout;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Real files with bytes changed, pieces cut out, doubled and moved. */
class MutatedFilesTest {

    private static final int MUTATIONS = Integer.getInteger("mutations", 3000);

    private static final List<String> TOKENS = List.of(
            "{", "}", "[", "]", ",", ":", "\"", "null", "true", "1e9", "-0", "0.10", "\\", "\\u0000", "\\ud800", "\n",
            "\r");

    private static final int LONGEST_PIECE = 200;

    @Test
    void noMutationOfARealFileCrashesTheValidatorOrPassesThoughItIsNoJson() throws Exception {
        Path example = Path.of("src", "test", "resources", "format-example.json");
        List<byte[]> files = new ArrayList<>();
        files.add(Files.readAllBytes(example));
        files.add(ExchangeWriter.create()
                .toString(ExchangeReader.create().read(example), Layout.STREAM)
                .getBytes(StandardCharsets.UTF_8));
        for (int seed = 0; seed < MUTATIONS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bytes = files.get(random.nextInt(files.size()));
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                bytes = mutate(bytes, random);
            }
            try {
                StrictReading.check(bytes);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ":\n" + new String(bytes, StandardCharsets.UTF_8), e);
            }
        }
    }

    private static byte[] mutate(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + random.nextInt(LONGEST_PIECE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (random.nextInt(5)) {
            case 0 -> out.write(random.nextInt(256));
            case 1 -> out.writeBytes(TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8));
            case 2 -> end = at + 1;
            case 3 -> {
                out.write(bytes, at, end - at);
                end = at;
            }
            default -> {
                // The piece is left out.
            }
        }
        out.write(bytes, end, bytes.length - end);
        return out.size() == 0 ? bytes : out.toByteArray();
    }
}
