package io.github.pscsdk.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of the exchange format, of policies and of baselines, for systems that do not run
 * Java and for editors. Each stands alone: it refers to nothing outside, and nothing is fetched.
 *
 * <p>What a schema refuses, {@link ExchangeValidator} reports as an error of the same place. The reverse does not hold:
 * {@code docs/schema.md} names the errors that a schema cannot express, and warnings never make a schema fail.
 */
public final class ExchangeSchema {

    private ExchangeSchema() {}

    /** The schema of a document. */
    public static String document() {
        return read("document.schema.json");
    }

    /** The schema of one line of a stream: the header or a record. */
    public static String record() {
        return read("record.schema.json");
    }

    /** The schema of a policy. */
    public static String policy() {
        return read("policy.schema.json");
    }

    /** The schema of a baseline. */
    public static String baseline() {
        return read("baseline.schema.json");
    }

    private static String read(String name) {
        try (InputStream in = ExchangeSchema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the SDK lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
