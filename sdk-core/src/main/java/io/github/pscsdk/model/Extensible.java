package io.github.pscsdk.model;

import java.util.Map;

/** An object of an exchange file. Members that the format does not know are kept, so that writing loses nothing. */
public interface Extensible {

    /**
     * Members that this version of the format does not know, in the order in which they were read. Names that begin
     * with {@code x-} are private extensions; others are reported as {@code unknown-field}.
     */
    Map<String, JsonValue> getExtensions();
}
