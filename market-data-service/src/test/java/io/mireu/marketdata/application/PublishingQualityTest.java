package io.mireu.marketdata.application;

import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static io.mireu.marketdata.domain.FeedFixtures.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.ClockReading;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.FeedGap;
import io.mireu.model.market.IndexValue;
import io.mireu.model.market.Indication;
import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.Quote;
import io.mireu.model.market.Trade;
import io.mireu.model.market.TradingLimits;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is published says its place and what is doubtful about it. */
class PublishingQualityTest {

    private static final Instant NOW = at("10:00:00");

    private final PublishingStage stage = new PublishingStage(Clock.fixed(NOW, ZoneOffset.UTC));
    private final RecordedMarket market = stage.market;

    @BeforeEach
    void theClockIsKnownAndTheInstrumentFollowed() {
        stage.clock.accept(new ClockReading(NOW, NOW, Duration.ZERO));
        stage.feeds.follow(MINI);
    }

    @Test
    void tradesAndBooksAreCountedFromOneEachOnItsTopic() {
        stage.publishTrade.handle(live(trade("10:00:00", "1100.00", 1, 1)));
        stage.publishTrade.handle(live(trade("10:00:00", "1100.00", 1, 2)));
        stage.publishQuote.handle(book("10:00:00", "1100.00", "1100.02"));

        assertThat(market.trades()).extracting(Trade::sequence).containsExactly(1L, 2L);
        assertThat(market.trades()).extracting(Trade::flags).containsOnly(Set.of());
        assertThat(quotes()).extracting(Quote::sequence).containsExactly(1L);
        assertThat(quotes().getFirst().flags()).isEmpty();
    }

    @Test
    void aBookSaysWhatIsDoubtfulAboutItAndIsPublished() {
        stage.publishQuote.handle(book("10:00:00", "1100.04", "1100.02"));
        stage.publishQuote.handle(book("10:00:00", "1100.00", null));
        stage.publishQuote.handle(book("10:00:00", null, null));
        stage.publishQuote.handle(book("09:59:59", "1100.0", "1100.02"));
        stage.publishQuote.handle(book("10:00:00", "1100.0", "1100.02"));

        assertThat(quotes())
                .extracting(Quote::flags)
                .containsExactly(
                        Set.of(QualityFlag.CROSSED),
                        Set.of(QualityFlag.ONE_SIDED),
                        Set.of(QualityFlag.EMPTY),
                        Set.of(QualityFlag.TRUNCATED));
        assertThat(stage.counters.value(Count.LATE)).isEqualTo(1);
    }

    @Test
    void whatIsFarBehindTheVenuesClockIsStale() {
        stage.publishTrade.handle(live(trade("09:59:54", "1100.00", 1, 1)));
        stage.publishTrade.handle(live(trade("09:59:55", "1100.00", 1, 2)));

        assertThat(market.trades()).extracting(Trade::flags).containsExactly(Set.of(QualityFlag.STALE), Set.of());
    }

    @Test
    void peopleHearOfTruncatedPricesOncePerInstrument() {
        for (int volume = 1; volume <= 5; volume++) {
            stage.publishTrade.handle(live(trade("10:00:00", "1100.1", 1, volume)));
        }

        assertThat(market.trades()).hasSize(5).allMatch(trade -> trade.flags().contains(QualityFlag.TRUNCATED));
        assertThat(stage.counters.value(Count.TRUNCATED)).isEqualTo(5);
        assertThat(market.alerts()).containsExactly("price-truncated");
    }

    @Test
    void aLateTradeIsPublishedAsSuchAndCorrectsItsBar() {
        stage.publishTrade.handle(live(trade("09:58:59", "1100.00", 1, 1)));
        stage.publishTrade.handle(live(trade("09:59:59", "1100.04", 1, 4)));
        stage.publishTrade.handle(live(trade("09:58:59", "1100.02", 2, 3)));

        assertThat(market.trades()).extracting(Trade::cumulativeVolume).containsExactly(1L, 4L, 3L);
        assertThat(market.trades().getLast().flags()).contains(QualityFlag.LATE);
        assertThat(market.gaps()).extracting(FeedGap::contracts).containsExactly(2L);
        assertThat(market.bars()).extracting(bar -> bar.volume()).containsExactly(1L, 3L);
        assertThat(market.bars()).extracting(bar -> bar.revision()).containsExactly(0, 1);
        assertThat(market.ids()).doesNotHaveDuplicates();
    }

    @Test
    void aPolledBookOfAnInstrumentThatIsNotFollowedIsPublishedUnlessItIsOlder() {
        InstrumentCode other = InstrumentCode.of("B016CA48");
        Quote first = polled(other, "09:59:50");

        stage.publishQuote.handle(first);
        stage.publishQuote.handle(polled(other, "09:40:00"));
        stage.publishQuote.handle(polled(MINI, "09:59:50"));
        stage.publishQuote.handle(book("10:00:00", "1100.00", "1100.02"));
        stage.publishQuote.handle(polled(MINI, "09:59:58"));

        assertThat(quotes()).hasSize(3);
        assertThat(quotes().getFirst()).isEqualTo(first.withQuality(1, Set.of()));
        assertThat(stage.counters.value(Count.LATE)).isEqualTo(2);
    }

    @Test
    void whatNobodyAskedForIsSetAside() {
        Trade other = new Trade(InstrumentCode.of("A0571000"), BigDecimal.TEN, 1, null, 1, NOW, NOW, DataOrigin.LIVE);

        stage.publishTrade.handle(other);

        assertThat(market.trades()).isEmpty();
        assertThat(stage.counters.value(Count.IMPOSSIBLE)).isEqualTo(1);
        assertThat(market.alerts()).containsExactly("frame-set-aside");
    }

    @Test
    void limitsAreToldWhenTheyChange() {
        stage.publishLimits.handle(band("1090.00"));
        stage.publishLimits.handle(band("1090.00"));
        stage.publishLimits.handle(band("1090.02"));

        assertThat(market.of(MarketEvent.Limited.class))
                .extracting(event -> event.limits().sequence())
                .containsExactly(1L, 2L);
        assertThat(stage.board.limits(MINI, TradingLimits.Kind.BAND))
                .get()
                .extracting(TradingLimits::lower)
                .isEqualTo(new BigDecimal("1090.02"));
        assertThat(stage.board.limits(MINI, TradingLimits.Kind.STEP)).isEmpty();
    }

    @Test
    void expectedPricesAndIndicesArePublishedOnce() {
        IndexCode index = IndexCode.of("101");
        stage.feeds.follow(index);
        Indication nothing = new Indication(MINI, new BigDecimal("0.00"), 0, NOW, NOW, DataOrigin.LIVE, 0, Set.of());
        IndexValue value = new IndexValue(index, new BigDecimal("1100.07"), NOW, NOW, DataOrigin.LIVE, 0);

        stage.publishIndication.handle(nothing);
        stage.publishIndication.handle(nothing);
        stage.publishIndex.handle(value);
        stage.publishIndex.handle(value);

        assertThat(market.of(MarketEvent.Indicated.class)).hasSize(1);
        assertThat(stage.board.indication(MINI))
                .get()
                .extracting(Indication::flags)
                .isEqualTo(Set.of());
        assertThat(market.of(MarketEvent.IndexValued.class)).hasSize(1);
        assertThat(stage.board.index(index))
                .get()
                .extracting(IndexValue::sequence)
                .isEqualTo(1L);
        assertThat(stage.counters.value(Count.REPEATS)).isEqualTo(2);
    }

    private List<Quote> quotes() {
        return market.of(MarketEvent.Quoted.class).stream()
                .map(MarketEvent.Quoted::quote)
                .toList();
    }

    private static Trade live(Trade trade) {
        return new Trade(
                trade.instrument(),
                trade.price(),
                trade.quantity(),
                null,
                trade.cumulativeVolume(),
                trade.venueTime(),
                NOW,
                DataOrigin.LIVE);
    }

    private static TradingLimits band(String lower) {
        return new TradingLimits(
                MINI,
                TradingLimits.Kind.BAND,
                new BigDecimal(lower),
                new BigDecimal("1110.00"),
                null,
                null,
                true,
                NOW,
                NOW,
                DataOrigin.LIVE,
                0,
                Set.of());
    }

    private static Quote polled(InstrumentCode code, String time) {
        List<BookLevel> bids = List.of(new BookLevel(new BigDecimal("1100.00"), 1, 0));
        List<BookLevel> offers = List.of(new BookLevel(new BigDecimal("1100.10"), 1, 0));
        return new Quote(code, bids, offers, at(time), NOW, DataOrigin.POLLED, Duration.ofSeconds(1), 0, Set.of());
    }

    private static Quote book(String time, @Nullable String bid, @Nullable String offer) {
        return new Quote(MINI, side(bid), side(offer), at(time), NOW, DataOrigin.LIVE);
    }

    private static List<BookLevel> side(@Nullable String price) {
        return price == null ? List.of() : List.of(new BookLevel(new BigDecimal(price), 3, 1));
    }
}
