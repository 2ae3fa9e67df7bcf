package io.mireu.simulator.book;

import io.mireu.model.instrument.SeriesCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Characters 6 to 8 of an option's code: three digits below 1,000, and from there a letter with two digits that follow no
 * order and differ from series to series, as at KRX, so that whoever decodes a strike from a code is caught. A hundred
 * strikes share a letter, from {@code A}; what KRX does after {@code A99} is not known.
 */
final class StrikeSerials {

    private static final long SERIAL_FROM_CENTS = 100_000;
    private static final long STEP_CENTS = 250;
    private static final int SERIALS = 100;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTVWXYZ";
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final long seed;
    private final Map<SeriesBlock, List<Integer>> shuffled = new HashMap<>();

    /** The same seed gives every strike the same code, whatever else is listed. */
    StrikeSerials(long seed) {
        this.seed = seed;
    }

    private record SeriesBlock(SeriesCode series, int block) {

        long key() {
            return series.value().hashCode() * 31L + block;
        }
    }

    String of(SeriesCode series, long strikeCents) {
        if (strikeCents < SERIAL_FROM_CENTS) {
            return "%03d".formatted(strikeCents / 100);
        }
        int rank = (int) ((strikeCents - SERIAL_FROM_CENTS) / STEP_CENTS);
        int block = rank / SERIALS;
        if (block >= LETTERS.length()) {
            throw new IllegalArgumentException("no serial for a strike of " + Points.ofCents(strikeCents));
        }
        List<Integer> order = shuffled.computeIfAbsent(new SeriesBlock(series, block), this::shuffle);
        return "%c%02d".formatted(LETTERS.charAt(block), order.get(rank % SERIALS));
    }

    private List<Integer> shuffle(SeriesBlock block) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, SERIALS).boxed().toList());
        Collections.shuffle(order, new Random(seed * SPREAD + block.key() * (SPREAD >>> 7)));
        return order;
    }
}
