package io.mireu.simulator.ls;

import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.spot.Stock;
import io.mireu.simulator.spot.StockLevel;
import java.util.List;
import java.util.Locale;

/** Fills the fields that the stock TRs have in common. Prices of the tape are hundredths of a KRW. */
final class StockFields {

    private static final long CENTS = 100;
    private static final long MILLION = 1_000_000;

    private StockFields() {}

    /** A price against the previous close, all in hundredths. */
    static PriceChange change(Stock stock, long cents) {
        return PriceChange.of(cents, stock.day().previousClose(), stock.upper() * CENTS, stock.lower() * CENTS);
    }

    /** Name, price and day, as far as the block has them. */
    static WireBlock day(WireBlock block, Stock stock) {
        DayStatistics day = stock.day().statistics();
        PriceChange change = change(stock, stock.day().last());
        block.text("sign", change.sign())
                .cents("change", change.changeCents())
                .whole("price", stock.last())
                .whole("volume", day.volume())
                .text("shcode", stock.issue().code())
                .cents("open", day.openCents())
                .cents("high", day.highCents())
                .cents("low", day.lowCents());
        if (block.has("hname")) {
            block.text("hname", stock.issue().name());
        }
        return block;
    }

    /** Traded value, million KRW. */
    static long millions(long turnover) {
        return turnover / CENTS / MILLION;
    }

    /** A decimal with zeros in front of it, as some of the stock TRs print it. */
    static String padded(double value, int width) {
        return String.format(Locale.ROOT, "%0" + width + ".2f", value);
    }

    /** Shares offered and wanted over all levels. */
    record Totals(long offered, long wanted, long offeredNxt, long wantedNxt) {

        static Totals of(List<StockLevel> levels) {
            return new Totals(
                    levels.stream().mapToLong(StockLevel::offered).sum(),
                    levels.stream().mapToLong(StockLevel::wanted).sum(),
                    levels.stream().mapToLong(StockLevel::offeredNxt).sum(),
                    levels.stream().mapToLong(StockLevel::wantedNxt).sum());
        }
    }

    /** The price ladder. */
    static void prices(WireBlock block, List<StockLevel> levels) {
        for (int i = 1; i <= levels.size(); i++) {
            block.whole("offerho" + i, levels.get(i - 1).offer())
                    .whole("bidho" + i, levels.get(i - 1).bid());
        }
    }

    /** The code with the exchange in front of it: nothing, N or U. */
    static String exchangeCode(TrRequest request, Stock stock) {
        String exchange = request.text("exchgubun");
        return ("N".equals(exchange) || "U".equals(exchange) ? exchange : "")
                + stock.issue().code();
    }
}
