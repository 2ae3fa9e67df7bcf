package io.mireu.marketdata.application;

import static io.mireu.marketdata.Patience.await;
import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static io.mireu.marketdata.domain.FeedFixtures.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.MasterList;
import io.mireu.marketdata.domain.OptionSeries;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the stream brings anew is complete from its beginning, and holds up nothing else. */
class StreamChangeTest extends CatchUpStage {

    @Test
    void whatIsAddedWaitsForItsOwnHistoryAndHoldsUpNothingElse() {
        venue.happened.addAll(trades(2));
        catchUp.prepare(List.of(NEXT_TRADES), List.of());
        catchUp.connected(new VenueStream.Part(Set.of(NEXT_TRADES), true));
        await().until(() -> status.state() == FeedState.LIVE);

        catchUp.change(CHANNELS, List.of(), List.of(MINI, NEXT));
        stream(trade("09:25:00", "1100.04", 1, 3));
        await().until(() -> loop.waiting() == 0);
        assertThat(volumes()).doesNotContain(3L);
        assertThat(status.state()).isEqualTo(FeedState.LIVE);

        catchUp.added(Set.of(FRONT_TRADES));
        await().until(() -> volumes().contains(3L));
        assertThat(volumes()).containsExactly(1L, 2L, 3L);
        assertThat(status.state()).isEqualTo(FeedState.LIVE);
    }

    @Test
    void whatIsTakenOutBeforeItsHistoryCameIsWaitedForNoMore() {
        catchUp.prepare(List.of(FRONT_TRADES, NEXT_TRADES), List.of(MINI, NEXT));
        stream(trade("09:25:00", "1100.04", 1, 3));
        catchUp.change(List.of(), CHANNELS, List.of(NEXT));
        await().until(() -> volumes().contains(3L));

        catchUp.connected(new VenueStream.Part(Set.of(NEXT_TRADES), true));
        await().until(() -> status.state() == FeedState.LIVE);
    }

    @Test
    void booksAreAskedForWhereTheStreamBeginsUnlessItHasSpokenSince() {
        feeds.follow(MINI);
        Channel books = new Channel(Channel.Kind.BOOK, MINI);
        catchUp.added(Set.of(books, FRONT_TRADES));
        await().until(() -> market.of(MarketEvent.Quoted.class).size() == 1);
        assertThat(market.of(MarketEvent.Quoted.class).getFirst().quote().origin())
                .isEqualTo(DataOrigin.SNAPSHOT);
        assertThat(master.asked).containsExactly("DAY book " + MINI);

        board.show(new Quote(MINI, List.of(), List.of(), at("09:45:00"), machine.instant(), DataOrigin.LIVE));
        catchUp.added(Set.of(books));
        await().until(() -> board.quote(MINI).isPresent() && master.asked.size() == 2 && loop.waiting() == 0);
        assertThat(market.of(MarketEvent.Quoted.class)).hasSize(1);
    }

    @Test
    void optionsAreAskedForByTheBoardOfTheirSeriesOnce() {
        master.option(MasterList.MONTHLY_OPTIONS, "B016CA48", "C", "1100")
                .option(MasterList.MONTHLY_OPTIONS, "C016CA48", "P", "1100")
                .option(MasterList.MONTHLY_OPTIONS, "B016CA49", "C", "1102.5");
        List<DerivativeCode> options = List.of(DerivativeCode.of("B016CA48"), DerivativeCode.of("C016CA48"));
        boards.remember(
                new OptionSeries(options.getFirst().series(), ScriptedMaster.EXPIRY), List.of(), machine.instant());
        options.forEach(feeds::follow);

        catchUp.added(Set.of(
                new Channel(Channel.Kind.BOOK, options.getFirst()), new Channel(Channel.Kind.BOOK, options.getLast())));

        await().until(() -> market.of(MarketEvent.Quoted.class).size() == 2);
        assertThat(master.asked)
                .containsExactly("DAY board " + options.getFirst().series());
        assertThat(market.of(MarketEvent.Quoted.class))
                .extracting(event -> event.quote().instrument())
                .containsExactlyInAnyOrderElementsOf(options);
    }
}
