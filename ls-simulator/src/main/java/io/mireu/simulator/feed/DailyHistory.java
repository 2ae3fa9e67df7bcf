package io.mireu.simulator.feed;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.ListingHistory;
import io.mireu.simulator.book.TickGrid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The daily bars that contracts had before the venue's first day, invented from the index's history by the same prices,
 * ticks and listing rule as the live market: the last close is the first day's base price, and no contract has a day on
 * which it was not listed. The close is the settlement price too: the last price, or the theoretical one without a trade.
 */
public final class DailyHistory {

    private static final double CENTS_PER_POINT = 100;
    private static final double INTEREST_DAYS = 12;
    private static final double NIGHT_SHARE = 0.2;

    private final SimulatorSettings settings;
    private final IndexHistory index;
    private final ListingHistory listing;

    public DailyHistory(SimulatorSettings settings, IndexHistory index, ListingHistory listing) {
        this.settings = settings;
        this.index = index;
        this.listing = listing;
    }

    /**
     * The days or the nights of a contract, first to last; none when it was not listed yet.
     *
     * @param openInterest what the last day had, contracts
     */
    public List<DailyBar> bars(Instrument.Derivative contract, SessionMarket market, long openInterest) {
        boolean night = market == SessionMarket.NIGHT;
        List<IndexDay> listed = (night ? index.nights() : index.days())
                .stream()
                        .filter(day -> !day.date().isAfter(contract.lastTradingDay()))
                        .filter(day -> listing.isListed(contract, day.date()))
                        .toList();
        List<DailyBar> bars = new ArrayList<>();
        for (int age = 0; age < listed.size(); age++) {
            long interest = Math.round(openInterest * grown(age) / grown(listed.size() - 1));
            bars.add(bar(contract, listed.get(age), night ? NIGHT_SHARE : 1, interest));
        }
        return bars;
    }

    private static double grown(int age) {
        return -Math.expm1(-(age + 1) / INTEREST_DAYS);
    }

    private DailyBar bar(Instrument.Derivative contract, IndexDay day, double share, long interest) {
        long close = cents(contract, day, day.close());
        TheoreticalPrices prices = prices(day, day.close());
        long volume = DailyVolume.of(contract, prices, share, random(contract, day.date()));
        if (volume == 0) {
            return new DailyBar(day.date(), 0, 0, 0, close, 0, 0, interest);
        }
        long open = cents(contract, day, day.open());
        long one = cents(contract, day, day.high());
        long other = cents(contract, day, day.low());
        long high = Math.max(Math.max(one, other), Math.max(open, close));
        long low = Math.min(Math.min(one, other), Math.min(open, close));
        return new DailyBar(day.date(), open, high, low, close, volume, volume * ((high + low) / 2), interest);
    }

    private TheoreticalPrices prices(IndexDay day, double level) {
        return TheoreticalPrices.atClose(settings.market(), day.date(), level, day.volatility());
    }

    private long cents(Instrument.Derivative contract, IndexDay day, double level) {
        double cents = prices(day, level).price(contract) * CENTS_PER_POINT;
        return Math.max(1, TickGrid.of(contract).floor(cents));
    }

    private MarketRandom random(Instrument.Derivative contract, LocalDate day) {
        long key = contract.code().value().hashCode() * 1_000_003L + day.toEpochDay();
        return MarketRandom.of(settings.seed() ^ key, 22);
    }
}
