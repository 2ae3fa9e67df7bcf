package io.mireu.marketdata.application;

import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Books that were asked for are published; they make no subscription. */
class PublishPolledQuotesTest {

    private final PublishingStage stage = new PublishingStage(Clock.fixed(at("09:45:00"), ZoneOffset.UTC));

    @Test
    void anInstrumentThatIsOnlyAskedForIsPublishedAndNotTakenForSubscribed() {
        try (FeedLoop loop = new FeedLoop(8)) {
            new PublishPolledQuotes(loop, stage.publishQuote, _ -> false).take(List.of(polled()));

            await().until(() -> !stage.market.of(MarketEvent.Quoted.class).isEmpty());
        }
        // No chart is asked for on its behalf.
        assertThat(stage.feeds.known(MINI).isSubscribed()).isFalse();
    }

    private static Quote polled() {
        List<BookLevel> bids = List.of(new BookLevel(new BigDecimal("1100.00"), 3, 1));
        List<BookLevel> offers = List.of(new BookLevel(new BigDecimal("1100.02"), 4, 1));
        return new Quote(
                MINI,
                bids,
                offers,
                at("09:45:00"),
                at("09:45:00"),
                DataOrigin.POLLED,
                Duration.ofSeconds(1),
                0,
                Set.of());
    }
}
