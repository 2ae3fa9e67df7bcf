package io.mireu.simulator.ls;

import io.mireu.simulator.ReadSettings;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.spot.SpotListener;
import io.mireu.simulator.spot.SpotMarket;
import io.mireu.simulator.spot.Stock;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Sends what happens to stocks to who asked for it. */
@Component
class SpotFeed implements SpotListener {

    private final RealtimeHub hub;
    private final SpotMarket market;
    private final StockFrames frames;
    private final InterruptionFrames interruptions;
    private final boolean unified;

    SpotFeed(
            RealtimeHub hub,
            SpotMarket market,
            StockFrames frames,
            InterruptionFrames interruptions,
            ReadSettings settings) {
        this.hub = hub;
        this.market = market;
        this.frames = frames;
        this.interruptions = interruptions;
        this.unified = settings.unifiedFeeds();
        market.listen(this);
    }

    @Override
    public void traded(Stock stock, TradePrint print) {
        StockTopic.trades(stock, unified)
                .forEach(topic -> hub.publish(topic.topic(stock), () -> frames.trade(topic, stock, print)));
    }

    @Override
    public void quoted(Stock stock, LocalTime time) {
        boolean auction = market.hours().isAuction();
        StockTopic.books(stock, unified)
                .forEach(topic -> hub.publish(topic.topic(stock), () -> frames.book(topic, stock, time, auction)));
    }

    @Override
    public void expected(Stock stock, LocalTime time) {
        StockTopic.expected(stock, unified)
                .forEach(topic -> hub.publish(topic.topic(stock), () -> frames.expected(topic, stock, time)));
    }

    @Override
    public void interrupted(Stock stock, LocalTime time) {
        StockTopic.interruptions(stock, unified).forEach(topic -> {
            hub.publish(topic.topic(stock), () -> interruptions.of(topic, stock, time, false));
            hub.publish(topic.topicOfAll(), () -> interruptions.of(topic, stock, time, true));
        });
    }
}
