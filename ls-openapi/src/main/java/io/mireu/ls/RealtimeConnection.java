package io.mireu.ls;

import io.mireu.ls.websocket.FrameSocket;
import io.mireu.ls.wire.FrameCodec;
import io.mireu.ls.wire.ServerFrame;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One connection of a session: registers what is wanted, one frame at a time, and hands on what arrives. */
final class RealtimeConnection implements FrameSocket.Events {
    private static final String TAKEN = "00000";

    private final LsRealtime session;
    private final Registrations registrations;
    private final Deliveries deliveries;
    private final AccessToken token;
    private final FrameCodec codec = new FrameCodec();
    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile @Nullable FrameSocket socket;
    private volatile int number;
    private volatile boolean elsewhere;

    RealtimeConnection(LsRealtime session, Registrations registrations, Deliveries deliveries, AccessToken token) {
        this.session = session;
        this.registrations = registrations;
        this.deliveries = deliveries;
        this.token = token;
    }

    @Override
    public void opened(FrameSocket opened) {
        socket = opened;
        number = session.opened(this);
        deliveries.event(new ConnectionEvent.Connected(number));
        register();
        announceRestored(false);
    }

    @Override
    public void received(FrameSocket from, String text) {
        Reception reception = session.now();
        switch (codec.decode(text)) {
            case ServerFrame.Data data -> {
                session.proved();
                deliveries.frame(data.frame(), reception);
            }
            case ServerFrame.Ack ack -> answered(ack);
        }
    }

    @Override
    public void ended(FrameSocket over, String reason, int httpStatus) {
        if (httpStatus == 401 || httpStatus == 403) {
            session.refused(token);
        }
        session.ended(this, reason, elsewhere);
    }

    /** Sends what is waiting to be registered, at the venue's pace. */
    void register() {
        if (sending.compareAndSet(false, true)) {
            session.schedule(this::sendNext, Duration.ZERO);
        }
    }

    void end(String reason) {
        FrameSocket current = socket;
        if (current != null) {
            current.end(reason);
        }
    }

    private void sendNext() {
        FrameSocket current = socket;
        if (current == null || !session.isCurrent(this)) {
            return;
        }
        Registrations.Step step = registrations.next();
        if (step == null) {
            rest();
        } else {
            current.send(codec.encode(step.registration(), step.register(), token.value()));
            session.schedule(this::sendNext, session.settings().registrationInterval());
        }
    }

    private void rest() {
        session.schedule(() -> announceRestored(true), session.settings().acknowledgementTimeout());
        sending.set(false);
        if (!registrations.idle()) {
            register();
        }
    }

    private void answered(ServerFrame.Ack ack) {
        session.heard(token, ack);
        var step = registrations.acknowledged(ack);
        if (ack.rspCd().equals(TAKEN)) {
            session.proved();
            step.ifPresent(done -> deliveries.event(
                    done.register()
                            ? new ConnectionEvent.Subscribed(done.registration())
                            : new ConnectionEvent.Unsubscribed(done.registration())));
        } else {
            refused(ack);
        }
        announceRestored(false);
    }

    private void refused(ServerFrame.Ack ack) {
        deliveries.event(new ConnectionEvent.RegistrationRefused(ack.trCd(), ack.trKey(), ack.rspCd(), ack.rspMsg()));
        switch (EnvironmentProof.meaning(ack)) {
            case EnvironmentProof.Outcome.NotTaken _ -> {
                // Another token would be of the same appkey: asking again soon is of no use.
                elsewhere = true;
                end("the token is of another environment: " + ack.rspCd());
            }
            case EnvironmentProof.Outcome.Over _ -> {
                session.refused(token);
                end("token refused: " + ack.rspCd());
            }
            case EnvironmentProof.Outcome.Taken _,
                    EnvironmentProof.Outcome.Silent _,
                    EnvironmentProof.Outcome.Unknown _ -> {}
        }
    }

    private void announceRestored(boolean giveUp) {
        if (session.isCurrent(this)) {
            registrations
                    .restored(giveUp)
                    .ifPresent(silent -> deliveries.event(new ConnectionEvent.Restored(number, silent)));
        }
    }
}
