package io.mireu.gateway.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.mireu.gateway.security.SignedOut;
import io.mireu.gateway.stream.StreamClient.Viewer;
import io.mireu.model.event.Event;
import io.mireu.support.json.EventJson;
import io.mireu.support.web.ProblemException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** All connected browsers and what they have to know. */
@Component
class StreamHub implements SmartLifecycle {

    private static final long NO_TIMEOUT = 0;

    private final StreamSettings settings;
    private final Clock clock;
    private final EventJson json = new EventJson();
    private final ReentrantLock lock = new ReentrantLock();
    private final LatestMessages latest = new LatestMessages();
    private final Set<StreamClient> clients = new HashSet<>();
    private volatile boolean running;

    StreamHub(StreamSettings settings, @Qualifier("machineClock") Clock clock, MeterRegistry meters) {
        this.settings = settings;
        this.clock = clock;
        meters.gauge("mireu.stream.clients", clients, Set::size);
    }

    /** Tells every browser. */
    void publish(Event event) {
        StreamMessage.of(event).ifPresent(this::publish);
    }

    private void publish(StreamMessage message) {
        lock.lock();
        try {
            latest.add(message);
            clients.forEach(client -> client.offer(message));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Connects a browser: everything known first, then what comes, with nothing lost in between.
     *
     * @throws ProblemException when there are too many
     */
    SseEmitter connect(Viewer viewer) {
        SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
        StreamClient client = new StreamClient(viewer, emitter, settings, json, clock);
        lock.lock();
        try {
            if (clients.size() >= settings.mostClients()) {
                throw new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE, "too-many-streams", "close another page and try again");
            }
            client.begin(latest.all());
            clients.add(client);
        } finally {
            lock.unlock();
        }
        emitter.onError(fault -> client.close());
        emitter.onCompletion(client::close);
        Thread.ofVirtual().name("stream").start(() -> serve(client));
        return emitter;
    }

    private void serve(StreamClient client) {
        try {
            client.run();
        } finally {
            lock.lock();
            try {
                clients.remove(client);
            } finally {
                lock.unlock();
            }
        }
    }

    /** A session that has ended sees nothing more. */
    @EventListener
    void onSignedOut(SignedOut signedOut) {
        closeWhere(signedOut.sessionId());
    }

    private void closeWhere(String sessionId) {
        lock.lock();
        try {
            clients.stream().filter(client -> client.isOf(sessionId)).forEach(StreamClient::close);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server, which would wait for streams that never end. */
    @Override
    public void stop() {
        running = false;
        lock.lock();
        try {
            clients.forEach(StreamClient::close);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
