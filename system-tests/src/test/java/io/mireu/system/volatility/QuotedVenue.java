package io.mireu.system.volatility;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SettlementTimes;
import io.mireu.model.volatility.Act365Clock;
import io.mireu.simulator.MarketRegime;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.book.DepthLevel;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.feed.TheoreticalPrices;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import io.mireu.volatility.application.ValueChain;
import io.mireu.volatility.application.WatchedMarket;
import io.mireu.volatility.domain.PricingTerms;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The simulator's venue, whose time passes when it is told so, and the chains of volatility-service on its books. */
final class QuotedVenue implements AutoCloseable {

    private static final Duration TICK = Duration.ofMillis(100);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final double RATE = 0.0275;

    private final AtomicLong elapsedNs = new AtomicLong();
    private final Venue venue;
    private final WatchedMarket watched = new WatchedMarket();
    private final Map<DerivativeCode, Quote> quotes = new HashMap<>();
    private Instant now = Instant.EPOCH;
    private final InstantSource time = () -> now;
    private final ValueChain chains;

    QuotedVenue(Path directory, long seed, boolean wide) {
        Map<String, String> values = Map.of(
                "mireu.simulator.directory", directory.toString(),
                "mireu.simulator.seed", Long.toString(seed),
                "mireu.simulator.market.listing", wide ? "wide" : "demo");
        SimulatorSettings settings = new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("mireu.simulator", SimulatorSettings.class);
        venue = new Venue(settings, new TradingDays(KrxCalendar.bundled()), DAY, elapsedNs::get);
        PricingTerms terms = new PricingTerms(
                RATE,
                new Act365Clock(SettlementTimes.of(SessionTimetable.current()), Duration.ofMinutes(5)),
                Duration.ofSeconds(30),
                Duration.ofMinutes(5),
                0.001);
        chains = new ValueChain(watched, terms, time.withZone(KrxCalendar.ZONE));
        venue.market(market -> {
            market.contracts().forEach(contract -> watched.list(contract.instrument()));
            return market;
        });
    }

    void regime(MarketRegime regime) {
        venue.regime(regime);
    }

    /** Lets the venue's time pass, and copies every book as it stands then. */
    TheoreticalPrices pass(Duration span) {
        for (long i = 0; i < span.dividedBy(TICK); i++) {
            elapsedNs.addAndGet(TICK.toNanos());
            venue.tick();
        }
        return venue.market(this::copy);
    }

    private TheoreticalPrices copy(VenueMarket market) {
        now = atSeoul(market.time());
        market.contracts().forEach(this::copy);
        return market.prices();
    }

    private void copy(ContractMarket contract) {
        BookDepth depth = contract.depth();
        Quote quote = new Quote(contract.code(), side(depth.bids()), side(depth.offers()), now, now, DataOrigin.LIVE);
        watched.quote(quote);
        quotes.put(contract.code(), quote);
    }

    private static List<BookLevel> side(List<DepthLevel> levels) {
        return levels.stream()
                .map(level ->
                        new BookLevel(BigDecimal.valueOf(level.priceCents(), 2), level.quantity(), level.orders()))
                .toList();
    }

    private static Instant atSeoul(LocalDateTime venueTime) {
        return venueTime.atZone(KrxCalendar.ZONE).toInstant();
    }

    ValueChain chains() {
        return chains;
    }

    /** Continuous, a decimal a year, of the simulator and of the valuation. */
    double rate() {
        return RATE;
    }

    List<SeriesCode> series() {
        return watched.series();
    }

    SeriesCode front() {
        return watched.frontSeries(DAY).orElseThrow();
    }

    /** The options of a series as the venue lists them. */
    List<Instrument.Option> options(SeriesCode series) {
        return venue.market(market -> market.options().stream()
                .map(ContractMarket::instrument)
                .filter(Instrument.Option.class::isInstance)
                .map(Instrument.Option.class::cast)
                .filter(option -> option.series().equals(series))
                .toList());
    }

    Quote quote(DerivativeCode code) {
        Quote quote = quotes.get(code);
        if (quote == null) {
            throw new IllegalStateException("no book of " + code + " was copied");
        }
        return quote;
    }

    @Override
    public void close() {
        venue.close();
    }
}
