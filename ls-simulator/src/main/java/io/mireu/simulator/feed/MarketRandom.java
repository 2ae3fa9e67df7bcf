package io.mireu.simulator.feed;

import java.util.random.RandomGenerator;

/**
 * Random numbers whose whole state is one long, so that a journal can keep it. SplitMix64: G. Steele, D. Lea, C. Flood,
 * "Fast splittable pseudorandom number generators", OOPSLA 2014.
 */
public final class MarketRandom implements RandomGenerator {

    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    public MarketRandom(long state) {
        this.state = state;
    }

    /** A different sequence for each purpose of one seed. */
    public static MarketRandom of(long seed, int purpose) {
        return new MarketRandom(mix(seed + purpose * GAMMA));
    }

    /** What a continuation starts from. */
    public long state() {
        return state;
    }

    @Override
    public long nextLong() {
        state += GAMMA;
        return mix(state);
    }

    /** A number in the range. */
    public double between(double low, double high) {
        return low + nextDouble() * (high - low);
    }

    /** Whether something of this probability happens. */
    public boolean chance(double probability) {
        return nextDouble() < probability;
    }

    /** 1, 2, 3, ...: each further step has the probability. */
    public int geometric(double probability) {
        int count = 1;
        while (chance(probability)) {
            count++;
        }
        return count;
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
