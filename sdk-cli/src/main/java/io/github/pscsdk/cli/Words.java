package io.github.pscsdk.cli;

import io.github.pscsdk.finding.Values;
import io.github.pscsdk.report.Texts;
import java.util.ResourceBundle;

/** The words of the text report that are no part of a finding, in one language. */
final class Words {

    private final Texts texts;
    private final ResourceBundle bundle;

    Words(Texts texts) {
        this.texts = texts;
        this.bundle = ResourceBundle.getBundle("io.github.pscsdk.cli.report", texts.locale());
    }

    String of(String key) {
        return bundle.getString(key);
    }

    String of(String key, Values values) {
        return texts.fill(of(key), values);
    }

    /** So many of something. */
    String count(String key, long count) {
        return of(key + ".count", Values.of("count", count));
    }
}
