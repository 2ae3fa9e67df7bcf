package io.mireu.pricing.reference;

import java.util.SplittableRandom;

/** A part of the inputs, as hard in one way: how many rows of it there are, and how one is drawn. */
enum Region {
    /** Anything whose out-of-the-money price exceeds 1e-40 of the forward. */
    RANGE(1_300, 1e-40, 1) {
        @Override
        Draw draw(SplittableRandom random) {
            return Draw.withStrike(random, Math.exp(uniform(random, -LOG_FIVE, LOG_FIVE)));
        }
    },
    /** The strike one to ten last bits, or up to a millionth, off the forward. */
    NEAR_THE_MONEY(400, 1e-40, 1) {
        @Override
        Draw draw(SplittableRandom random) {
            Draw draw = Draw.withStrike(random, 1);
            double forward = draw.forward();
            double off = random.nextBoolean()
                    ? Math.ulp(forward) * random.nextInt(1, 11)
                    : forward * Math.exp(uniform(random, Math.log(1e-15), Math.log(1e-6)));
            return draw.strike(random.nextBoolean() ? forward + off : forward - off);
        }
    },
    AT_THE_MONEY(200, 1e-40, 1) {
        @Override
        Draw draw(SplittableRandom random) {
            return Draw.withStrike(random, 1);
        }
    },
    /** Prices above the subnormal numbers and under 1e-40 of the forward. */
    DEEP(450, 1e-306, 1e-40) {
        @Override
        Draw draw(SplittableRandom random) {
            return Draw.withDistance(random, uniform(random, 13, 38));
        }
    },
    SUBNORMAL(150, 0, 0) {
        @Override
        Draw draw(SplittableRandom random) {
            return Draw.withDistance(random, uniform(random, 36.5, 38.7));
        }
    },
    /** Prices below half of the smallest double. */
    UNDERFLOW(100, 0, 0) {
        @Override
        Draw draw(SplittableRandom random) {
            return Draw.withDistance(random, 37.5 + Math.exp(uniform(random, -3, 7)));
        }
    },
    /** Volatility times the root of time above 1, half of them in the money. */
    HIGH_VOLATILITY(300, 1e-40, 1) {
        @Override
        Draw draw(SplittableRandom random) {
            Draw draw = Draw.withStrike(random, Math.exp(uniform(random, -LOG_FIVE, LOG_FIVE)))
                    .years(uniform(random, 1, 3))
                    .volatility(uniform(random, 1, 4));
            return random.nextBoolean() ? draw : draw.inTheMoney();
        }
    },
    /** Out of the range that is promised: prices up to the last bits below their ceiling. */
    NEAR_THE_CEILING(150, 1e-40, 1) {
        @Override
        Draw draw(SplittableRandom random) {
            double years = uniform(random, 1, 30);
            return Draw.withStrike(random, Math.exp(uniform(random, -LOG_FIVE, LOG_FIVE)))
                    .years(years)
                    .volatility(uniform(random, 6, 17) / Math.sqrt(years));
        }
    },
    IN_THE_MONEY(300, 1e-14, 1) {
        @Override
        Draw draw(SplittableRandom random) {
            return Draw.withStrike(random, Math.exp(uniform(random, -LOG_FIVE, LOG_FIVE)))
                    .inTheMoney();
        }
    },
    /** In the money, the time value being a few last bits of the price or less than one. */
    LAST_BITS(250, 1e-19, 1e-13) {
        @Override
        Draw draw(SplittableRandom random) {
            return Draw.withDistance(random, uniform(random, 5, 8.6)).inTheMoney();
        }
    };

    private static final double LOG_FIVE = Math.log(5);

    private final int rows;
    private final double above;
    private final double upTo;

    Region(int rows, double above, double upTo) {
        this.rows = rows;
        this.above = above;
        this.upTo = upTo;
    }

    int rows() {
        return rows;
    }

    /** Whether an out-of-the-money price belongs here: in parts of the forward, the smallest ones by themselves. */
    boolean holds(double price, double forward) {
        return switch (this) {
            case UNDERFLOW -> price == 0;
            case SUBNORMAL -> price > 0 && price < Double.MIN_NORMAL;
            default -> price > above * forward && price <= upTo * forward;
        };
    }

    abstract Draw draw(SplittableRandom random);

    static double uniform(SplittableRandom random, double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
