package io.github.pscsdk.json.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The bytes of an exchange file, which can be read from the start or in pieces. What comes from a stream, or is
 * compressed with gzip, is spooled to a temporary file, which is deleted on closing. Not thread-safe.
 */
public final class ExchangeFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Path path;
    private final FileChannel channel;
    private final boolean temporary;

    private final Optional<Gunzip> gunzip;

    private ExchangeFile(String name, Path path, boolean temporary, Optional<Gunzip> gunzip) throws IOException {
        this.gunzip = gunzip;
        this.name = name;
        this.path = path;
        this.temporary = temporary;
        this.channel = FileChannel.open(path);
    }

    /**
     * A file on disk; its name in reports is the path as given.
     *
     * @throws IOException if it cannot be opened
     */
    public static ExchangeFile of(Path path, Limits limits) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "is a directory");
        }
        String name = path.toString().replace('\\', '/');
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            // A pipe, as of a process substitution, can be read once only.
            try (InputStream in = Files.newInputStream(path)) {
                return of(name, in, limits);
            }
        }
        return Gunzip.isPacked(path)
                ? unpacked(name, path, limits)
                : new ExchangeFile(name, path, false, Optional.empty());
    }

    private static ExchangeFile unpacked(String name, Path packed, Limits limits) throws IOException {
        Path spool = Files.createTempFile("psc-", ".spool");
        try {
            Gunzip unpacked = Gunzip.unpack(packed, spool, limits.expansion());
            return new ExchangeFile(name, spool, true, Optional.of(unpacked));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(spool);
            throw e;
        }
    }

    /**
     * What a stream holds, to its end; the stream stays open.
     *
     * @throws IOException if it cannot be read or spooled
     */
    public static ExchangeFile of(String name, InputStream in, Limits limits) throws IOException {
        Path spool = Files.createTempFile("psc-", ".spool");
        try {
            Files.copy(in, spool, StandardCopyOption.REPLACE_EXISTING);
            if (Gunzip.isPacked(spool)) {
                ExchangeFile file = unpacked(name, spool, limits);
                Files.delete(spool);
                return file;
            }
            return new ExchangeFile(name, spool, true, Optional.empty());
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(spool);
            throw e;
        }
    }

    /** What to call the file in a report. */
    public String name() {
        return name;
    }

    /** What came of unpacking it; empty if it is not compressed. */
    public Optional<Gunzip> gunzip() {
        return gunzip;
    }

    /** The bytes from the start, unpacked. */
    public InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), BUFFER);
    }

    /** Number of bytes, unpacked. */
    public long size() {
        try {
            return channel.size();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " again", e);
        }
    }

    /** A piece of the file. */
    public byte[] bytes(long offset, int length) {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        try {
            while (buffer.hasRemaining() && channel.read(buffer, offset + buffer.position()) >= 0) {
                // Reads on: a channel may give less than it is asked for.
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " again", e);
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (temporary) {
            Files.deleteIfExists(path);
        }
    }
}
