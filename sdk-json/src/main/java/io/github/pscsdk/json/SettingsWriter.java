package io.github.pscsdk.json;

import io.github.pscsdk.json.codec.Encoder;
import io.github.pscsdk.policy.Baseline;
import io.github.pscsdk.policy.Policy;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * Writes policies and baselines as {@link SettingsReader} reads them: indented, UTF-8, LF. Immutable and thread-safe.
 */
public final class SettingsWriter {

    private SettingsWriter() {}

    /** A writer. */
    public static SettingsWriter create() {
        return new SettingsWriter();
    }

    /**
     * Writes a policy to a stream of bytes, which stays open.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Policy policy, OutputStream out) throws IOException {
        write(Policy.class, policy, out);
    }

    /**
     * Writes a baseline to a stream of bytes, which stays open.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Baseline baseline, OutputStream out) throws IOException {
        write(Baseline.class, baseline, out);
    }

    private static void write(Class<?> type, Object settings, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonOutput.indented(out)) {
            Encoder.object(json, type, settings);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
        JsonOutput.newLine(out);
        out.flush();
    }
}
