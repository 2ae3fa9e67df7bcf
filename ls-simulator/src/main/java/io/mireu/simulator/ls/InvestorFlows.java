package io.mireu.simulator.ls;

import io.mireu.simulator.feed.MarketRandom;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each kind of investor bought and sold under one key: whatever one buys another sells. Of what trades, each side is
 * shared out by chance around steady weights.
 */
final class InvestorFlows {

    /** Codes in the order of DBT's numbers: 0 private funds, 1 individuals, 2 foreigners, 3 all institutions, and so on. */
    static final List<String> CODES =
            List.of("0000", "0008", "0017", "0018", "0001", "0003", "0004", "0002", "0005", "0006", "0011", "0007");

    private static final int INSTITUTIONS = 3;
    private static final List<Integer> OUTSIDE = List.of(1, 2, INSTITUTIONS, 11);
    private static final double[] WEIGHTS = {0.02, 0.30, 0.48, 0, 0.09, 0.03, 0.01, 0.01, 0.005, 0.03, 0.005, 0.02};

    private final MarketRandom random;
    private final Side bought = new Side();
    private final Side sold = new Side();
    private long volume;
    private long turnover;

    InvestorFlows(long seed) {
        this.random = new MarketRandom(seed);
    }

    /** What was traded on one side. */
    private static final class Side {

        private final long[] volumes = new long[CODES.size()];
        private final long[] values = new long[CODES.size()];

        private void add(int investor, long volume, long value) {
            volumes[investor] += volume;
            values[investor] += value;
            if (!OUTSIDE.contains(investor)) {
                volumes[INSTITUTIONS] += volume;
                values[INSTITUTIONS] += value;
            }
        }
    }

    /**
     * One kind of investor.
     *
     * @param bought contracts
     * @param sold contracts
     * @param boughtValue value, in the unit that was given
     * @param soldValue value
     */
    record Flow(String code, long bought, long sold, long boughtValue, long soldValue) {

        long net() {
            return bought - sold;
        }

        long netValue() {
            return boughtValue - soldValue;
        }
    }

    /** Shares out what traded since the last time. */
    void advance(long totalVolume, long totalTurnover) {
        long more = totalVolume - volume;
        long moreTurnover = totalTurnover - turnover;
        if (more <= 0) {
            return;
        }
        share(bought, more, moreTurnover);
        share(sold, more, moreTurnover);
        volume = totalVolume;
        turnover = totalTurnover;
    }

    private void share(Side side, long contracts, long value) {
        double[] parts = IntStream.range(0, CODES.size())
                .mapToDouble(i -> WEIGHTS[i] * random.between(0.5, 1.5))
                .toArray();
        double sum = IntStream.range(0, parts.length).mapToDouble(i -> parts[i]).sum();
        long left = contracts;
        long valueLeft = value;
        for (int i = parts.length - 1; i > 1; i--) {
            if (i != INSTITUTIONS) {
                long some = Math.round(contracts * parts[i] / sum);
                long worth = value * some / contracts;
                side.add(i, some, worth);
                left -= some;
                valueLeft -= worth;
            }
        }
        side.add(1, left, valueLeft);
    }

    /** All kinds, in the order of DBT's numbers. */
    List<Flow> flows() {
        return IntStream.range(0, CODES.size())
                .mapToObj(i ->
                        new Flow(CODES.get(i), bought.volumes[i], sold.volumes[i], bought.values[i], sold.values[i]))
                .toList();
    }
}
