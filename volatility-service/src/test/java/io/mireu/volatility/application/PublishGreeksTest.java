package io.mireu.volatility.application;

import static io.mireu.model.instrument.ContractType.CALL;
import static io.mireu.model.instrument.ContractType.PUT;
import static io.mireu.volatility.SampleMarket.FUTURE;
import static io.mireu.volatility.SampleMarket.NOW;
import static io.mireu.volatility.SampleMarket.TERMS;
import static io.mireu.volatility.SampleMarket.futureQuote;
import static io.mireu.volatility.SampleMarket.option;
import static io.mireu.volatility.SampleMarket.options;
import static io.mireu.volatility.SampleMarket.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.QuoteQuality;
import io.mireu.model.volatility.VolatilitySmile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishGreeksTest {

    private static final int WHOLE_CHAIN = 162;

    private final List<OptionGreeks> published = new ArrayList<>();
    private final WatchedMarket market = new WatchedMarket();
    private long nowMs = 1;
    private Instant marketNow = NOW;
    private final InstantSource marketTime = () -> marketNow;
    private final PublishGreeks publishGreeks = new PublishGreeks(
            market,
            new ValueChain(market, TERMS, marketClock()),
            new InMemoryPublisher(),
            new GreeksConflation(Duration.ofMillis(250), 1e-4, 5e-4),
            () -> TimeUnit.MILLISECONDS.toNanos(nowMs));

    @BeforeEach
    void listAndQuoteTheChain() {
        market.list(FUTURE);
        options().forEach(market::list);
        market.quote(futureQuote("1099.98", "1100.02"));
        options().forEach(option -> market.quote(quote(option, 1100, strike -> 0.35)));
        assertThat(publishGreeks.handle()).isEqualTo(WHOLE_CHAIN);
        assertThat(published).allMatch(greeks -> greeks.quality() == QuoteQuality.OK);
        published.clear();
        nowMs += 1_000;
    }

    @Test
    void anOptionWhoseOwnQuoteChangedIsPublishedAtOnceAndAlone() {
        market.quote(quote(option(PUT, 1040), 1100, strike -> 0.36));
        assertThat(publishGreeks.handle()).isOne();
        assertThat(published.getFirst().volatility()).isCloseTo(0.36, within(1e-6));
    }

    @Test
    void aBurstOfQuotesIsPublishedOnceAnIntervalWithItsLastState() {
        Instrument.Option put = option(PUT, 1040);
        for (int i = 0; i <= 24; i++) {
            double volatility = 0.36 + i / 1000.0;
            market.quote(quote(put, 1100, strike -> volatility));
            publishGreeks.handle();
            nowMs += 10;
        }
        assertThat(published).as("the first of the burst only").hasSize(1);
        nowMs += 10;
        publishGreeks.handle();
        assertThat(published).hasSize(2);
        assertThat(published.getLast().volatility()).isCloseTo(0.384, within(1e-6));
    }

    @Test
    void aMoveOfTheFutureRevaluesTheWholeChain() {
        market.quote(futureQuote("1100.98", "1101.02"));
        assertThat(publishGreeks.handle()).isEqualTo(WHOLE_CHAIN);
    }

    @Test
    void whatDidNotMoveIsNotPublished() {
        market.quote(quote(option(CALL, 1100), 1100, strike -> 0.35));
        market.quote(futureQuote("1099.96", "1100.04"));
        assertThat(publishGreeks.handle()).isZero();
    }

    @Test
    void timeAloneTurnsAQuietChainStale() {
        marketNow = NOW.plus(TERMS.optionQuoteMaxAge()).plusSeconds(1);
        assertThat(publishGreeks.handle()).isZero();
        assertThat(publishGreeks.handleAll()).isEqualTo(WHOLE_CHAIN);
        assertThat(published).allMatch(greeks -> greeks.quality() == QuoteQuality.STALE);
    }

    @Test
    void aLostFutureTakesTheVolatilitiesWithIt() {
        market.quote(futureQuote("0", "1100.02"));
        assertThat(publishGreeks.handle()).isEqualTo(WHOLE_CHAIN);
        assertThat(published).allMatch(greeks -> greeks.quality() == QuoteQuality.NO_FORWARD);
    }

    private Clock marketClock() {
        return marketTime.withZone(ZoneOffset.UTC);
    }

    private final class InMemoryPublisher implements VolatilityPublisher {
        @Override
        public void publish(OptionGreeks greeks) {
            published.add(greeks);
        }

        @Override
        public void publish(VolatilitySmile smile) {
            throw new AssertionError("no smile was asked for");
        }
    }
}
