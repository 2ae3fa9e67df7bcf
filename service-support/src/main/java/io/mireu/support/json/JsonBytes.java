package io.mireu.support.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.LongStream;

/** UTF-8 JSON being written, in the form that the generic writer gives, without an object for each of its parts. */
final class JsonBytes {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_SCALE = 18;
    private static final long SECONDS_OF_DAY = 86_400;
    private static final int KNOWN_DAYS = 4;

    private static final long[] POWERS =
            LongStream.iterate(1, power -> 10 * power).limit(LARGEST_SCALE + 1).toArray();

    private byte[] bytes = new byte[2_048];
    private int size;
    /** Days that were written last: the venue's and the machine's may differ. */
    private final long[] days = new long[KNOWN_DAYS];

    private final byte[][] dates = new byte[KNOWN_DAYS][];

    void clear() {
        size = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    JsonBytes raw(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, size, text.length);
        size += text.length;
        return this;
    }

    JsonBytes raw(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    /**
     * A text that stands as it is in JSON.
     *
     * @return whether it does; else nothing was written
     */
    boolean plain(String text) {
        int length = text.length();
        room(length + 2);
        int at = size;
        bytes[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
            bytes[at++] = (byte) c;
        }
        bytes[at++] = '"';
        size = at;
        return true;
    }

    JsonBytes id(UUID id) {
        room(38);
        bytes[size++] = '"';
        long most = id.getMostSignificantBits();
        long least = id.getLeastSignificantBits();
        hex(most >>> 32, 8);
        bytes[size++] = '-';
        hex(most >>> 16, 4);
        bytes[size++] = '-';
        hex(most, 4);
        bytes[size++] = '-';
        hex(least >>> 48, 4);
        bytes[size++] = '-';
        hex(least, 12);
        bytes[size++] = '"';
        return this;
    }

    private void hex(long bits, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            bytes[size++] = HEX[(int) (bits >>> shift) & 15];
        }
    }

    JsonBytes number(long value) {
        if (value == Long.MIN_VALUE) {
            return raw(Long.toString(value).getBytes(StandardCharsets.US_ASCII));
        }
        room(20);
        if (value < 0) {
            bytes[size++] = '-';
        }
        digits(Math.abs(value), 1, 0);
        return this;
    }

    /** As {@link BigDecimal#toPlainString()}. */
    JsonBytes decimal(BigDecimal value) {
        int scale = value.scale();
        if (scale < 0 || scale > LARGEST_SCALE || value.precision() > LARGEST_SCALE) {
            return raw(value.toPlainString().getBytes(StandardCharsets.US_ASCII));
        }
        long unscaled = value.unscaledValue().longValue();
        room(40);
        if (unscaled < 0) {
            bytes[size++] = '-';
        }
        digits(Math.abs(unscaled), scale + 1, scale);
        return this;
    }

    /** Digits, at least so many, with a point before the last of them. */
    private void digits(long value, int least, int decimals) {
        int count = Math.max(least, length(value));
        int end = size + count + (decimals > 0 ? 1 : 0);
        int at = end;
        long rest = value;
        for (int i = 0; i < count; i++) {
            if (i == decimals && decimals > 0) {
                bytes[--at] = '.';
            }
            bytes[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size = end;
    }

    private static int length(long value) {
        int digits = 1;
        while (digits < POWERS.length && value >= POWERS[digits]) {
            digits++;
        }
        return digits;
    }

    /** As {@link Instant#toString()}: no fraction, or one of three, six or nine digits. */
    JsonBytes time(Instant time) {
        long day = Math.floorDiv(time.getEpochSecond(), SECONDS_OF_DAY);
        int known = (int) day & (KNOWN_DAYS - 1);
        if (day != days[known] || dates[known] == null) {
            String midnight = Instant.ofEpochSecond(day * SECONDS_OF_DAY).toString();
            dates[known] = midnight.substring(0, midnight.indexOf('T') + 1).getBytes(StandardCharsets.US_ASCII);
            days[known] = day;
        }
        int second = (int) (time.getEpochSecond() - day * SECONDS_OF_DAY);
        raw('"').raw(dates[known]);
        room(8);
        padded(second / 3_600, 2);
        bytes[size++] = ':';
        padded(second / 60 % 60, 2);
        bytes[size++] = ':';
        padded(second % 60, 2);
        int nanos = time.getNano();
        if (nanos != 0) {
            raw('.');
            room(10);
            if (nanos % 1_000_000 == 0) {
                padded(nanos / 1_000_000, 3);
            } else if (nanos % 1_000 == 0) {
                padded(nanos / 1_000, 6);
            } else {
                padded(nanos, 9);
            }
        }
        return raw('Z').raw('"');
    }

    private void padded(int value, int digits) {
        int rest = value;
        for (int at = size + digits - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
