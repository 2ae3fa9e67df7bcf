package io.mireu.simulator.book;

import io.mireu.model.instrument.Product;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.clock.TradingDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A market as small as a demonstration needs: two mini futures and one option chain whose strikes lie around the level
 * that the index keeps to, until their month has expired.
 */
final class DemoListing implements ListingRule {

    private final SimulatorSettings.Market settings;
    private final TradingDays days;

    DemoListing(SimulatorSettings.Market settings, TradingDays days) {
        this.settings = settings;
        this.days = days;
    }

    @Override
    public List<SeriesTerms> on(LocalDate day, double index, List<SeriesTerms> before) {
        boolean live = !before.isEmpty()
                && before.stream().noneMatch(terms -> terms.lastTradingDay().isBefore(day));
        return live ? before : around(days.frontMonth(day, settings.leastDaysToExpiry()));
    }

    private List<SeriesTerms> around(YearMonth front) {
        List<SeriesTerms> terms = new ArrayList<>();
        terms.add(future(Product.MINI_KOSPI200, front));
        terms.add(future(Product.MINI_KOSPI200, front.plusMonths(1)));
        YearMonth quarterly = front.plusMonths((12 - front.getMonthValue()) % 3);
        boolean inChain = settings.fullSizeFuture() && quarterly.equals(front);
        if (settings.fullSizeFuture() && !inChain) {
            terms.add(future(Product.KOSPI200, quarterly));
        }
        terms.add(SeriesTerms.around(
                MonthlySeries.of(Product.KOSPI200, front),
                MonthlySeries.name(front),
                days.expiry(front),
                inChain,
                settings.index(),
                settings.strikesEachSide(),
                Points.toCents(settings.strikeStep())));
        return terms;
    }

    private SeriesTerms future(Product product, YearMonth month) {
        SeriesCode series = MonthlySeries.of(product, month);
        return SeriesTerms.ofFuture(series, MonthlySeries.name(month), days.expiry(month));
    }
}
