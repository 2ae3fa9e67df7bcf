package io.mireu.order.venue;

import io.mireu.ls.ConnectionEvent;
import io.mireu.ls.LsClient;
import io.mireu.ls.LsFault;
import io.mireu.ls.LsRealtime;
import io.mireu.ls.RealtimeListener;
import io.mireu.ls.Reception;
import io.mireu.ls.TokenSource;
import io.mireu.ls.wire.BnsTp;
import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.T0441;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The client as others use it: it hears the front future and reads the balance. */
final class VenueWatcher implements RealtimeListener, AutoCloseable {

    private final LsClient client;
    private final LsRealtime realtime;
    private final AtomicLong frames = new AtomicLong();

    VenueWatcher(SimulatedVenue venue) {
        TokenSource tokens = venue.tokens();
        client = LsClient.of(venue.settings(), tokens, Clock.systemUTC());
        realtime = LsRealtime.of(venue.settings(), tokens, Clock.systemUTC(), this);
        realtime.subscribe(RealtimeTr.FC9, venue.future().value());
        realtime.subscribe(RealtimeTr.FH9, venue.future().value());
        realtime.start();
    }

    @Override
    public void onFrame(RealtimeFrame frame, Reception reception) {
        frames.incrementAndGet();
    }

    @Override
    public void onConnection(ConnectionEvent event) {
        // what counts is that frames come again
    }

    long frames() {
        return frames.get();
    }

    /** What the balance says is held of each contract, negative when short; empty when it could not be read. */
    Optional<Map<String, Long>> positions() {
        try {
            Map<String, Long> held = new HashMap<>();
            for (T0441.OutBlock1 row : client.account().positions()) {
                held.merge(row.expcode(), BnsTp.of(row.medocd()) == BnsTp.BUY ? row.jqty() : -row.jqty(), Long::sum);
            }
            return Optional.of(held);
        } catch (LsFault _) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        realtime.close();
        client.close();
    }
}
