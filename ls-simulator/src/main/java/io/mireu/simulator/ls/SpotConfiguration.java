package io.mireu.simulator.ls;

import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.ReadSettings;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.feed.ChartBar;
import io.mireu.simulator.feed.IndexHistory;
import io.mireu.simulator.spot.SpotMarket;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the stock market and keeps it after the index of the derivatives. */
@Configuration(proxyBeanMethods = false)
class SpotConfiguration {

    private static final Duration ADVANCE = Duration.ofMillis(500);

    /**
     * The stock market, with the index's days before this one, and with the morning that the front future remembers: its
     * price without the carry is the index.
     */
    @Bean
    SpotMarket spotMarket(Venue venue, SimulatorSettings settings, ReadSettings reads) {
        return venue.market(market -> {
            IndexHistory before = IndexHistory.before(
                    venue.today(), market.previousIndex(), settings.market().volatility(), venue.days(), settings);
            SpotMarket spot = new SpotMarket(
                    venue.today(),
                    settings.market().index(),
                    before.days(),
                    reads.stockTradesPerSecond(),
                    settings.seed());
            ContractMarket front = market.front();
            double carry = market.prices().forward(front.instrument().lastTradingDay())
                    / market.prices().index();
            if (isDay(market)) {
                for (ChartBar bar : front.tape().timeBars(1, TradingDays.OPEN)) {
                    spot.advance(
                            venue.today(), venue.today().atTime(bar.time()), Points.toDouble(bar.closeCents()) / carry);
                }
            }
            return spot;
        });
    }

    /** Moves it on. */
    @Bean
    PeriodicFeed spotClock(Venue venue, SpotMarket spot) {
        return new PeriodicFeed() {

            @Override
            public Duration interval() {
                return ADVANCE;
            }

            @Override
            public void send() {
                Now now = venue.market(market ->
                        new Now(venue.today(), market.time(), market.prices().index(), isDay(market)));
                if (now.day()) {
                    spot.advance(now.date(), now.time(), now.index());
                }
            }
        };
    }

    private record Now(LocalDate date, LocalDateTime time, double index, boolean day) {}

    private static boolean isDay(VenueMarket market) {
        return market.session().market() == SessionMarket.DAY;
    }
}
