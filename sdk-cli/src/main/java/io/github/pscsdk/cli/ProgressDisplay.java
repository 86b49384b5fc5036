package io.github.pscsdk.cli;

import io.github.pscsdk.json.Progress;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows a bar with rate and remaining time on standard error while a file is read that takes long. */
final class ProgressDisplay implements Progress, AutoCloseable {

    /** Shorter runs need not show anything. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final long MEGABYTE = 1_000_000;
    private static final int UPDATES_MILLIS = 200;

    private final PrintStream terminal;
    private final Duration patience;
    private Instant start = Instant.now();
    private @Nullable ProgressBar bar;

    /** Shows nothing of a file until that time has passed. */
    ProgressDisplay(PrintStream terminal, Duration patience) {
        this.terminal = terminal;
        this.patience = patience;
    }

    @Override
    public void read(String file, long bytes, long total) {
        if (bytes == 0) {
            close();
            start = Instant.now();
        }
        Duration elapsed = Duration.between(start, Instant.now());
        if (bar == null && elapsed.compareTo(patience) >= 0) {
            bar = bar(file, bytes, total, elapsed);
        }
        if (bar != null) {
            bar.stepTo(bytes);
        }
    }

    private ProgressBar bar(String file, long bytes, long total, Duration elapsed) {
        return new ProgressBarBuilder()
                .setTaskName(file)
                .setInitialMax(total)
                .startsFrom(bytes, elapsed)
                .setUnit(" MB", MEGABYTE)
                .showSpeed(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATES_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(terminal))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
