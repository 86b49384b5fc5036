package io.github.pscsdk.json.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends the reading of a document in which more bytes come than a record may have before the next one begins. The parser
 * reads ahead, so a record may be larger by what fits its buffer.
 */
final class RecordLimit extends FilterInputStream {

    private final long maximum;
    private long sinceRecord;

    RecordLimit(InputStream in, long maximum) {
        super(in);
        this.maximum = maximum;
    }

    /** A record ends, or another thing that is counted for itself. */
    void next() {
        sinceRecord = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        count(Math.max(0, n));
        return n;
    }

    private void count(int bytes) {
        sinceRecord += bytes;
        if (sinceRecord > maximum) {
            throw new LimitExceededException("record", maximum);
        }
    }
}
