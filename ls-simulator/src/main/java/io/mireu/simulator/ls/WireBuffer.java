package io.mireu.simulator.ls;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 text being written, without an object for each of its parts. */
final class WireBuffer {

    private static final String HEX = "0123456789abcdef";

    private byte[] bytes;
    private int size;

    WireBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    int size() {
        return size;
    }

    WireBuffer add(char ascii) {
        room(1);
        bytes[size] = (byte) ascii;
        size++;
        return this;
    }

    WireBuffer add(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, size, text.length);
        size += text.length;
        return this;
    }

    /** Adds a part of another buffer. */
    void add(WireBuffer other, int from, int to) {
        room(to - from);
        System.arraycopy(other.bytes, from, bytes, size, to - from);
        size += to - from;
    }

    WireBuffer add(String text) {
        int length = text.length();
        room(length);
        int start = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                size = start;
                return add(text.getBytes(StandardCharsets.UTF_8));
            }
            bytes[size] = (byte) c;
            size++;
        }
        return this;
    }

    /** Adds text as it stands between the quotes of JSON. */
    WireBuffer addEscaped(String text) {
        return add(mustEscape(text) ? escaped(text) : text);
    }

    /** Whether JSON cannot hold the text as it is. */
    static boolean mustEscape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mustEscape(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mustEscape(char c) {
        return c == '"' || c == '\\' || c < ' ';
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                escaped.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else if (mustEscape(c)) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /**
     * Adds a number with a fixed count of decimals.
     *
     * @param unscaled the number times ten to the power of the decimals
     */
    void addNumber(long unscaled, int decimals) {
        if (unscaled == Long.MIN_VALUE) {
            throw new IllegalArgumentException("a number too large for the wire");
        }
        if (unscaled < 0) {
            add('-');
        }
        long value = Math.abs(unscaled);
        int digits = Math.max(DecimalText.digits(value), decimals + 1);
        int length = decimals > 0 ? digits + 1 : digits;
        room(length);
        int at = size + length;
        size = at;
        for (int i = 0; i < digits; i++) {
            if (i == decimals && decimals > 0) {
                at--;
                bytes[at] = '.';
            }
            at--;
            bytes[at] = (byte) ('0' + value % 10);
            value /= 10;
        }
    }

    /** A part of it as text. */
    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text(0, size);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
