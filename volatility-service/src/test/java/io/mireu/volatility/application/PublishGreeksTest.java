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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishGreeksTest {

    private static final int WHOLE_CHAIN = 162;

    private final List<OptionGreeks> published = new ArrayList<>();
    private final List<@Nullable Instant> quotedAt = new ArrayList<>();
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
        quotedAt.clear();
        nowMs += 1_000;
    }

    @Test
    void anOptionWhoseOwnQuoteChangedIsPublishedAtOnceAndAlone() {
        market.quote(quote(option(PUT, 1040), 1100, strike -> 0.36));
        assertThat(publishGreeks.handle()).isOne();
        assertThat(published.getFirst().volatility()).isCloseTo(0.36, within(1e-6));
    }

    @Test
    void everyChangeOfAnOptionsOwnQuoteIsPublishedWithoutWaiting() {
        Instrument.Option put = option(PUT, 1040);
        for (int i = 0; i < 10; i++) {
            double volatility = 0.36 + i / 1000.0;
            market.quote(quote(put, 1100, strike -> volatility));
            assertThat(publishGreeks.handle()).isOne();
            assertThat(published.getLast().volatility()).isCloseTo(volatility, within(1e-6));
            assertThat(quotedAt.getLast()).isEqualTo(NOW);
        }
    }

    @Test
    void aMoveOfTheFutureRevaluesTheWholeChain() {
        market.quote(futureQuote("1100.98", "1101.02"));
        assertThat(publishGreeks.handle()).isEqualTo(WHOLE_CHAIN);
        assertThat(quotedAt).as("no option's own quote was the reason").containsOnlyNulls();
    }

    @Test
    void aRestlessFutureIsFollowedOnceAnIntervalButNoOptionWaitsForIt() {
        for (int i = 1; i <= 25; i++) {
            market.quote(futureQuote("110" + i / 10 + "." + i % 10 + "0", "110" + i / 10 + "." + i % 10 + "2"));
            publishGreeks.handle();
            nowMs += 10;
        }
        assertThat(published).as("for the first move only").hasSize(WHOLE_CHAIN);
        published.clear();
        market.quote(quote(option(PUT, 1040), 1102.51, strike -> 0.36));
        nowMs -= 10;
        assertThat(publishGreeks.handle()).isOne();
        assertThat(published.getFirst().volatility()).isCloseTo(0.36, within(1e-3));
        nowMs += 10;
        assertThat(publishGreeks.handle()).isEqualTo(WHOLE_CHAIN - 1);
        assertThat(published).allMatch(greeks -> isForward(greeks, "1102.51"));
    }

    private static boolean isForward(OptionGreeks greeks, String price) {
        return greeks.forward() != null && greeks.forward().compareTo(new BigDecimal(price)) == 0;
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
    void theParityOfPutsAndCallsStandsInForALostFuture() {
        market.quote(futureQuote("0", "1100.02"));
        publishGreeks.handle();
        assertThat(published).as("nothing moved").isEmpty();
        options().stream()
                .filter(option -> option.code().type() == CALL)
                .forEach(option -> market.quote(quote(option.code(), BigDecimal.ZERO, new BigDecimal("99"), NOW)));
        publishGreeks.handle();
        nowMs += 250;
        publishGreeks.handle();
        assertThat(published)
                .hasSize(WHOLE_CHAIN)
                .allMatch(
                        greeks -> greeks.quality() == (isCall(greeks) ? QuoteQuality.NO_BID : QuoteQuality.NO_FORWARD));
    }

    private static boolean isCall(OptionGreeks greeks) {
        return greeks.option().type() == CALL;
    }

    private Clock marketClock() {
        return marketTime.withZone(ZoneOffset.UTC);
    }

    private final class InMemoryPublisher implements VolatilityPublisher {
        @Override
        public void publish(OptionGreeks greeks, @Nullable Instant receivedAt) {
            published.add(greeks);
            quotedAt.add(receivedAt);
        }

        @Override
        public void publish(VolatilitySmile smile) {
            throw new AssertionError("no smile was asked for");
        }
    }
}
