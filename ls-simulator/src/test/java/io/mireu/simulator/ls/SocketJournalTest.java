package io.mireu.simulator.ls;

import static io.mireu.simulator.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The journal says what a client got: no frame more, no frame less. */
class SocketJournalTest {

    private static final String FUTURE = "A056C000";

    @Test
    void theJournalHasWhatTheClientGotAndNotWhatAFaultSwallowed(@TempDir Path directory) {
        try (RunningSimulator simulator = new RunningSimulator(directory)) {
            RawClient client = simulator.client();
            assertThat(keep(client, -1)).isEqualTo(400);
            assertThat(keep(client, 10_000)).isEqualTo(204);
            client.connect();
            client.fault("{\"kind\":\"DROP_FRAMES\",\"trCode\":\"FC9\",\"count\":3}");
            client.fault("{\"kind\":\"DUPLICATE_FRAMES\",\"trCode\":\"FC9\"}");
            client.register("3", "FC9", FUTURE);
            client.register("3", "FH9", FUTURE);
            await().until(() -> client.data("FC9").size() >= 4
                    && client.admin("faults").path("armed").isEmpty());
            client.register("4", "FC9", FUTURE);
            client.register("4", "FH9", FUTURE);
            await().until(() -> client.acknowledgements("FH9").size() == 2);
            SocketJournal.Page page = simulator.bean(SocketJournal.class).after(0, 10_000);

            List<SocketRecord> trades = written(page, "FC9");
            assertThat(trades).extracting(SocketRecord::volume).containsExactlyElementsOf(volumes(client));
            assertThat(trades.get(0).volume()).isEqualTo(trades.get(1).volume());
            assertThat(written(page, "FH9"))
                    .hasSameSizeAs(client.data("FH9"))
                    .allMatch(book -> book.digest() != 0 && book.venueTime().length() == 6);
            assertThat(page.records())
                    .extracting(SocketRecord::kind)
                    .startsWith(SocketRecord.Kind.OPENED, SocketRecord.Kind.SUBSCRIBED)
                    .contains(SocketRecord.Kind.UNSUBSCRIBED);
            assertThat(page.dropped()).isZero();
            client.close();
        }
    }

    @Test
    void theOldestMakesRoomAndThatIsTold() {
        SocketJournal journal = new SocketJournal();
        journal.keep(2);
        for (int i = 1; i <= 5; i++) {
            journal.happened(i, SocketRecord.Kind.OPENED, "");
        }
        SocketJournal.Page page = journal.after(0, 10);
        assertThat(page.records()).extracting(SocketRecord::number).containsExactly(4L, 5L);
        assertThat(page.dropped()).isEqualTo(3);
        assertThat(journal.after(5, 10).records()).isEmpty();
    }

    private static int keep(RawClient client, int records) {
        return client.raw(client.request("/simulator/v1/truth/frames")
                        .header("content-type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"keep\":" + records + "}")))
                .statusCode();
    }

    private static List<SocketRecord> written(SocketJournal.Page page, String tr) {
        return page.records().stream()
                .filter(happened -> happened.kind() == SocketRecord.Kind.WRITTEN
                        && happened.tr().equals(tr))
                .toList();
    }

    private static List<Long> volumes(RawClient client) {
        return client.data("FC9").stream()
                .map((JsonNode frame) -> frame.at("/body/volume").asLong())
                .toList();
    }
}
