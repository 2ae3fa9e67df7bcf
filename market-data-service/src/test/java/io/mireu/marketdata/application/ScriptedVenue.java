package io.mireu.marketdata.application;

import static io.mireu.marketdata.domain.FeedFixtures.at;

import io.mireu.marketdata.domain.ClockReading;
import io.mireu.marketdata.domain.ContractFacts;
import io.mireu.marketdata.domain.Tick;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.SessionHours;
import io.mireu.model.market.Trade;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A venue that answers from lists: its trades, and from them its charts, in pages of a few rows. */
final class ScriptedVenue implements MarketInquiry, Charts {

    static final LocalDate EXPIRY = LocalDate.of(2026, 12, 10);
    private static final int PAGE = 5;

    final List<Trade> happened = new ArrayList<>();
    int pages;

    @Override
    public ClockReading readClock() {
        return new ClockReading(at("09:45:00"), at("09:45:00"), Duration.ZERO);
    }

    @Override
    public ContractFacts facts(DerivativeCode code) {
        long volume = happened.isEmpty() ? 0 : happened.getLast().cumulativeVolume();
        return new ContractFacts(EXPIRY, volume, new BigDecimal("1100.00"));
    }

    @Override
    public List<Bar> minutes(DerivativeCode code, SessionHours session) {
        Map<Instant, Long> volumes = new TreeMap<>();
        happened.forEach(
                trade -> volumes.merge(trade.venueTime().truncatedTo(ChronoUnit.MINUTES), trade.quantity(), Long::sum));
        BigDecimal price = new BigDecimal("1100.00");
        return volumes.entrySet().stream()
                .map(minute -> new Bar(
                        code, minute.getKey(), price, price, price, price, minute.getValue(), DataOrigin.SNAPSHOT))
                .toList();
    }

    @Override
    public List<Tick> latestTicks(DerivativeCode code, SessionHours session) {
        return ticksUntil(code, Instant.MAX);
    }

    @Override
    public List<Tick> ticksUntil(DerivativeCode code, Instant until) {
        pages++;
        List<Tick> ticks = happened.stream()
                .filter(trade -> !trade.venueTime().isAfter(until))
                .map(trade -> new Tick(trade.venueTime(), trade.price(), trade.quantity()))
                .toList();
        return ticks.subList(Math.max(0, ticks.size() - PAGE), ticks.size());
    }
}
