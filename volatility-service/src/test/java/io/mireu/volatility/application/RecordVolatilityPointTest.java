package io.mireu.volatility.application;

import static io.mireu.volatility.SampleMarket.FUTURE;
import static io.mireu.volatility.SampleMarket.NOW;
import static io.mireu.volatility.SampleMarket.TERMS;
import static io.mireu.volatility.SampleMarket.futureQuote;
import static io.mireu.volatility.SampleMarket.options;
import static io.mireu.volatility.SampleMarket.quote;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.VolatilityPoint;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordVolatilityPointTest {

    private final List<VolatilityPoint> stored = new ArrayList<>();
    private final WatchedMarket market = new WatchedMarket();
    private Instant marketNow = NOW.plusMillis(100);
    private boolean continuous = true;
    private final InstantSource marketTime = () -> marketNow;
    private final Clock marketClock = marketTime.withZone(ZoneOffset.UTC);
    private final RecordVolatilityPoint recordPoint = new RecordVolatilityPoint(
            market, new ValueChain(market, TERMS, marketClock), new InMemoryPoints(), _ -> continuous, marketClock);

    @Test
    void aMinuteHasOnePointAndTheNextMinuteAnother() {
        quoteTheChain();
        handleAt(NOW.plusSeconds(1));
        handleAt(NOW.plusSeconds(2));
        assertThat(stored).extracting(VolatilityPoint::asOf).containsExactly(NOW);
        market.quote(futureQuote("1099.98", "1100.02"));
        handleAt(NOW.plusSeconds(60).minusMillis(1));
        assertThat(stored).hasSize(1);
    }

    @Test
    void aMinuteThatBeganWithoutAForwardTakesItsFirstPoint() {
        handleAt(NOW.plusSeconds(1));
        assertThat(stored).isEmpty();
        quoteTheChain();
        handleAt(NOW.plusSeconds(2));
        assertThat(stored).extracting(VolatilityPoint::asOf).containsExactly(NOW);
    }

    @Test
    void outsideContinuousTradingNothingIsRecorded() {
        quoteTheChain();
        continuous = false;
        handleAt(NOW.plusSeconds(1));
        assertThat(stored).isEmpty();
    }

    @Test
    void aSeriesThatDoesNotTradeItselfIsLeftOut() {
        quoteTheChain();
        Set<String> asked = new HashSet<>();
        new RecordVolatilityPoint(
                        market,
                        new ValueChain(market, TERMS, marketClock),
                        new InMemoryPoints(),
                        instrument -> {
                            asked.add(instrument.series().value());
                            return false;
                        },
                        marketClock)
                .handle();

        assertThat(stored).isEmpty();
        assertThat(asked)
                .containsExactlyElementsOf(
                        market.series().stream().map(SeriesCode::value).toList());
    }

    private void handleAt(Instant now) {
        marketNow = now;
        recordPoint.handle();
    }

    private void quoteTheChain() {
        market.list(FUTURE);
        options().forEach(market::list);
        market.quote(futureQuote("1099.98", "1100.02"));
        options().forEach(option -> market.quote(quote(option, 1100, strike -> 0.35)));
    }

    private final class InMemoryPoints implements VolatilityPoints {
        @Override
        public boolean add(VolatilityPoint point) {
            return stored.add(point);
        }

        @Override
        public int replaceRebuilt(SeriesCode series, Instant first, Instant last, List<VolatilityPoint> points) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<VolatilityPoint> find(SeriesCode series, Instant from, Instant until, int limit) {
            return List.copyOf(stored);
        }
    }
}
