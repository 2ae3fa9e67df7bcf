package io.mireu.simulator.book;

/**
 * Characters 6 to 8 of an option's code: three digits below 1,000, and from there {@code A} with a serial number that
 * follows no order, as at KRX, so that whoever decodes a strike from a code is caught.
 */
final class StrikeSerials {

    private static final long SERIAL_FROM_CENTS = 100_000;
    private static final long STEP_CENTS = 250;
    private static final int SERIALS = 100;
    private static final int SCATTER = 37;
    private static final int OFFSET = 11;

    private StrikeSerials() {}

    static String of(long strikeCents) {
        if (strikeCents < SERIAL_FROM_CENTS) {
            return "%03d".formatted(strikeCents / 100);
        }
        long rank = (strikeCents - SERIAL_FROM_CENTS) / STEP_CENTS;
        return "A%02d".formatted((rank * SCATTER + OFFSET) % SERIALS);
    }
}
