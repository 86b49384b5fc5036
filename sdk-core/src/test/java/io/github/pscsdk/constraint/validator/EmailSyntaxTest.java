package io.github.pscsdk.constraint.validator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailSyntaxTest {

    private static final String LABEL_63 = "a".repeat(63);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "info@example.org",
                "green-belts+tunis@mairie.example.org",
                "first.last@sub-domain.example.org",
                "_office_@example.org",
                "o'brien@example.ie",
                "info/eu@example.org",
                "!#$%&'*+-/=?^_`{|}~@example.org",
                "1@2.3",
                "INFO@EXAMPLE.ORG",
                "info@xn--mnchen-3ya.de",
                "info@m\u00fcnchen.de",
                "\u00e4@b.org",
                "b\u00fcro@example.org",
                "\u0434\u0443\u043c\u0430@\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444",
                "\u6771\u4eac@\u4f8b.jp",
                "\u0645\u0631\u062d\u0628\u0627@\u0645\u062b\u0627\u0644.tn",
                "ma\u00f1ana@a\u00f1o.es",
                "e\u0301t\u00e9@example.fr",
                "\ud801\udc00@b.org",
                "a\ud801\udc00b@b.org",
                "info@\ud801\udc00.org",
                "1\u00ba@example.org",
                "paral\u00b7lel@paral\u00b7lel.cat",
                "\u0645\u06cc\u200c\u062e@example.org",
                "a@[ipv6:2001:DB8::1]",
                "a@[IPv6:1:2:3:4::192.0.2.1]",
                "a@[IPv6:::1:192.0.2.1]",
                "a@[IPv6:1::]",
                "a@[IPv6:1:2:3:4:5:6:7::]",
                "a@[IPv6:1:2:3::5:6:7:8]",
                "a@[010.001.000.099]",
                "\"front desk\"@example.org",
                "\"a@b\"@example.org",
                "\"a\\\"b\"@example.org",
                "a@[127.0.0.1]",
                "a@[255.255.255.255]",
                "a@[IPv6:2001:db8::1]",
                "a@[IPv6:::1]",
                "a@[IPv6:::ffff:192.0.2.1]",
                "a@[IPv6:1:2:3:4:5:6:7:8]"
            })
    void anAddressPasses(String address) {
        assertThat(EmailSyntax.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "office",
                "office@",
                "@example.org",
                "a@b@example.org",
                "a b@example.org",
                " info@example.org",
                "info@example.org ",
                "info@example.org\n",
                "info@exam ple.org",
                "info\u00a0@example.org",
                "info@example.org\u00a0",
                "in\u200bfo@example.org",
                "info@example\u200b.org",
                "\ufeffinfo@example.org",
                "info@example.org\ufeff",
                "in\u00adfo@example.org",
                "info@exam\u00adple.org",
                "\u201cinfo\u201d@example.org",
                "info@example.org\u201d",
                "o\u2019brien@example.ie",
                "\u00abinfo\u00bb@example.org",
                "info\u2010eu@example.org",
                "info\u202e@example.org",
                "info\u2028@example.org",
                "info\u3000@example.org",
                "info\uff20example.org",
                "info@example\uff0eorg",
                "info\uf0b7@example.org",
                "\u2709info@example.org",
                "\u2192info@example.org",
                "5\u20ac@example.org",
                "info@example.org\u060c",
                "info@example.org\u061f",
                "info@example.org\u06d4",
                "info@example.org\u0964",
                "info@example\u037eorg",
                "in\u034ffo@example.org",
                "in\u180ffo@example.org",
                "\"x\"y@example.org",
                "a@[IPv6:1:2:3:4:5:6:7:8::]",
                "a@[IPv6:1:2:3:4:5::192.0.2.1:1]",
                "a@[1234.0.0.1]",
                "info@example.org/",
                "info@example.org?subject=x",
                "info@example.org#x",
                "info@{example}.org",
                "joe@invalid=domain.com",
                "a@b_c.org",
                "a@b+c.org",
                "a@b!c.org",
                "a@-b.org",
                "a@b-.org",
                "a@b..org",
                "a@.org",
                "a@b.",
                "a@b,org",
                "a@b;c@d",
                ".a@b.org",
                "a.@b.org",
                "a..b@c.org",
                "a,b@c.org",
                "a:b@c.org",
                "a;b@c.org",
                "a(b)@c.org",
                "<a@c.org>",
                "Town hall <a@c.org>",
                "mailto:a@example.org",
                "a[b]@c.org",
                "a\\b@c.org",
                "\"@example.org",
                "\"\"@example.org",
                "\"a\"b@example.org",
                "\"a\nb\"@example.org",
                "a@[127.0.0.300]",
                "a@[127.0.0]",
                "a@[127.0.0.1",
                "a@127.0.0.1]",
                "a@[]",
                "a@[example.org]",
                "a@[IPv6:2001:db8::1::2]",
                "a@[IPv6:g::1]",
                "a@[2001:db8::1]",
                "a@[IPv6:1:2:3:4:5:6:7:8:9]"
            })
    void anythingElseIsNone(String text) {
        assertThat(EmailSyntax.isAddress(text)).isFalse();
    }

    @Test
    void aMailboxHasAtMost64Characters() {
        assertThat(EmailSyntax.isAddress("a".repeat(64) + "@example.org")).isTrue();
        assertThat(EmailSyntax.isAddress("a".repeat(65) + "@example.org")).isFalse();
        assertThat(EmailSyntax.isAddress("\u00e4".repeat(64) + "@example.org")).isTrue();
        assertThat(EmailSyntax.isAddress("\u00e4".repeat(65) + "@example.org")).isFalse();
        assertThat(EmailSyntax.isAddress("\"" + "a".repeat(62) + "\"@example.org"))
                .isTrue();
        assertThat(EmailSyntax.isAddress("\"" + "a".repeat(63) + "\"@example.org"))
                .isFalse();
    }

    @Test
    void aLabelHasAtMost63CharactersAndAnAddress254() {
        assertThat(EmailSyntax.isAddress("a@" + LABEL_63)).isTrue();
        assertThat(EmailSyntax.isAddress("a@" + LABEL_63 + "a")).isFalse();
        String domain = LABEL_63 + "." + LABEL_63 + "." + LABEL_63;
        assertThat(EmailSyntax.isAddress("a".repeat(62) + "@" + domain)).isTrue();
        assertThat(EmailSyntax.isAddress("a".repeat(63) + "@" + domain)).isFalse();
    }

    @Test
    void theCostGrowsWithTheLengthOnly() {
        assertThat(EmailSyntax.isAddress("a.".repeat(500_000))).isFalse();
        assertThat(EmailSyntax.isAddress("a@" + "a-".repeat(500_000))).isFalse();
        assertThat(EmailSyntax.isAddress("a@" + "a-".repeat(120) + "_")).isFalse();
        // Without a look at the length first, as a validator of schemas may do it.
        assertThat(("a@" + "b.".repeat(100_000)).matches(EmailSyntax.ADDRESS)).isFalse();
        assertThat(("a.".repeat(100_000) + "@b").matches(EmailSyntax.ADDRESS)).isFalse();
        assertThat(("\"" + "a".repeat(100_000) + "\"@b").matches(EmailSyntax.ADDRESS))
                .isFalse();
    }
}
