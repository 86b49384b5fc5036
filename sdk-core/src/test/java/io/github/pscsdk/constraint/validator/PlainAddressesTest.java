package io.github.pscsdk.constraint.validator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pscsdk.Dice;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for an address at a glance is one. */
class PlainAddressesTest {

    private static final int TRIALS = 100_000;
    private static final String HOSTILE = "ab.-_:/?#[]@%2F+~'\"\\ <>{}|^`é\u0001\u00A0";

    private static boolean isUri(String text) {
        try {
            URI uri = new URI(text);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isByGrammar(String text) {
        return text.matches(EmailSyntax.ADDRESS);
    }

    /** Tries texts until so many were taken for addresses; all of these must be. */
    private static void check(
            Dice dice, Supplier<String> text, Predicate<String> glance, Predicate<String> truth, int atLeast) {
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < TRIALS; i++) {
            String each = text.get();
            if (glance.test(each)) {
                taken++;
                assertThat(truth.test(each)).as("%s: <%s>", dice, each).isTrue();
            } else if (!truth.test(each)) {
                refused++;
            }
        }
        assertThat(taken).isGreaterThan(atLeast);
        assertThat(refused).isGreaterThan(atLeast);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org/",
                "https://www.example.org/a/b-c_d.html?x=1&y=%C3%A9#top",
                "https://example.org?x",
                "https://example.org/?p=1#a/b?c"
            })
    void ordinaryUrlsAreKnownAtAGlance(String url) {
        assertThat(PlainAddresses.isUrl(url)).isTrue();
        assertThat(isUri(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://",
                "https:///path",
                "ftp://example.org",
                "https://example.org/a b",
                "https://example.org/%",
                "https://example.org/%4",
                "https://example.org/%4g",
                "https://example.org/#a#b",
                "https://example.org/é",
                "https://exa_mple.org:80x/",
                "https:/example.org"
            })
    void whatMayBeNoUrlIsLeftToASlowerCheck(String url) {
        assertThat(PlainAddresses.isUrl(url)).isFalse();
    }

    @Test
    void noUrlIsTakenForOneThatIsNone() {
        Dice dice = Dice.ofSeed(70_001);
        List<String> starts = List.of("https://", "http://", "https://a", "https://example.org/x?", "");
        check(
                dice,
                () -> dice.pick(starts) + dice.text(HOSTILE, 6) + dice.text("ab.-/%20#?", 8),
                PlainAddresses::isUrl,
                PlainAddressesTest::isUri,
                5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "info@example.org", "first.last+tag@sub-domain.example.org", "A_1-b@C.eu"})
    void ordinaryEmailAddressesAreKnownAtAGlance(String email) {
        assertThat(PlainAddresses.isEmail(email)).isTrue();
        assertThat(isByGrammar(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "@", "a@", "@b", "a.@b", ".a@b", "a..b@c", "a@b.", "a@-b", "a@b-", "a@b@c", "a b@c", "é@b"})
    void whatMayBeNoEmailAddressIsLeftToASlowerCheck(String email) {
        assertThat(PlainAddresses.isEmail(email)).isFalse();
    }

    @Test
    void noEmailAddressIsTakenForOneThatIsNone() {
        Dice dice = Dice.ofSeed(70_002);
        List<String> alphabets = List.of("xn1.-", "ab_+.-" + HOSTILE, "abcdefghijklmnopqrstuvwxyz.");
        List<Integer> lengths = List.of(6, 20, 70, 300);
        check(
                dice,
                () -> dice.text(dice.pick(alphabets), dice.pick(lengths))
                        + (dice.oneIn(20) ? "" : "@")
                        + dice.text(dice.pick(alphabets), dice.pick(lengths)),
                PlainAddresses::isEmail,
                PlainAddressesTest::isByGrammar,
                1_000);
    }
}
