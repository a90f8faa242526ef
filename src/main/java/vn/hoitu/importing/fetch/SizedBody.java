package vn.hoitu.importing.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body of an announced length; one that ends before is broken. Without a length it ends with the connection. */
final class SizedBody extends InputStream {

    private final InputStream in;
    private final boolean announced;
    private long left;

    SizedBody(InputStream in, long bytes) {
        this.in = in;
        this.announced = bytes >= 0;
        this.left = bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (!announced) {
            return in.read(buffer, from, length);
        }
        if (left == 0) {
            return -1;
        }
        int read = in.read(buffer, from, (int) Math.min(length, left));
        if (read < 0) {
            throw new EOFException("ended within the body");
        }
        left -= read;
        return read;
    }
}
