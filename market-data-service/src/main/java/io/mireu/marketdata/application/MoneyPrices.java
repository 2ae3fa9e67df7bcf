package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.InstrumentMaster;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where the money is: the front future's price of each underlying, from the stream or, before it speaks, the venue's page. */
public final class MoneyPrices {

    private final MarketBoard board;
    private final MarketInquiry venue;
    private final Map<String, BigDecimal> last = new ConcurrentHashMap<>();

    /** From the stream and the venue. */
    public MoneyPrices(MarketBoard board, MarketInquiry venue) {
        this.board = board;
        this.venue = venue;
    }

    /** Asks the venue for the prices of which nothing has been seen yet. */
    void ask(InstrumentMaster master, LocalDate tradeDate) {
        fronts(master, tradeDate).forEach((underlying, front) -> {
            if (!last.containsKey(underlying) && board.price(front.code()).isEmpty()) {
                asked(front).ifPresent(price -> last.put(underlying, price));
            }
        });
    }

    /** Prices by the name of the underlying, index points; none of an underlying without a price. */
    Map<String, BigDecimal> prices(InstrumentMaster master, LocalDate tradeDate) {
        fronts(master, tradeDate)
                .forEach((underlying, front) ->
                        board.price(front.code()).ifPresent(price -> last.put(underlying, price)));
        return Map.copyOf(last);
    }

    /** Of each underlying the future that ends first; the mini future, which trades most, where two end on one day. */
    private static Map<String, Instrument.Derivative> fronts(InstrumentMaster master, LocalDate tradeDate) {
        Map<String, Instrument.Derivative> fronts = new LinkedHashMap<>();
        master.all().stream()
                .filter(Instrument.Future.class::isInstance)
                .filter(future -> !future.lastTradingDay().isBefore(tradeDate))
                .sorted(Comparator.comparing(Instrument.Derivative::lastTradingDay)
                        .thenComparing(future -> !future.code().product().equals(Product.MINI_KOSPI200)))
                .forEach(future -> fronts.putIfAbsent(future.code().product().underlying(), future));
        return fronts;
    }

    private Optional<BigDecimal> asked(Instrument.Derivative front) {
        return Optional.of(venue.facts(front.code()).price()).filter(price -> price.signum() > 0);
    }
}
