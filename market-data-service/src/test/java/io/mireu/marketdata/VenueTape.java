package io.mireu.marketdata;

import static io.mireu.marketdata.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.Topic;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Trade;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import java.math.BigDecimal;
import java.util.List;

/** The venue's own record of trades, against what is on the topic. */
final class VenueTape {

    private final MarketStage stage;

    VenueTape(MarketStage stage) {
        this.stage = stage;
    }

    /** Every trade of the futures on the venue's tape up to now, and no other, with the volume that the tape adds up to. */
    void assertPublishedOnceAndInOrder() {
        for (DerivativeCode code : futures()) {
            assertTradesAreTheTapeOf(code);
        }
        assertThat(read(Topics.MARKET_TRADES))
                .extracting(event -> event.meta().eventId())
                .doesNotHaveDuplicates();
    }

    private void assertTradesAreTheTapeOf(DerivativeCode code) {
        List<TradePrint> tape = stage.venue(Venue.class)
                .market(market -> market.find(code).orElseThrow().tape().printsFrom(0));
        long volume = tape.stream().mapToLong(TradePrint::quantity).sum();
        await().until(() -> {
            List<Trade> published = trades(code);
            return !published.isEmpty() && published.getLast().cumulativeVolume() >= volume;
        });

        List<Trade> published = trades(code);
        long sum = 0;
        for (int i = 0; i < tape.size(); i++) {
            TradePrint print = tape.get(i);
            sum += print.quantity();
            Trade trade = published.get(i);
            assertThat(trade.cumulativeVolume())
                    .as("volume of trade %d of %s", i, code)
                    .isEqualTo(sum);
            assertThat(trade.quantity()).isEqualTo(print.quantity());
            assertThat(trade.price()).isEqualByComparingTo(BigDecimal.valueOf(print.priceCents(), 2));
        }
        assertThat(published).extracting(Trade::venueTime).isSorted();
    }

    private List<DerivativeCode> futures() {
        return stage.venue(Venue.class)
                .market(market ->
                        market.futures().stream().map(ContractMarket::code).toList());
    }

    private List<Trade> trades(DerivativeCode code) {
        return read(Topics.MARKET_TRADES).stream()
                .map(MarketEvent.Traded::trade)
                .filter(trade -> trade.instrument().equals(code))
                .toList();
    }

    private <E extends MarketEvent> List<E> read(Topic<E> topic) {
        try (MarketTopicReader<E> tail = new MarketTopicReader<>(stage.bootstrapServers(), topic)) {
            return tail.all();
        }
    }
}
