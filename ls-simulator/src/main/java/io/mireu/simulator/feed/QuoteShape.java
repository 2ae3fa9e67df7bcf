package io.mireu.simulator.feed;

/**
 * What makers show of one kind of contract in one state of the market.
 *
 * @param narrowestTicks least spread, ticks
 * @param widestTicks largest spread, ticks
 * @param levels prices on each side
 * @param gapTicks ticks from price to price
 * @param smallest least contracts at the best price
 * @param largest most contracts at the best price
 * @param deeper factor of the quantities behind the best price
 * @param lotsPerOrder most contracts of one order, on average
 * @param oneSidedChance how often only one side is shown
 * @param tail contracts far behind the five prices that everybody sees
 * @param patience part of the spread that the contract's worth may move before they follow; less than a half
 * @param everySteps steps after which makers look at the book again though nothing moved
 */
public record QuoteShape(
        int narrowestTicks,
        int widestTicks,
        int levels,
        int gapTicks,
        int smallest,
        int largest,
        double deeper,
        int lotsPerOrder,
        double oneSidedChance,
        int tail,
        double patience,
        int everySteps) {

    private static final double FEARED_SPREADS = 2;
    private static final double FEARED_SIZES = 0.7;
    private static final double FAR_YEARS = 0.15;
    private static final double DISTANT_YEARS = 0.45;
    private static final double LOTTERY_CENTS = 10;
    private static final double KEEN = 0.15;
    private static final double LAZY = 0.4;

    /** What is deep in the money moves like a future and hardly trades. */
    private static final QuoteShape DEEP = new QuoteShape(4, 16, 3, 2, 1, 10, 1, 3, 0.15, 0, LAZY, 50);

    /**
     * The shape of a future.
     *
     * @param rank 0 for the nearest expiry of its product
     * @param full whether it is the full-size contract, which has more behind it
     */
    public static QuoteShape ofFuture(int rank, boolean full) {
        return switch (rank) {
            case 0 -> new QuoteShape(1, 2, 5, 1, 8, full ? 60 : 40, 2.2, 6, 0, full ? 4_000 : 1_200, KEEN, 1);
            case 1 -> new QuoteShape(1, 3, 5, 1, 3, 40, 1.3, 4, 0, 300, KEEN, 3);
            case 2, 3 -> new QuoteShape(4, 12, 5, 2, 1, 8, 1.2, 3, 0.05, 0, LAZY, 20);
            default -> new QuoteShape(10, 40, 3, 5, 1, 3, 1, 2, 0.3, 0, LAZY, 50);
        };
    }

    /**
     * The shape of an option.
     *
     * @param outOfTheMoney distance of the strike from the forward in standard deviations of the rest of its life,
     *     negative in the money
     * @param years to the settlement
     * @param cents its worth
     */
    public static QuoteShape ofOption(double outOfTheMoney, double years, double cents) {
        QuoteShape near = outOfTheMoney < -1 ? DEEP : byDistance(Math.abs(outOfTheMoney), cents <= LOTTERY_CENTS);
        if (years > DISTANT_YEARS) {
            return near.illiquid(3, 0.2, 100);
        }
        return years > FAR_YEARS ? near.illiquid(2, 0.05, 40) : near;
    }

    private static QuoteShape byDistance(double distance, boolean lottery) {
        if (lottery) {
            return new QuoteShape(1, 3, 5, 1, 20, 400, 1.5, 12, distance > 3 ? 0.4 : 0.1, 0, LAZY, 50);
        }
        if (distance < 1) {
            return new QuoteShape(1, 3, 5, 1, 2, 40, 1.2, 4, 0, 60, KEEN, 5);
        }
        if (distance < 2) {
            return new QuoteShape(2, 4, 5, 1, 2, 26, 1.2, 4, 0, 0, KEEN, 10);
        }
        return distance < 3
                ? new QuoteShape(3, 8, 4, 1, 1, 15, 1.2, 3, 0.1, 0, LAZY, 20)
                : new QuoteShape(3, 10, 3, 2, 1, 10, 1, 3, 0.35, 0, LAZY, 50);
    }

    private QuoteShape illiquid(int wider, double oneSided, int steps) {
        return new QuoteShape(
                narrowestTicks * wider,
                widestTicks * wider,
                Math.max(2, levels - 1),
                gapTicks + 1,
                1,
                Math.max(2, largest / (2 * wider)),
                deeper,
                lotsPerOrder,
                Math.min(0.7, oneSidedChance + oneSided),
                0,
                LAZY,
                Math.max(everySteps, steps));
    }

    /**
     * The same makers when they are afraid: wider and smaller.
     *
     * @param stress 0 to 1
     */
    public QuoteShape under(double stress) {
        if (stress < 0.02) {
            return this;
        }
        double wider = 1 + FEARED_SPREADS * stress;
        double size = 1 - FEARED_SIZES * stress;
        return new QuoteShape(
                (int) Math.round(narrowestTicks * wider),
                (int) Math.round(widestTicks * wider),
                stress > 0.5 ? Math.max(2, levels - 1) : levels,
                gapTicks,
                Math.max(1, (int) (smallest * size)),
                Math.max(2, (int) (largest * size)),
                deeper,
                lotsPerOrder,
                Math.min(0.8, oneSidedChance * (1 + stress)),
                (int) (tail * size),
                patience,
                everySteps);
    }
}
