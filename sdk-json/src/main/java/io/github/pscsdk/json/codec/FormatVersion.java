package io.github.pscsdk.json.codec;

import io.github.pscsdk.finding.ReaderCodes;
import io.github.pscsdk.finding.RuleInfo;
import io.github.pscsdk.model.Header;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the format and version that a header names mean for this SDK. */
public final class FormatVersion {

    private static final Pattern VERSION = Pattern.compile("(0|[1-9]\\d{0,8})\\.(\\d{1,9})");
    private static final int MAJOR = 1;
    private static final int MINOR = 0;

    private FormatVersion() {}

    /** Whether this is the name of the format. */
    public static boolean isOurs(String format) {
        return format.equals(Header.FORMAT);
    }

    /** What speaks against a version, or is to be known of it. */
    public static Optional<RuleInfo> problem(String version) {
        Matcher numbers = VERSION.matcher(version);
        if (!numbers.matches() || Integer.parseInt(numbers.group(1)) != MAJOR) {
            return Optional.of(ReaderCodes.UNSUPPORTED_VERSION);
        }
        return Integer.parseInt(numbers.group(2)) > MINOR
                ? Optional.of(ReaderCodes.NEWER_MINOR_VERSION)
                : Optional.empty();
    }
}
