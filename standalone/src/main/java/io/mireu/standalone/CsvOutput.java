package io.mireu.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Cells and rows as bytes, collected and written together. */
final class CsvOutput {

    private static final int CAPACITY = 1 << 16;
    private static final int LONGEST_NUMBER = 32;
    private static final int LOWEST_PLAIN = -5;

    private final OutputStream out;
    private final byte[] buffer = new byte[CAPACITY];
    private final byte[] digits = new byte[SeventeenDigits.COUNT];
    private int size;

    CsvOutput(OutputStream out) {
        this.out = out;
    }

    /** Somebody who reads no more, or a disk that is full. */
    static final class Closed extends IOException {

        private static final long serialVersionUID = 1;

        Closed(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    void bytes(byte[] source, int from, int length) throws IOException {
        if (length > CAPACITY - size) {
            flush();
        }
        if (length > CAPACITY) {
            write(source, from, length);
            return;
        }
        System.arraycopy(source, from, buffer, size, length);
        size += length;
    }

    /** Writes ASCII. */
    void text(String text) throws IOException {
        byte[] ascii = text.getBytes(StandardCharsets.ISO_8859_1);
        bytes(ascii, 0, ascii.length);
    }

    /**
     * Writes a number with 17 significant digits, which read back give the same double: plain from 0.00001 to 17 digits before
     * the point, scientific beyond; 0 is {@code 0}.
     *
     * @param value finite
     */
    void number(double value) throws IOException {
        if (CAPACITY - size < LONGEST_NUMBER) {
            flush();
        }
        if (Math.copySign(1, value) < 0) {
            put('-');
        }
        if (value == 0) {
            put('0');
            return;
        }
        SeventeenDigits number = SeventeenDigits.of(Math.abs(value));
        long rest = number.digits();
        for (int i = digits.length - 1; i >= 0; i--) {
            digits[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        layOut(number.exponent());
    }

    /** Gives what was collected to whoever reads. */
    void flush() throws IOException {
        write(buffer, 0, size);
        size = 0;
    }

    private void layOut(int exponent) throws IOException {
        boolean plain = exponent >= LOWEST_PLAIN && exponent < SeventeenDigits.COUNT;
        if (plain && exponent < 0) {
            text("0.00000".substring(0, 1 - exponent));
        }
        for (int i = 0; i < digits.length; i++) {
            put(digits[i]);
            if (i == (plain ? exponent : 0) && i < digits.length - 1) {
                put('.');
            }
        }
        if (!plain) {
            text("e" + exponent);
        }
    }

    private void put(int character) {
        buffer[size++] = (byte) character;
    }

    private void write(byte[] source, int from, int length) throws IOException {
        try {
            out.write(source, from, length);
            out.flush();
        } catch (IOException e) {
            throw new Closed(e);
        }
    }
}
