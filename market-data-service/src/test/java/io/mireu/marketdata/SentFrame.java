package io.mireu.marketdata;

import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.Quote;
import io.mireu.model.market.Trade;
import java.time.Instant;
import java.util.List;

/**
 * A trade or a book as the venue's journal and the topics both tell it.
 *
 * @param instrument of what
 * @param second the venue's time, whole seconds
 * @param content of a trade the cumulative volume, of a book a digest of its levels
 */
record SentFrame(InstrumentCode instrument, Instant second, long content) {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    static SentFrame of(Trade trade) {
        return new SentFrame(trade.instrument(), trade.venueTime(), trade.cumulativeVolume());
    }

    static SentFrame of(Quote quote) {
        return new SentFrame(
                quote.instrument(), quote.venueTime(), digest(side(quote.bids()) + "|" + side(quote.offers())));
    }

    private static String side(List<BookLevel> levels) {
        StringBuilder text = new StringBuilder();
        levels.forEach(level -> text.append(level.price().stripTrailingZeros().toPlainString())
                .append(':')
                .append(level.quantity())
                .append(':')
                .append(level.orders())
                .append(';'));
        return text.toString();
    }

    /** As the venue's journal says that it makes one: FNV-1a of 64 bits. */
    private static long digest(String text) {
        long hash = FNV_BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    @Override
    public String toString() {
        return instrument + " " + second.atZone(KrxCalendar.ZONE).toLocalTime() + " " + Long.toHexString(content);
    }
}
