package io.mireu.ls;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.wire.T0434;
import io.mireu.ls.wire.T0441;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cursors have been seen that never end: a page that repeats the one before is not asked for for ever. */
class AccountPagesTest {
    private static final int FAR_TOO_MANY = 50;

    private final VenueDouble venue = new VenueDouble();
    private final CountedTokens tokens = new CountedTokens();
    private LsClient client;

    @BeforeEach
    void start() throws IOException {
        venue.start();
        EnvironmentGuard guard = EnvironmentGuard.of(venue.settings(), tokens, reason -> {});
        client = LsClient.of(venue.settings(), tokens, guard, Clock.systemUTC(), new SkippedTime());
    }

    @AfterEach
    void stop() {
        client.close();
        venue.close();
    }

    @Test
    void ordersUnderAnEndlessCursorComeToAnEnd() {
        answersForEver("{\"rsp_cd\":\"00000\",\"t0434OutBlock\":{\"cts_ordno\":\"%d\"},"
                + "\"t0434OutBlock1\":[{\"ordno\":%d},{\"ordno\":2}]}");

        assertThat(client.account().todaysOrders())
                .extracting(T0434.OutBlock1::ordno)
                .containsExactly(1L, 2L, 3L);
        assertThat(venue.requests()).isLessThan(FAR_TOO_MANY);
    }

    @Test
    void positionsUnderAnEndlessCursorComeToAnEnd() {
        answersForEver("{\"rsp_cd\":\"00000\",\"t0441OutBlock\":{\"cts_expcode\":\"A%07d\"},"
                + "\"t0441OutBlock1\":[{\"jqty\":%d}]}");

        assertThat(client.account().positions())
                .extracting(T0441.OutBlock1::jqty)
                .containsExactly(1L, 2L, 3L);
        assertThat(venue.requests()).isLessThan(FAR_TOO_MANY);
    }

    /** A new cursor each time, and from the third page on the same rows. */
    private void answersForEver(String page) {
        AtomicInteger pages = new AtomicInteger();
        venue.server().setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                int number = pages.incrementAndGet();
                return number >= FAR_TOO_MANY
                        ? new MockResponse.Builder().code(400).build()
                        : new MockResponse.Builder()
                                .body(page.formatted(number, Math.min(number, 3)))
                                .build();
            }
        });
    }
}
