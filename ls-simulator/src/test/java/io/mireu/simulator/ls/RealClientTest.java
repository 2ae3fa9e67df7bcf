package io.mireu.simulator.ls;

import static io.mireu.simulator.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.AccessToken;
import io.mireu.ls.AppKey;
import io.mireu.ls.ConnectionEvent;
import io.mireu.ls.LsClient;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsRealtime;
import io.mireu.ls.LsTokens;
import io.mireu.ls.OrderResult;
import io.mireu.ls.RealtimeListener;
import io.mireu.ls.Reception;
import io.mireu.ls.TokenSource;
import io.mireu.ls.wire.BnsTp;
import io.mireu.ls.wire.CFOAQ00600;
import io.mireu.ls.wire.CFOAT00100;
import io.mireu.ls.wire.FillFrame;
import io.mireu.ls.wire.FnoOrdprcPtn;
import io.mireu.ls.wire.MalformedFrame;
import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.simulator.venue.VenueTruth;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own client against the venue: the whole chain, an order, and a cut line. */
class RealClientTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path directory;

    private final Recorder recorder = new Recorder();

    @Test
    void ourClientReadsTheWholeChainTradesAndComesBackAfterACut() {
        try (RunningSimulator simulator = new RunningSimulator(directory);
                LsTokens issuer =
                        new LsTokens(ClientSettings.of(LsEnvironment.SIMULATOR, simulator), Clock.systemUTC())) {
            AccessToken token = issuer.issue(new AppKey(RunningSimulator.KEY, RunningSimulator.SECRET));
            TokenSource tokens = TokenSource.fixed(token);
            try (LsClient client = LsClient.of(
                            ClientSettings.of(LsEnvironment.SIMULATOR, simulator), tokens, Clock.systemUTC());
                    LsRealtime realtime = LsRealtime.of(
                            ClientSettings.of(LsEnvironment.SIMULATOR, simulator),
                            tokens,
                            Clock.systemUTC(),
                            recorder)) {
                subscribe(client, realtime);
                realtime.start();
                await().until(() -> recorder.restored() == 1);
                tradeAndCompare(client, simulator, 40);
                simulator.client().fault("{\"kind\":\"CUT_SOCKETS\"}");
                await().until(() -> recorder.restored() == 2);
                tradeAndCompare(client, simulator, 30);
                await().until(() -> recorder.frames.size() > 100);
                assertThat(recorder.frames).noneMatch(MalformedFrame.class::isInstance);
            }
        }
    }

    private static void subscribe(LsClient client, LsRealtime realtime) {
        for (RealtimeTr tr : List.of(RealtimeTr.O01, RealtimeTr.C01, RealtimeTr.H01, RealtimeTr.JIF)) {
            realtime.subscribe(tr);
        }
        client.market().derivatives("MF").forEach(future -> {
            realtime.subscribe(RealtimeTr.FC9, future.shcode());
            realtime.subscribe(RealtimeTr.FH9, future.shcode());
        });
        client.market().indexOptions().forEach(option -> {
            realtime.subscribe(RealtimeTr.OC0, option.shcode());
            realtime.subscribe(RealtimeTr.OH0, option.shcode());
        });
    }

    private void tradeAndCompare(LsClient client, RunningSimulator simulator, int quantity) {
        OrderResult result = client.orders()
                .place(CFOAT00100.InBlock1.of("A056C000", BnsTp.SELL, FnoOrdprcPtn.MARKET, BigDecimal.ZERO, quantity));
        assertThat(result).isInstanceOf(OrderResult.Accepted.class);
        long number = ((OrderResult.Accepted) result).orderNo();
        long executed = executed(simulator, number);
        assertThat(executed).isPositive();
        await().until(() ->
                recorder.fills(number).stream().mapToLong(FillFrame::chevol).sum() == executed);
        List<Long> told = recorder.fills(number).stream()
                .map(fill -> Long.parseLong(fill.yakseq()))
                .toList();
        List<CFOAQ00600.OutBlock3> history = await().pollInterval(Duration.ofMillis(100))
                .until(() -> client.account().executions(DAY, DAY), rows -> !rows.isEmpty());
        assertThat(history.stream()
                        .filter(row -> row.ordNo() == number)
                        .map(CFOAQ00600.OutBlock3::execNo)
                        .sorted())
                .containsExactlyElementsOf(told);
        assertThat(simulator.truth().executions().stream()
                        .filter(execution -> execution.order() == number)
                        .map(execution -> execution.number()))
                .containsExactlyElementsOf(told);
    }

    /** What the book of the moment gave, in the venue's own account: a market order's rest does not wait. */
    private static long executed(RunningSimulator simulator, long number) {
        return simulator.truth().executions().stream()
                .filter(execution -> execution.order() == number)
                .mapToLong(VenueTruth.TrueExecution::quantity)
                .sum();
    }

    /** Keeps what the client delivers. */
    private static final class Recorder implements RealtimeListener {

        private final List<RealtimeFrame> frames = new CopyOnWriteArrayList<>();
        private final List<ConnectionEvent> events = new CopyOnWriteArrayList<>();

        @Override
        public void onFrame(RealtimeFrame frame, Reception reception) {
            frames.add(frame);
        }

        @Override
        public void onConnection(ConnectionEvent event) {
            events.add(event);
        }

        long restored() {
            return events.stream()
                    .filter(ConnectionEvent.Restored.class::isInstance)
                    .count();
        }

        List<FillFrame> fills(long number) {
            return frames.stream()
                    .filter(FillFrame.class::isInstance)
                    .map(FillFrame.class::cast)
                    .filter(fill -> fill.ordno() == number)
                    .toList();
        }
    }
}
