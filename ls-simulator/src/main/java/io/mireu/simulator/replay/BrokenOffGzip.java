package io.mireu.simulator.replay;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A gzipped file that may break off, as a recorder leaves it that was killed: it ends there. */
final class BrokenOffGzip extends FilterInputStream {

    private boolean brokenOff;

    BrokenOffGzip(InputStream in, int buffer) throws IOException {
        super(new GZIPInputStream(in, buffer));
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (EOFException _) {
            brokenOff = true;
            return -1;
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (EOFException _) {
            brokenOff = true;
            return -1;
        }
    }

    boolean isBrokenOff() {
        return brokenOff;
    }
}
