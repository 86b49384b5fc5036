package io.github.pscsdk.json.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of the bytes of a file: as far as they are read for something else, they are digested then, so that other
 * threads need not wait for it. Not thread-safe.
 */
public final class FileDigest {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = newDigest();
    private long digested;

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The same bytes, from the start of the file; they are digested as they are read. */
    public InputStream taking(InputStream in) {
        return new Taking(in);
    }

    /**
     * The digest in lower-case hexadecimal, once what has not been read of the file is digested as well; to be asked
     * once.
     */
    public String of(ExchangeFile file) throws IOException {
        try (InputStream in = file.open()) {
            in.skipNBytes(digested);
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private final class Taking extends FilterInputStream {

        Taking(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            if (next >= 0) {
                digest.update((byte) next);
                digested++;
            }
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            if (n > 0) {
                digest.update(bytes, offset, n);
                digested += n;
            }
            return n;
        }

        @Override
        public long skip(long most) throws IOException {
            return readNBytes((int) Math.min(most, BUFFER)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
