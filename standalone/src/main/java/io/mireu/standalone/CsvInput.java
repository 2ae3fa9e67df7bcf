package io.mireu.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Rows of comma-separated cells (RFC 4180), one at a time, with the bytes that they came in: whatever the encoding, as long
 * as it has ASCII in it.
 */
final class CsvInput {

    private static final int CAPACITY = 1 << 16;
    private static final int LONGEST_ROW = 1 << 20;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private byte[] buffer = new byte[CAPACITY];
    private int[] cellEnds = new int[16];
    private int cells;
    private int begin;
    private int length;
    private int next;
    private int filled;
    private int lead;
    private long line = 1;
    private long nextLine = 1;

    CsvInput(InputStream in) {
        this.in = in;
    }

    /** Whether a line end is there already, so that a row can be told without waiting. */
    boolean isLineWaiting() {
        for (int i = next; i < filled; i++) {
            if (buffer[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /**
     * Goes to the next row that is not blank.
     *
     * @return false after the last
     * @throws IllegalArgumentException when a quote is not closed
     */
    boolean next() throws IOException {
        do {
            if (!readRow()) {
                return false;
            }
        } while (cells == 1 && cell(0).isEmpty());
        return true;
    }

    /** The line that the row begins on, from 1. */
    long line() {
        return line;
    }

    int cells() {
        return cells;
    }

    /** A cell without the spaces and the quotes around it. */
    String cell(int index) {
        int from = begin + (index == 0 ? lead : cellEnds[index - 1] + 1);
        int to = begin + cellEnds[index];
        boolean quoted = to - from > 1 && buffer[from] == '"' && buffer[to - 1] == '"';
        int quote = quoted ? 1 : 0;
        return new String(buffer, from + quote, to - from - 2 * quote, StandardCharsets.ISO_8859_1).strip();
    }

    /** How the row ends: nothing only at the end of the input. */
    String lineEnd() {
        return new String(buffer, begin + length, next - begin - length, StandardCharsets.ISO_8859_1);
    }

    /** Writes the row as it came, without its line end. */
    void copyTo(CsvOutput out) throws IOException {
        out.bytes(buffer, begin, length);
    }

    private boolean readRow() throws IOException {
        begin = next;
        lead = 0;
        cells = 0;
        line = nextLine;
        boolean quoted = false;
        int closedAt = -1;
        int cellStart = 0;
        int at = 0;
        while (begin + at < filled || fill(quoted)) {
            byte character = buffer[begin + at];
            if (at == 2 && line == 1 && Arrays.equals(buffer, begin, begin + 3, BYTE_ORDER_MARK, 0, 3)) {
                lead = 3;
                cellStart = 3;
            } else if (character == '"') {
                if (quoted) {
                    closedAt = at;
                }
                quoted = !quoted && (at == cellStart || closedAt == at - 1);
            } else if (character == ',' && !quoted) {
                endCell(at);
                cellStart = at + 1;
            } else if (character == '\n') {
                nextLine++;
                if (!quoted) {
                    endRow(at, at + 1);
                    return true;
                }
            }
            at++;
        }
        endRow(at, at);
        return at > 0;
    }

    private void endCell(int at) {
        if (cells == cellEnds.length) {
            cellEnds = Arrays.copyOf(cellEnds, 2 * cells);
        }
        cellEnds[cells++] = at;
    }

    private void endRow(int at, int nextAt) {
        length = at > 0 && buffer[begin + at - 1] == '\r' ? at - 1 : at;
        endCell(length);
        next = begin + nextAt;
    }

    private boolean fill(boolean quoted) throws IOException {
        int kept = filled - begin;
        if (kept > LONGEST_ROW) {
            throw new IllegalArgumentException("line " + line + " is longer than " + LONGEST_ROW + " bytes"
                    + (quoted ? ": a quote is not closed" : ""));
        }
        byte[] target = kept > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
        System.arraycopy(buffer, begin, target, 0, kept);
        buffer = target;
        begin = 0;
        filled = kept;
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read > 0) {
            filled += read;
        } else if (quoted) {
            throw new IllegalArgumentException("line " + line + ": a quote is not closed");
        }
        return read > 0;
    }
}
