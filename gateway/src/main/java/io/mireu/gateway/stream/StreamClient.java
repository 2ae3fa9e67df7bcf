package io.mireu.gateway.stream;

import io.mireu.support.json.EventJson;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One connected browser: its own thread writes to it, so only itself waits when it is slow. */
final class StreamClient {

    private static final Logger LOG = LoggerFactory.getLogger(StreamClient.class);
    private static final long RECONNECT_MS = 1_000;
    private static final String RESET = "{\"type\":\"reset\",\"data\":{}}";
    private static final String READY = "{\"type\":\"ready\",\"data\":{}}";

    private final SseEmitter emitter;
    private final Mailbox mailbox;
    private final InstrumentFilter filter;
    private final String sessionId;
    private final Instant until;
    private final StreamSettings settings;
    private final EventJson json;
    private final Clock clock;

    StreamClient(Viewer viewer, SseEmitter emitter, StreamSettings settings, EventJson json, Clock clock) {
        this.emitter = emitter;
        this.mailbox = new Mailbox(settings.mostWaiting());
        this.filter = viewer.filter();
        this.sessionId = viewer.sessionId();
        this.until = viewer.until();
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** Begins with everything that is known; the page replaces what it showed before. */
    void begin(List<StreamMessage> known) {
        mailbox.put("reset", () -> RESET);
        known.forEach(this::offer);
        mailbox.put("ready", () -> READY);
    }

    /** Takes a message without waiting; a browser that is too slow is dropped and connects anew. */
    void offer(StreamMessage message) {
        if (filter.accepts(message) && !mailbox.put(message.key(), () -> message.json(json))) {
            LOG.warn("A browser reads too slowly and is dropped");
            mailbox.close();
        }
    }

    boolean isOf(String session) {
        return sessionId.equals(session);
    }

    void close() {
        mailbox.close();
    }

    /** Writes until the browser goes away or its token ends. */
    void run() {
        try {
            emitter.send(SseEmitter.event().reconnectTime(RECONNECT_MS).comment("mireu"));
            while (!mailbox.isClosed() && clock.instant().isBefore(until)) {
                write(mailbox.take(shorter(settings.heartbeat(), Duration.between(clock.instant(), until))));
                mailbox.gather(settings.interval());
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("A browser went away", e);
            emitter.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }

    private void write(List<Supplier<String>> messages) throws IOException {
        if (messages.isEmpty()) {
            emitter.send(SseEmitter.event().name("heartbeat").data("{}"));
        }
        for (Supplier<String> message : messages) {
            emitter.send(SseEmitter.event().data(message.get()));
        }
    }

    private static Duration shorter(Duration first, Duration second) {
        return first.compareTo(second) < 0 ? first : second;
    }

    /**
     * Who looks.
     *
     * @param sessionId the claim {@code sid}; the stream ends with the session
     * @param until when the token ends; the page then connects with the next one
     * @param filter whose market data
     */
    record Viewer(String sessionId, Instant until, InstrumentFilter filter) {}
}
