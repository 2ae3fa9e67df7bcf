package io.mireu.model.price;

import io.mireu.model.instrument.Instrument;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What opening a position alone would need; an estimate only, since the exchange scans the whole portfolio over a grid of
 * shocks and adds charges for extreme moves.
 *
 * @param initialKrw whole KRW, rounded up
 * @param maintenanceKrw whole KRW, rounded up
 */
public record MarginEstimate(BigDecimal initialKrw, BigDecimal maintenanceKrw) {

    /**
     * Futures, long or short alike.
     *
     * @param price index points
     * @param quantity contracts, negative when short
     */
    public static MarginEstimate ofFuture(
            MarginRates rates, ContractMultiplier multiplier, BigDecimal price, long quantity) {
        BigDecimal value = multiplier.valueKrw(positive(price), Math.absExact(quantity));
        return of(rates, BigDecimal.ZERO, value.multiply(rates.initial()));
    }

    /**
     * Bought options: the full premium, and nothing to maintain once it is paid.
     *
     * @param premium index points
     * @param contracts positive
     */
    public static MarginEstimate ofLongOption(ContractMultiplier multiplier, BigDecimal premium, long contracts) {
        return new MarginEstimate(
                roundUp(multiplier.valueKrw(positive(premium), positive(contracts))), BigDecimal.ZERO);
    }

    /**
     * Sold options: the premium, and for the move of the underlying the initial rate of the forward less what the option
     * is out of the money, but at least the minimum rate of the forward.
     *
     * @param premium index points
     * @param forward index points
     * @param contracts sold, positive
     */
    public static MarginEstimate ofShortOption(
            MarginRates rates, Instrument.Option option, BigDecimal premium, BigDecimal forward, long contracts) {
        ContractMultiplier multiplier = ContractMultiplier.of(option.code());
        BigDecimal move = positive(forward)
                .multiply(rates.initial())
                .subtract(outOfTheMoney(option, forward))
                .max(forward.multiply(rates.shortOptionMinimum()));
        return of(
                rates,
                multiplier.valueKrw(positive(premium), positive(contracts)),
                multiplier.valueKrw(move, contracts));
    }

    private static BigDecimal outOfTheMoney(Instrument.Option option, BigDecimal forward) {
        BigDecimal above = option.strike().subtract(forward);
        return switch (option.code().type()) {
            case CALL -> above.max(BigDecimal.ZERO);
            case PUT -> above.negate().max(BigDecimal.ZERO);
            case FUTURE, SPREAD -> throw new IllegalArgumentException("not an option: " + option.code());
        };
    }

    /** The ratio of the two rates concerns the move alone: a premium is due in full. */
    private static MarginEstimate of(MarginRates rates, BigDecimal premium, BigDecimal move) {
        BigDecimal maintained = move.divide(rates.initialToMaintenance(), 0, RoundingMode.CEILING);
        return new MarginEstimate(roundUp(premium.add(move)), roundUp(premium.add(maintained)));
    }

    private static long positive(long contracts) {
        if (contracts <= 0) {
            throw new IllegalArgumentException("contracts must be positive: " + contracts);
        }
        return contracts;
    }

    private static BigDecimal positive(BigDecimal price) {
        if (price.signum() <= 0) {
            throw new IllegalArgumentException("price must be positive: " + price);
        }
        return price;
    }

    private static BigDecimal roundUp(BigDecimal krw) {
        return krw.setScale(0, RoundingMode.CEILING);
    }
}
