package io.github.pscsdk.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {

    private static final String[] TOKENS = {
        "",
        "0",
        "9",
        "10",
        "01",
        "1a",
        "a",
        "b",
        "~",
        "/",
        "~1",
        "~01",
        "m~n",
        "a/b",
        "é",
        "\uD83C\uDF31",
        " ",
        "%",
        "x-own"
    };

    @Test
    void theExamplesOfTheStandardAreRead() {
        assertThat(Pointer.tryParse("")).contains(Pointer.ROOT);
        assertThat(Pointer.tryParse("/foo/0")).contains(Pointer.of("foo", "0"));
        assertThat(Pointer.tryParse("/")).contains(Pointer.of(""));
        assertThat(Pointer.tryParse("/a~1b")).contains(Pointer.of("a/b"));
        assertThat(Pointer.tryParse("/m~0n")).contains(Pointer.of("m~n"));
        assertThat(Pointer.tryParse("/~01")).contains(Pointer.of("~1"));
        assertThat(Pointer.tryParse("//x/")).contains(Pointer.of("", "x", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"end", " /end", "#/end"})
    void whatDoesNotBeginWithASlashIsNoPointer(String text) {
        assertThat(Pointer.tryParse(text)).isEmpty();
    }

    @Test
    void whatIsPrintedIsReadAsTheSame() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            Pointer pointer = pointer(random);

            assertThat(Pointer.tryParse(pointer.toString())).contains(pointer);
        }
    }

    @Test
    void pointersAreMadeLongerTokenByToken() {
        Pointer sessions = Pointer.of("sessions");

        assertThat(sessions.then(2).then("start")).hasToString("/sessions/2/start");
        assertThat(Pointer.ROOT.then("a/b")).hasToString("/a~1b");
        assertThat(sessions.then(Pointer.of("0", "end"))).hasToString("/sessions/0/end");
        assertThat(sessions).hasToString("/sessions");
    }

    @Test
    void aPointerContainsItselfAndWhatLiesBelow() {
        Pointer sessions = Pointer.of("sessions");

        assertThat(sessions.contains(sessions)).isTrue();
        assertThat(sessions.contains(sessions.then(0))).isTrue();
        assertThat(Pointer.ROOT.contains(sessions)).isTrue();
        assertThat(sessions.contains(Pointer.ROOT)).isFalse();
        assertThat(sessions.contains(Pointer.of("sessionsToo"))).isFalse();
        assertThat(sessions.then(1).contains(sessions.then(10))).isFalse();
    }

    @Test
    void indexesSortByNumberAndBeforeNames() {
        List<String> sorted = new ArrayList<>();
        List.of("/b", "/a/10", "/a/9", "/a/1a", "/a", "", "/a/9/x", "/a/x", "/2").stream()
                .map(text -> Pointer.tryParse(text).orElseThrow())
                .sorted()
                .forEach(pointer -> sorted.add(pointer.toString()));

        assertThat(sorted).containsExactly("", "/2", "/a", "/a/9", "/a/9/x", "/a/10", "/a/1a", "/a/x", "/b");
    }

    @Test
    void theOrderIsTotal() {
        Random random = new Random(2);
        for (int i = 0; i < 50_000; i++) {
            Pointer one = pointer(random);
            Pointer two = pointer(random);
            Pointer three = pointer(random);

            assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
            assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
            if (one.compareTo(two) < 0 && two.compareTo(three) < 0) {
                assertThat(one).isLessThan(three);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, true", "12, true", "007, true", "1a, false", "-1, false", "'', false", "١, false"})
    void anIndexHasAsciiDigitsOnly(String token, boolean index) {
        assertThat(Pointer.isIndex(token)).isEqualTo(index);
    }

    private static Pointer pointer(Random random) {
        List<String> tokens = new ArrayList<>();
        int length = random.nextInt(4);
        for (int i = 0; i < length; i++) {
            tokens.add(TOKENS[random.nextInt(TOKENS.length)]);
        }
        return Pointer.of(tokens);
    }
}
