package io.github.pscsdk.engine.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files for what does not fit on the heap. */
final class TemporaryFile {

    private TemporaryFile() {}

    /** An empty file to read and write, which is gone when it is closed, or the process ends. */
    static FileChannel open(String suffix) throws IOException {
        Path path = Files.createTempFile("psc-", suffix);
        try {
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }
}
