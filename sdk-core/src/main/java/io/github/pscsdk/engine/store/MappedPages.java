package io.github.pscsdk.engine.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/**
 * Chunks of a temporary file that is mapped into memory: they take nothing of the heap, and the system may write them to
 * disk if memory is short. There is no file until a chunk is asked for; it is deleted on closing.
 */
final class MappedPages implements Pages {

    private static final int CHUNK = LONGS * Long.BYTES;
    private static final int REGION = 16 * CHUNK;

    private @Nullable FileChannel channel;
    /** What of the region mapped last has not been handed out. */
    private ByteBuffer rest = ByteBuffer.allocate(0);

    @Override
    public LongBuffer next() {
        if (!rest.hasRemaining()) {
            try {
                rest = map();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot keep in a temporary file what is known of the records", e);
            }
        }
        LongBuffer chunk = rest.slice(rest.position(), CHUNK).asLongBuffer();
        rest.position(rest.position() + CHUNK);
        return chunk;
    }

    private ByteBuffer map() throws IOException {
        if (channel == null) {
            channel = TemporaryFile.open(".index");
        }
        long start = channel.size();
        // Mapping alone would lengthen the file too, but if the disk is full, that shows only as a crash of whoever
        // writes.
        ByteBuffer zeros = ByteBuffer.allocate(CHUNK);
        for (long end = start; end < start + REGION; end += CHUNK) {
            zeros.clear();
            while (zeros.hasRemaining()) {
                channel.write(zeros, end + zeros.position());
            }
        }
        return channel.map(FileChannel.MapMode.READ_WRITE, start, REGION);
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete a temporary file", e);
        }
    }
}
