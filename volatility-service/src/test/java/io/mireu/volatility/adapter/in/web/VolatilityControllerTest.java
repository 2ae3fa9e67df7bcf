package io.mireu.volatility.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.AllowedActions;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.volatility.VolatilityPoint;
import io.mireu.support.clock.MarketClock;
import io.mireu.volatility.SampleMarket;
import io.mireu.volatility.application.ValueChain;
import io.mireu.volatility.application.VolatilityPoints;
import io.mireu.volatility.application.WatchedMarket;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VolatilityControllerTest {

    private static final Instant NIGHT_OPENS = Instant.parse("2026-12-10T09:00:00Z");
    private static final Instrument.Option NEXT = new Instrument.Option(
            DerivativeCode.of("C0171A00"), "C 2701", LocalDate.of(2027, 1, 14), new BigDecimal("1000.0"));

    private final MarketClock clock = new MarketClock(Clock.fixed(NIGHT_OPENS, ZoneOffset.UTC), Duration.ofSeconds(20));
    private final WatchedMarket market = new WatchedMarket();
    private final List<SeriesCode> asked = new ArrayList<>();
    private final VolatilityController controller = new VolatilityController(
            market, new ValueChain(market, SampleMarket.TERMS, clock), new AskedPoints(), clock);

    @Test
    void inTheNightAfterAnExpiryTheFrontSeriesIsTheNextOne() {
        SampleMarket.options().forEach(market::list);
        market.list(NEXT);
        observe("day", SampleMarket.LAST_TRADING_DAY);
        assertThat(frontSeries()).isEqualTo(SampleMarket.SERIES);

        observe("night", SampleMarket.LAST_TRADING_DAY.plusDays(1));
        assertThat(frontSeries()).isEqualTo(NEXT.series());
    }

    private SeriesCode frontSeries() {
        assertThat(controller.points(null, null, null, 10)).isEmpty();
        return asked.getLast();
    }

    private void observe(String market, LocalDate tradeDate) {
        SessionStatus status = new SessionStatus(
                market,
                null,
                SessionPhase.CONTINUOUS,
                NIGHT_OPENS.plusSeconds(600),
                AllowedActions.ALL,
                tradeDate,
                NIGHT_OPENS.minusSeconds(600),
                NIGHT_OPENS.plusSeconds(600),
                NIGHT_OPENS,
                NIGHT_OPENS,
                true);
        clock.observe(new MarketEvent.SessionObserved(
                new EventMeta(EventMeta.idOf(market), NIGHT_OPENS, NIGHT_OPENS, null), status));
    }

    private final class AskedPoints implements VolatilityPoints {
        @Override
        public boolean add(VolatilityPoint point) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int replaceRebuilt(SeriesCode series, Instant first, Instant last, List<VolatilityPoint> points) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<VolatilityPoint> find(SeriesCode series, Instant from, Instant until, int limit) {
            asked.add(series);
            return List.of();
        }
    }
}
