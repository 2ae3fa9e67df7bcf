package io.mireu.portfolio.application;

import io.mireu.portfolio.application.PortfolioReadModel.StrategyDay;
import io.mireu.portfolio.domain.Portfolio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up the trade date: what was realised on it, and what is open now. */
public final class SummariseDay {

    private final PortfolioReadModel stored;
    private final OpenPortfolios open;
    private final LastQuotes quotes;

    public SummariseDay(PortfolioReadModel stored, OpenPortfolios open, LastQuotes quotes) {
        this.stored = stored;
        this.open = open;
        this.quotes = quotes;
    }

    /** The sums of this trade date. */
    public DaySummary handle(LocalDate tradeDate) {
        Map<String, StrategySummary> strategies = new TreeMap<>();
        for (StrategyDay day : stored.day(tradeDate)) {
            strategies.merge(
                    day.strategyName(),
                    new StrategySummary(day.strategyName(), day.realisedPnlKrw(), BigDecimal.ZERO, 0, day.closed()),
                    StrategySummary::plus);
        }
        for (Portfolio portfolio : open.all()) {
            StrategySummary one = one(portfolio);
            strategies.merge(one.strategyName(), one, StrategySummary::plus);
        }
        StrategySummary total = strategies.values().stream()
                .reduce(new StrategySummary("all", BigDecimal.ZERO, BigDecimal.ZERO, 0, 0), StrategySummary::plus);
        return new DaySummary(tradeDate, total, List.copyOf(strategies.values()));
    }

    private StrategySummary one(Portfolio portfolio) {
        Optional<BigDecimal> unrealised = quotes.unrealisedPnlKrw(portfolio);
        return new StrategySummary(portfolio.terms().strategyName(), BigDecimal.ZERO, unrealised.orElse(null), 1, 0);
    }

    /**
     * A trade date.
     *
     * @param total of all strategies
     * @param strategies by name
     */
    public record DaySummary(LocalDate tradeDate, StrategySummary total, List<StrategySummary> strategies) {}

    /**
     * A strategy on a trade date.
     *
     * @param strategyName as in the terms
     * @param realisedPnlKrw KRW realised on the trade date, before fees
     * @param unrealisedPnlKrw KRW of what is open now; null while a part of it is not known
     * @param open portfolios that are open now
     * @param closed portfolios that were closed on the trade date
     */
    public record StrategySummary(
            String strategyName,
            BigDecimal realisedPnlKrw,
            @Nullable BigDecimal unrealisedPnlKrw,
            int open,
            int closed) {

        StrategySummary plus(StrategySummary other) {
            return new StrategySummary(
                    strategyName,
                    realisedPnlKrw.add(other.realisedPnlKrw),
                    unrealisedPnlKrw == null || other.unrealisedPnlKrw == null
                            ? null
                            : unrealisedPnlKrw.add(other.unrealisedPnlKrw),
                    open + other.open,
                    closed + other.closed);
        }
    }
}
