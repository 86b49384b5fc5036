import org.jspecify.annotations.NullMarked;

/** The command {@code psc}. */
@NullMarked
module io.github.pscsdk.cli {
    requires info.picocli;
    requires io.github.pscsdk.json;
    requires me.tongfei.progressbar;
    requires static org.jspecify;

    opens io.github.pscsdk.cli to
            info.picocli;
}
