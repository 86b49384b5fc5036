package io.github.pscsdk.json;

import io.github.pscsdk.json.file.ExchangeFile;
import io.github.pscsdk.json.file.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Something to read: a file, or a stream of bytes with a name; compressed with gzip or not, which shows by its first
 * bytes.
 */
public final class ExchangeInput {

    /** Opens what there is to read. */
    private interface Opening {
        ExchangeFile open(Limits limits) throws IOException;
    }

    private final Opening opening;

    private ExchangeInput(Opening opening) {
        this.opening = opening;
    }

    /** A file; its name in reports is the path as given. */
    public static ExchangeInput of(Path file) {
        return new ExchangeInput(limits -> ExchangeFile.of(file, limits));
    }

    /**
     * What a stream of bytes holds, to its end. It is spooled to a temporary file when it is read, and stays open.
     *
     * @param name what to call it in reports
     */
    public static ExchangeInput of(String name, InputStream in) {
        return new ExchangeInput(limits -> ExchangeFile.of(name, in, limits));
    }

    ExchangeFile open(Limits limits) throws IOException {
        return opening.open(limits);
    }
}
