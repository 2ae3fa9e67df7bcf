package io.mireu.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.ListingStatus;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LatestMessagesTest {

    private final LatestMessages latest = new LatestMessages();

    @Test
    void anInstrumentThatHasExpiredIsNotRememberedForBrowsersThatConnect() {
        add("B016CA48", null);
        add("C016CA48", null);
        add("B016CA48", ListingStatus.expired("over"));

        assertThat(latest.all()).extracting(StreamMessage::key).containsExactly("instrument/C016CA48");
    }

    @Test
    void theBookOfAnInstrumentThatHasExpiredIsForgottenToo() {
        addQuote("B016CA48");
        addQuote("C016CA48");
        add("B016CA48", ListingStatus.expired("over"));

        assertThat(latest.all()).extracting(StreamMessage::key).containsExactly("quote/C016CA48");
    }

    @Test
    void theWholeMarketFindsRoom() {
        for (int serial = 0; serial < 6_000; serial++) {
            add("B01%s%03d".formatted(serial < 1_000 ? "6C" : "7" + serial / 1_000, serial % 1_000), null);
        }

        assertThat(latest.all()).hasSize(6_000);
    }

    private void add(String code, @Nullable ListingStatus listing) {
        Instrument option = new Instrument.Option(
                DerivativeCode.of(code), "option", LocalDate.of(2026, 12, 10), new BigDecimal("1100.00"));
        EventMeta meta = EventMeta.unique(Instant.EPOCH, Clock.systemUTC(), null);
        latest.add(StreamMessage.of(new MarketEvent.InstrumentListed(meta, option, listing))
                .orElseThrow());
    }

    private void addQuote(String code) {
        Quote quote =
                new Quote(DerivativeCode.of(code), List.of(), List.of(), Instant.EPOCH, Instant.EPOCH, DataOrigin.LIVE);
        EventMeta meta = EventMeta.unique(Instant.EPOCH, Clock.systemUTC(), null);
        latest.add(StreamMessage.of(new MarketEvent.Quoted(meta, quote)).orElseThrow());
    }
}
