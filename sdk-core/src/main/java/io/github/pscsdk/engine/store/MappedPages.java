package io.github.pscsdk.engine.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a temporary file that is mapped into memory: they take nothing of the heap, and the system may write them to
 * disk if memory is short. There is no file until a page is asked for; it is deleted on closing.
 */
final class MappedPages implements Pages {

    private static final int PAGE = LONGS * Long.BYTES;
    private static final int REGION = 16 * PAGE;

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
        LongBuffer page = rest.slice(rest.position(), PAGE).asLongBuffer();
        rest.position(rest.position() + PAGE);
        return page;
    }

    private ByteBuffer map() throws IOException {
        if (channel == null) {
            channel = TemporaryFile.open(".index");
        }
        long start = channel.size();
        // Mapping alone would lengthen the file too, but if the disk is full, that shows only as a crash of whoever
        // writes.
        ByteBuffer zeros = ByteBuffer.allocate(PAGE);
        for (long end = start; end < start + REGION; end += PAGE) {
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
