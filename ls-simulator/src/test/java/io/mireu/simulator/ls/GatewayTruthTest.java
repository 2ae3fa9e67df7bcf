package io.mireu.simulator.ls;

import static io.mireu.simulator.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class GatewayTruthTest {

    private static final String TIME = "{\"t0167InBlock\":{\"id\":\"\"}}";

    @Test
    void theGatewayTellsWhatStandsAndHowManyCallsCame(@TempDir Path directory) {
        // two calls of t0167 within a second
        try (RunningSimulator simulator =
                new RunningSimulator(directory, "mireu.simulator.wire.rate-limit-factor=0.2")) {
            RawClient client = simulator.client();
            client.connect();
            client.register("3", "FC9", "A056C000");
            client.register("1", "C01", "");
            await().until(() -> client.acknowledgements("C01").size() == 1);
            assertThat(client.admin("truth/subscriptions")).hasToString("[{\"topics\":[\"C01|\",\"FC9|A056C000\"]}]");

            int calls = 0;
            while (!client.tr("t0167", "/etc/time-search", TIME).code().equals("IGW00201")) {
                calls++;
            }
            client.tr("t9999", "/etc/time-search", TIME);
            JsonNode limits = client.admin("truth/limits");
            assertThat(limits.path("calls").asLong()).isEqualTo(calls + 1);
            assertThat(limits.path("refused").asLong()).isOne();
            JsonNode time = limits.path("trs").path(0);
            assertThat(time.path("tr").asString()).isEqualTo("t0167");
            assertThat(time.path("perSecond").asInt()).isEqualTo(2);
            // what is refused was a call too
            assertThat(time.path("worstSecond").asInt()).isGreaterThanOrEqualTo(3);

            client.close();
            await().until(() -> client.admin("truth/subscriptions").isEmpty());
        }
    }

    @Test
    void theWorstSecondIsFoundWhereverItBegins() {
        SlidingCount count = new SlidingCount();
        for (long ms : new long[] {0, 900, 950, 1_800, 1_899, 1_901, 5_000}) {
            count.add(ms * 1_000_000);
        }
        assertThat(count.total()).isEqualTo(7);
        assertThat(count.worst()).isEqualTo(4);
    }
}
