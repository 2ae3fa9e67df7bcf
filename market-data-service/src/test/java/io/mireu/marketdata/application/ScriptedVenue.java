package io.mireu.marketdata.application;

import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.at;

import io.mireu.marketdata.domain.BoardStrike;
import io.mireu.marketdata.domain.ClockReading;
import io.mireu.marketdata.domain.ContractFacts;
import io.mireu.marketdata.domain.MasterRow;
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
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A venue that answers from lists: its trades, and from them its charts, in pages of a few rows. */
final class ScriptedVenue implements MarketInquiry, Charts {

    static final LocalDate EXPIRY = LocalDate.of(2026, 12, 10);
    private static final int PAGE = 5;

    final List<Trade> happened = new ArrayList<>();
    LocalDate lastTradingDay = EXPIRY;
    int pages;
    final List<BoardStrike> moreStrikes = new ArrayList<>();

    @Override
    public ClockReading readClock() {
        return new ClockReading(at("09:45:00"), at("09:45:00"), Duration.ZERO);
    }

    @Override
    public List<MasterRow> miniFutures() {
        return List.of(new MasterRow(MINI, "MF 2612"));
    }

    @Override
    public List<MasterRow> monthlyOptions() {
        return List.of(
                row("B0171A48", "C 2701 1100.0"),
                row("B016CA48", "C 2612 1100.0"),
                row("C016CA48", "P 2612 1100.0"),
                row("B016C982", "C 2612 982.5"),
                row("B016BA48", "C 2611 1100.0"));
    }

    @Override
    public List<BoardStrike> optionBoard(YearMonth month) {
        // The strike differs from what the name says: only the board counts.
        BigDecimal strike = new BigDecimal("1102.5");
        return Stream.concat(
                        Stream.of(
                                new BoardStrike(DerivativeCode.of("B016CA48"), strike),
                                new BoardStrike(DerivativeCode.of("C016CA48"), strike)),
                        moreStrikes.stream())
                .toList();
    }

    @Override
    public ContractFacts facts(DerivativeCode code) {
        long volume = happened.isEmpty() ? 0 : happened.getLast().cumulativeVolume();
        return new ContractFacts(lastTradingDay, volume, new BigDecimal("1100.00"));
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

    private static MasterRow row(String code, String name) {
        return new MasterRow(DerivativeCode.of(code), name);
    }
}
