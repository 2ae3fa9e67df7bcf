package io.mireu.gateway.stream;

import io.mireu.model.event.Event;
import io.mireu.model.event.IntentEvent;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.event.PortfolioEvent;
import io.mireu.model.event.StatisticEvent;
import io.mireu.model.event.StrategyEvent;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.VolatilityEvent;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.support.json.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One event on its way to browsers; its JSON is written when the first one needs it, and once. */
final class StreamMessage {

    private final StreamType type;
    private final String key;
    private final @Nullable InstrumentCode instrument;
    private final Event event;
    private volatile @Nullable String json;

    private StreamMessage(StreamType type, String key, @Nullable InstrumentCode instrument, Event event) {
        this.type = type;
        this.key = key(type, key);
        this.instrument = instrument;
        this.event = event;
    }

    /** The message of an event, where browsers want it. */
    static Optional<StreamMessage> of(Event event) {
        return switch (event) {
            case MarketEvent market -> ofMarket(market);
            case StrategyEvent.StateChanged state -> latest(StreamType.STRATEGY, state);
            case StrategyEvent.Decided decided -> every(StreamType.DECISION, decided);
            case PortfolioEvent.SnapshotTaken snapshot -> latest(StreamType.PORTFOLIO, snapshot);
            case OrderEvent order -> every(StreamType.ORDER, order);
            case SystemEvent.AlertRaised alert -> every(StreamType.ALERT, alert);
            case SystemEvent.FeedGapReported _ -> Optional.empty();
            case PortfolioEvent.Opened _, PortfolioEvent.LiquidationStarted _, PortfolioEvent.Closed _ ->
                Optional.empty();
            case IntentEvent _ -> Optional.empty();
            case VolatilityEvent _, StatisticEvent _ -> Optional.empty();
        };
    }

    private static Optional<StreamMessage> ofMarket(MarketEvent event) {
        return switch (event) {
            case MarketEvent.Traded traded ->
                ofInstrument(StreamType.TRADE, traded.key(), traded.trade().instrument(), traded);
            case MarketEvent.Quoted quoted ->
                ofInstrument(StreamType.QUOTE, quoted.key(), quoted.quote().instrument(), quoted);
            case MarketEvent.BarClosed closed ->
                ofInstrument(
                        StreamType.BAR,
                        closed.key() + "/" + closed.bar().start(),
                        closed.bar().instrument(),
                        closed);
            case MarketEvent.InstrumentListed listed ->
                ofInstrument(
                        StreamType.INSTRUMENT, listed.key(), listed.instrument().code(), listed);
            case MarketEvent.SessionObserved observed ->
                Optional.of(new StreamMessage(
                        StreamType.SESSION, observed.key(), observed.session().instrument(), observed));
            case MarketEvent.Indicated _, MarketEvent.Limited _, MarketEvent.IndexValued _ -> Optional.empty();
        };
    }

    private static Optional<StreamMessage> ofInstrument(StreamType type, String key, InstrumentCode code, Event event) {
        return Optional.of(new StreamMessage(type, key, code, event));
    }

    /** Only the last one of its key matters. */
    private static Optional<StreamMessage> latest(StreamType type, Event event) {
        return Optional.of(new StreamMessage(type, event.key(), null, event));
    }

    /** Every single one matters. */
    private static Optional<StreamMessage> every(StreamType type, Event event) {
        return Optional.of(new StreamMessage(type, event.meta().eventId().toString(), null, event));
    }

    StreamType type() {
        return type;
    }

    /** The key of a message about something. */
    static String key(StreamType type, String what) {
        return type.wireName() + "/" + what;
    }

    /** A later message of the same key takes this one's place. */
    String key() {
        return key;
    }

    /** Which instrument's market data it is; empty for anything else. */
    Optional<InstrumentCode> instrument() {
        return Optional.ofNullable(instrument);
    }

    /** Whether nothing more is to be known of its key: whoever connects later need not hear of it. */
    boolean isLast() {
        return event instanceof MarketEvent.InstrumentListed listed && !listed.isTradable();
    }

    /** {@code {"type": ..., "data": the event as on its topic}}. */
    String json(EventJson events) {
        String written = json;
        if (written == null) {
            written = "{\"type\":\"" + type.wireName() + "\",\"data\":"
                    + new String(events.write(event), StandardCharsets.UTF_8) + "}";
            json = written;
        }
        return written;
    }
}
