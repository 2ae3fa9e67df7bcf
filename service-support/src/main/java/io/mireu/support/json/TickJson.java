package io.mireu.support.json;

import io.mireu.model.event.Event;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.Quote;
import io.mireu.model.market.Trade;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes trades and books, of which a market brings tens of thousands a second, byte by byte as the generic writer does;
 * a test holds the two together. It writes only what it knows: of anything else it says so.
 */
final class TickJson {

    private static final byte[] TRADED = ascii("{\"type\":\"market.traded\",\"meta\":{\"eventId\":");
    private static final byte[] QUOTED = ascii("{\"type\":\"market.quoted\",\"meta\":{\"eventId\":");
    private static final byte[] OCCURRED = ascii(",\"occurredAt\":");
    private static final byte[] RECORDED = ascii(",\"recordedAt\":");
    private static final byte[] CAUSED = ascii(",\"causedBy\":");
    private static final byte[] TRADE = ascii("},\"trade\":{\"instrument\":");
    private static final byte[] QUOTE = ascii("},\"quote\":{\"instrument\":");
    private static final byte[] PRICE = ascii(",\"price\":");
    private static final byte[] QUANTITY = ascii(",\"quantity\":");
    private static final byte[] AGGRESSOR = ascii(",\"aggressor\":");
    private static final byte[] VOLUME = ascii(",\"cumulativeVolume\":");
    private static final byte[] BIDS = ascii(",\"bids\":");
    private static final byte[] OFFERS = ascii(",\"offers\":");
    private static final byte[] LEVEL_PRICE = ascii("{\"price\":");
    private static final byte[] ORDERS = ascii(",\"orders\":");
    private static final byte[] VENUE_TIME = ascii(",\"venueTime\":");
    private static final byte[] RECEIVED = ascii(",\"receivedAt\":");
    private static final byte[] ORIGIN = ascii(",\"origin\":");
    private static final byte[] SEQUENCE = ascii(",\"sequence\":");
    private static final byte[] FLAGS = ascii(",\"flags\":");
    private static final byte[] NULL = ascii("null");
    private static final byte[] END = ascii("}}");

    private final JsonBytes out = new JsonBytes();

    /** The event, or null when it is not one that stands here. */
    byte @Nullable [] write(Event event) {
        out.clear();
        return switch (event) {
            case MarketEvent.Traded(EventMeta meta, Trade trade) -> written(meta(TRADED, meta) && trade(trade));
            case MarketEvent.Quoted(EventMeta meta, Quote quote)
            when quote.age() == null -> written(meta(QUOTED, meta) && quote(quote));
            default -> null;
        };
    }

    private byte @Nullable [] written(boolean known) {
        return known ? out.toBytes() : null;
    }

    private boolean meta(byte[] head, EventMeta meta) {
        out.raw(head).id(meta.eventId()).raw(OCCURRED).time(meta.occurredAt());
        out.raw(RECORDED).time(meta.recordedAt()).raw(CAUSED);
        if (meta.causedBy() == null) {
            out.raw(NULL);
        } else {
            out.id(meta.causedBy());
        }
        return true;
    }

    private boolean trade(Trade trade) {
        out.raw(TRADE);
        if (!out.plain(trade.instrument().value())) {
            return false;
        }
        out.raw(PRICE).decimal(trade.price()).raw(QUANTITY).number(trade.quantity());
        out.raw(AGGRESSOR);
        name(trade.aggressor());
        out.raw(VOLUME).number(trade.cumulativeVolume());
        tail(trade.venueTime(), trade.receivedAt(), trade.origin(), trade.sequence(), trade.flags());
        return true;
    }

    private boolean quote(Quote quote) {
        out.raw(QUOTE);
        if (!out.plain(quote.instrument().value())) {
            return false;
        }
        levels(BIDS, quote.bids());
        levels(OFFERS, quote.offers());
        tail(quote.venueTime(), quote.receivedAt(), quote.origin(), quote.sequence(), quote.flags());
        return true;
    }

    private void levels(byte[] side, List<BookLevel> levels) {
        out.raw(side);
        char before = '[';
        for (BookLevel level : levels) {
            out.raw(before).raw(LEVEL_PRICE).decimal(level.price());
            out.raw(QUANTITY)
                    .number(level.quantity())
                    .raw(ORDERS)
                    .number(level.orders())
                    .raw('}');
            before = ',';
        }
        if (levels.isEmpty()) {
            out.raw('[');
        }
        out.raw(']');
    }

    private void tail(Instant venueTime, Instant receivedAt, Enum<?> origin, long sequence, Set<QualityFlag> flags) {
        out.raw(VENUE_TIME).time(venueTime).raw(RECEIVED).time(receivedAt).raw(ORIGIN);
        name(origin);
        if (sequence != 0) {
            out.raw(SEQUENCE).number(sequence);
        }
        if (!flags.isEmpty()) {
            char before = '[';
            out.raw(FLAGS);
            for (QualityFlag flag : flags) {
                out.raw(before);
                name(flag);
                before = ',';
            }
            out.raw(']');
        }
        out.raw(END);
    }

    private void name(@Nullable Enum<?> constant) {
        if (constant == null || !out.plain(constant.name())) {
            out.raw(NULL);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
