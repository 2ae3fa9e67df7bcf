package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The prices with which a day ends: the last trades, for a mini future those of the large one of the same expiry; without
 * a trade what the contract is worth.
 *
 * @param market the day's market
 */
record DayCloses(VenueMarket market) {

    private static final double CENTS_PER_POINT = 100;

    /** The settlement price of a contract, cents; 0 when it is not listed. */
    long cents(DerivativeCode code) {
        return market.find(code).map(this::cents).orElse(0L);
    }

    /** The settlement prices of futures and the last prices of options that traded, cents by short code. */
    Map<String, Long> all() {
        Map<String, Long> closes = new LinkedHashMap<>();
        for (ContractMarket contract : market.contracts()) {
            if (hasTraded(contract) || contract.instrument() instanceof Instrument.Future) {
                closes.put(contract.code().value(), cents(contract));
            }
        }
        return closes;
    }

    private long cents(ContractMarket contract) {
        ContractMarket leader = large(contract);
        double worth = hasTraded(leader)
                ? leader.lastCents()
                : Math.max(1, market.prices().price(leader.instrument()) * CENTS_PER_POINT);
        return contract.grid().floor(worth);
    }

    private static boolean hasTraded(ContractMarket contract) {
        return contract.tape().statistics().hasTraded();
    }

    private ContractMarket large(ContractMarket contract) {
        Instrument.Derivative mini = contract.instrument();
        boolean isMini =
                mini instanceof Instrument.Future && mini.code().product().equals(Product.MINI_KOSPI200);
        return market.futures().stream()
                .filter(other -> isMini && other.code().product().equals(Product.KOSPI200))
                .filter(other -> other.instrument().lastTradingDay().equals(mini.lastTradingDay()))
                .findFirst()
                .orElse(contract);
    }
}
