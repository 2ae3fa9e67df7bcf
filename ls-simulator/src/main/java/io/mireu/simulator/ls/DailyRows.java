package io.mireu.simulator.ls;

import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.venue.ContractMarket;
import java.util.Optional;

/** The rows of t2214, t8459 and t8427. */
final class DailyRows {

    private DailyRows() {}

    static WireBlock fill(WireBlock row, ContractMarket contract, DailyBar bar, Optional<DailyBar> before) {
        long close = before.map(DailyBar::closeCents)
                .orElseGet(() -> contract.limits().previousCloseCents());
        PriceChange.of(bar.closeCents(), close).put(row, "sign", "change", "diff");
        row.text("date", KoreanTime.DATE.format(bar.date()))
                .cents("open", bar.openCents())
                .cents("high", bar.highCents())
                .cents("low", bar.lowCents())
                .cents("close", bar.closeCents())
                .whole("volume", bar.volume())
                .decimal("diff_vol", before.map(day -> growth(day, bar)).orElse(0.0));
        if (row.has("openyak")) {
            row.whole("openyak", bar.openInterest())
                    .whole(
                            "openyakupdn",
                            bar.openInterest()
                                    - before.map(DailyBar::openInterest).orElse(bar.openInterest()))
                    .whole("value", QuoteFacts.valueMillions(contract, bar.turnover()));
        }
        return row;
    }

    private static double growth(DailyBar before, DailyBar bar) {
        return before.volume() == 0 ? 0 : (bar.volume() - before.volume()) * 100.0 / before.volume();
    }
}
