package io.mireu.marketdata.application;

import static io.mireu.marketdata.Patience.await;
import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static io.mireu.marketdata.domain.FeedFixtures.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.market.FeedGap;
import io.mireu.model.market.Trade;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the stream does not show is filled in from charts, once and in order. */
class CatchUpTest extends CatchUpStage {

    @Test
    void theHistoryComesBeforeTheStreamAndNoTradeTwice() {
        List<Trade> morning = trades(20);
        venue.happened.addAll(morning);
        catchUp.prepare(CHANNELS, List.of(MINI));

        // The last three came on the stream too, before the history was there, and then one more.
        morning.subList(17, 20).forEach(this::stream);
        Trade next = trade("09:25:00", "1100.04", 2, 22);
        stream(next);
        connect();

        assertThat(volumes()).containsExactlyElementsOf(volumesOf(morning, next));
        assertThat(market.ids()).doesNotHaveDuplicates();
        assertThat(market.gaps()).isEmpty();
        assertThat(counters.value(Count.REPEATS)).isEqualTo(3);
        assertThat(venue.pages).isGreaterThan(3);
    }

    @Test
    void whatACutHidIsFilledInAndGetsTheIdsOfTheStream() {
        List<Trade> trades = trades(20);
        venue.happened.addAll(trades.subList(0, 10));
        catchUp.prepare(CHANNELS, List.of(MINI));
        connect();

        catchUp.disconnected(ALL, "cut");
        venue.happened.addAll(trades.subList(10, 18));
        trades.subList(16, 20).forEach(this::stream);
        venue.happened.addAll(trades.subList(18, 20));
        connect();

        assertThat(volumes()).containsExactlyElementsOf(volumesOf(trades));
        assertThat(market.ids()).doesNotHaveDuplicates();
        assertThat(market.gaps()).isEmpty();
    }

    @Test
    void aTradeOfTheChartHasTheIdOfTheSameTradeOfTheStream() {
        venue.happened.addAll(trades(3));
        catchUp.prepare(CHANNELS, List.of(MINI));
        connect();

        assertThat(market.ids())
                .containsAll(trades(3).stream()
                        .map(trade -> factory.traded(trade).meta().eventId())
                        .toList());
    }

    @Test
    void afterAReconnectTheSessionIsUnconfirmedUntilATradeComes() {
        stream(trade("09:44:59", "1100.00", 1, 1));
        loop.submit(session::handle);
        catchUp.disconnected(ALL, "cut");
        connect();
        stream(trade("09:45:00", "1100.00", 1, 2));
        loop.submit(session::handle);
        loop.submit(session::handle);

        await().until(() -> sessions.of(MarketEvent.SessionObserved.class).size() == 4);
        assertThat(sessions.of(MarketEvent.SessionObserved.class))
                .extracting(event -> event.session().confirmed())
                .containsExactly(true, false, true, true);
    }

    @Test
    void theFeedIsLiveWhenAllOfItIsConnected() {
        catchUp.prepare(List.of(FRONT_TRADES, NEXT_TRADES), List.of(MINI));
        catchUp.connected(REST);
        await().until(() -> loop.waiting() == 0);
        assertThat(status.state()).isEqualTo(FeedState.STARTING);

        catchUp.connected(ALL);
        await().until(() -> status.state() == FeedState.LIVE);

        catchUp.disconnected(REST, "cut");
        catchUp.disconnected(REST, "no connection");
        assertThat(status.state()).isEqualTo(FeedState.DISCONNECTED);
        catchUp.connected(REST);
        await().until(() -> status.state() == FeedState.LIVE);
    }

    @Test
    void aLostPartHoldsUpItsOwnTradesOnly() {
        venue.happened.addAll(trades(2));
        catchUp.prepare(List.of(FRONT_TRADES, NEXT_TRADES), List.of(MINI, NEXT));
        catchUp.connected(ALL);
        catchUp.connected(REST);
        await().until(() -> status.state() == FeedState.LIVE);
        int pages = venue.pages;

        catchUp.disconnected(REST, "cut");
        stream(trade("09:25:00", "1100.04", 1, 3));
        await().until(() -> volumes().contains(3L));
        assertThat(venue.pages).isEqualTo(pages);
        catchUp.disconnected(ALL, "cut");
        catchUp.connected(REST);
        stream(trade("09:26:00", "1100.04", 1, 4));
        await().until(() -> loop.waiting() == 0);
        assertThat(volumes()).doesNotContain(4L);
        assertThat(status.state()).isEqualTo(FeedState.DISCONNECTED);

        connect();
        await().until(() -> volumes().contains(4L));
    }

    @Test
    void aConnectionWithoutAnnouncementsPutsNoSessionInDoubt() {
        stream(trade("09:44:59", "1100.00", 1, 1));
        loop.submit(session::handle);
        catchUp.prepare(List.of(FRONT_TRADES, NEXT_TRADES), List.of());
        catchUp.disconnected(REST, "cut");
        catchUp.connected(REST);
        loop.submit(session::handle);

        await().until(() -> sessions.of(MarketEvent.SessionObserved.class).size() == 2);
        assertThat(sessions.of(MarketEvent.SessionObserved.class))
                .allMatch(event -> event.session().confirmed());
    }

    @Test
    void aVenueWithoutChartsDelaysTheStreamButDoesNotStopIt() {
        venue.happened.add(trade("09:00:00", "1100.00", 1, 1));
        CatchUp blind = blind();
        blind.prepare(CHANNELS, List.of(MINI));
        stream(trade("09:40:00", "1100.00", 1, 900));

        blind.connected(ALL);
        await().until(() -> status.state() == FeedState.LIVE);

        assertThat(volumes()).containsExactly(900L);
        assertThat(market.alerts()).contains("history-missing");
    }

    @Test
    void missedContractsOfAnInstrumentWithoutHistoryAreCounted() {
        feeds.follow(MINI);
        publishTrade.handle(trade("09:40:00", "1100.00", 1, 100));
        publishTrade.handle(trade("09:40:01", "1100.00", 2, 109));

        assertThat(market.gaps())
                .containsExactly(new FeedGap(
                        List.of(MINI),
                        Set.of(FeedGap.Kind.TRADES),
                        at("09:40:00"),
                        at("09:40:01"),
                        7L,
                        "7 contracts traded unseen"));
        assertThat(counters.value(Count.MISSED_CONTRACTS)).isEqualTo(7);
        assertThat(market.alerts()).containsExactly("trades-missing");
        assertThat(volumes()).containsExactly(100L, 109L);
    }
}
