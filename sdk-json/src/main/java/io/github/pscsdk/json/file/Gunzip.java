package io.github.pscsdk.json.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What came of a file compressed with gzip.
 *
 * @param sha256 SHA-256 of the compressed bytes, in lower-case hexadecimal
 * @param end how it ended
 */
public record Gunzip(String sha256, End end) {

    /** How unpacking can end. */
    public enum End {
        /** At the end of the file. */
        WHOLE,
        /** The compressed bytes are cut off or damaged; what stands before is unpacked. */
        BROKEN,
        /** The file expands beyond the limit; what stands before is unpacked. */
        TOO_LARGE
    }

    private static final int BUFFER = 1 << 16;
    private static final int[] MAGIC = {0x1F, 0x8B};

    /** Small files may expand as they like: a few kilobytes of spaces are no attack. */
    private static final long HARMLESS = 1 << 20;

    /** Whether a file is compressed, by its first bytes. */
    static boolean isPacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == MAGIC[0] && in.read() == MAGIC[1];
        }
    }

    /** Unpacks a file, to at most so many times its size. */
    static Gunzip unpack(Path packed, Path to, int expansion) throws IOException {
        MessageDigest digest = FileDigest.newDigest();
        End end;
        try (InputStream in = new DigestInputStream(Files.newInputStream(packed), digest)) {
            end = unpack(in, to, Math.max(HARMLESS, Files.size(packed) * expansion));
            in.transferTo(OutputStream.nullOutputStream());
        }
        return new Gunzip(HexFormat.of().formatHex(digest.digest()), end);
    }

    private static End unpack(InputStream packed, Path to, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(to)) {
            InputStream in = new GZIPInputStream(packed, BUFFER);
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > limit) {
                    return End.TOO_LARGE;
                }
                out.write(buffer, 0, n);
            }
            return End.WHOLE;
        } catch (EOFException | ZipException e) {
            return End.BROKEN;
        }
    }
}
