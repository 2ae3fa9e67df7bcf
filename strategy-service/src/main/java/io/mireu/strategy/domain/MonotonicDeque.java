package io.mireu.strategy.domain;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The prices that are, or may still become, the extreme of a window: times rise and prices get worse from the front.
 * Appending in order of time is amortised O(1); the extreme since any time is found by bisection.
 */
final class MonotonicDeque {

    private static final int INITIAL_CAPACITY = 64;

    private final boolean minima;
    private long[] timesNs = new long[INITIAL_CAPACITY];
    private BigDecimal[] prices = new BigDecimal[INITIAL_CAPACITY];
    private int head;
    private int size;

    private MonotonicDeque(boolean minima) {
        this.minima = minima;
    }

    static MonotonicDeque ofMinima() {
        return new MonotonicDeque(true);
    }

    static MonotonicDeque ofMaxima() {
        return new MonotonicDeque(false);
    }

    /** Takes a price in, in any order of time; a price that can never be the extreme is not kept. */
    void add(long timeNs, BigDecimal price) {
        int at = firstAtOrAfter(timeNs);
        if (at < size && !better(price, priceAt(at))) {
            return;
        }
        int kept = at;
        while (kept > 0 && !better(priceAt(kept - 1), price)) {
            kept--;
        }
        boolean replacesEqualTime = at < size && timeAt(at) == timeNs;
        replace(kept, replacesEqualTime ? at + 1 : at, timeNs, price);
    }

    /** Forgets what is at or before a time. */
    void expire(long timeNs) {
        int expired = firstAtOrAfter(timeNs + 1);
        for (int i = 0; i < expired; i++) {
            prices[slot(i)] = BigDecimal.ZERO;
        }
        head = slot(expired);
        size -= expired;
    }

    /** Whether there is a price after a time. */
    boolean hasAfter(long timeNs) {
        return size > 0 && timeAt(size - 1) > timeNs;
    }

    /** The extreme of the prices after a time; there must be one. */
    BigDecimal extremeAfter(long timeNs) {
        return priceAt(firstAtOrAfter(timeNs + 1));
    }

    /** How many prices are kept. */
    int size() {
        return size;
    }

    private int firstAtOrAfter(long timeNs) {
        if (size == 0 || timeAt(size - 1) < timeNs) {
            return size;
        }
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (timeAt(middle) >= timeNs) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Puts one entry in the place of those from one index to below another. */
    private void replace(int from, int to, long timeNs, BigDecimal price) {
        int shift = 1 - (to - from);
        if (shift > 0) {
            ensureRoom();
            for (int i = size - 1; i >= to; i--) {
                move(i, i + shift);
            }
        } else {
            for (int i = to; i < size; i++) {
                move(i, i + shift);
            }
        }
        size += shift;
        timesNs[slot(from)] = timeNs;
        prices[slot(from)] = price;
    }

    private void move(int from, int to) {
        timesNs[slot(to)] = timesNs[slot(from)];
        prices[slot(to)] = prices[slot(from)];
    }

    private void ensureRoom() {
        if (size < timesNs.length) {
            return;
        }
        long[] moreTimes = new long[size * 2];
        BigDecimal[] morePrices = Arrays.copyOf(prices, size * 2);
        for (int i = 0; i < size; i++) {
            moreTimes[i] = timeAt(i);
            morePrices[i] = priceAt(i);
        }
        timesNs = moreTimes;
        prices = morePrices;
        head = 0;
    }

    private boolean better(BigDecimal price, BigDecimal other) {
        int order = price.compareTo(other);
        return minima ? order < 0 : order > 0;
    }

    private long timeAt(int index) {
        return timesNs[slot(index)];
    }

    private BigDecimal priceAt(int index) {
        return prices[slot(index)];
    }

    private int slot(int index) {
        return (head + index) & (timesNs.length - 1);
    }
}
