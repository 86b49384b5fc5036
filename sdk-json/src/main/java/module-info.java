import org.jspecify.annotations.NullMarked;

/** Reads, checks and writes PSC exchange files, with Jackson 3. */
@NullMarked
module io.github.pscsdk.json {
    requires transitive io.github.pscsdk.core;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.pscsdk.json;

    provides tools.jackson.databind.JacksonModule with
            io.github.pscsdk.json.PscModule;
}
