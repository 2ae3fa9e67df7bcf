package io.mireu.order.adapter.out.ls;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.ls.AccessToken;
import io.mireu.ls.LsClient;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import io.mireu.ls.TokenSource;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionTimetable;
import io.mireu.order.domain.VenueTimes;
import io.mireu.support.clock.TradedSessions;
import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class LsVenueOrdersTest {

    @Test
    void nightsAreRefusedAtTheStartUntilTheirOrdersCanBeVerified() {
        LsSettings nowhere = LsSettings.of(
                LsEnvironment.SIMULATOR, URI.create("http://127.0.0.1:1"), URI.create("ws://127.0.0.1:1/websocket"));
        VenueTimes times = new VenueTimes(SessionTimetable.current());
        try (LsClient client = LsClient.of(nowhere, new NoTokens(), Clock.systemUTC())) {
            TradedSessions both = TradedSessions.of(SessionMarket.DAY, SessionMarket.NIGHT);
            assertThatThrownBy(() -> new LsVenueOrders(client, times, both, Clock.systemUTC()))
                    .hasMessageContaining("MIREU_MARKET_TRADED_SESSIONS");
        }
    }

    private static final class NoTokens implements TokenSource {
        @Override
        public AccessToken current() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void invalidate(AccessToken token) {
            throw new UnsupportedOperationException();
        }
    }
}
