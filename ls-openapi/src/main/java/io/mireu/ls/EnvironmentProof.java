package io.mireu.ls;

import io.mireu.ls.websocket.FrameSocket;
import io.mireu.ls.websocket.FrameSockets;
import io.mireu.ls.wire.FrameCodec;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.Registration;
import io.mireu.ls.wire.ResponseCodes;
import io.mireu.ls.wire.ResponseMeaning;
import io.mireu.ls.wire.ServerFrame;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the WebSocket of an environment whether it takes a token: it registers the market states and waits for the
 * acknowledgement. Each environment has a WebSocket port of its own and answers 10001 to the tokens of the other.
 */
public final class EnvironmentProof implements AutoCloseable {
    /** What came of it. */
    public sealed interface Outcome {
        /** The token belongs here. */
        record Taken() implements Outcome {}

        /** It belongs to another environment, or nobody answers. */
        record NotTaken(String reason) implements Outcome {}

        /** Connected, and no acknowledgement. */
        record Silent() implements Outcome {}

        /** It is over, wherever it belongs. */
        record Over(String reason) implements Outcome {}

        /** The WebSocket could not be asked: nothing is known. */
        record Unknown(String reason) implements Outcome {}
    }

    private static final String TAKEN = "00000";
    private static final String OTHER_ENVIRONMENT = "10001";

    /** Silence is believed when it lasts. */
    private static final int ATTEMPTS = 3;

    private static final ResponseCodes CODES = ResponseCodes.load();

    private final FrameSockets sockets;
    private final Duration connectPatience;
    private final Duration acknowledgementPatience;

    public EnvironmentProof(LsSettings settings) {
        sockets = new FrameSockets(settings.webSocketUrl(), settings.realtime());
        connectPatience = settings.realtime().connectTimeout();
        acknowledgementPatience = settings.realtime().acknowledgementTimeout();
    }

    /** Connects, asks and hangs up; asks again where there was no clear answer. */
    Outcome of(AccessToken token) {
        int silences = 0;
        Outcome outcome = new Outcome.Unknown("interrupted");
        for (int attempt = 1; attempt <= ATTEMPTS && !Thread.currentThread().isInterrupted(); attempt++) {
            outcome = ask(token);
            switch (outcome) {
                case Outcome.Silent _ -> silences++;
                case Outcome.Unknown _ -> {}
                case Outcome.Taken _, Outcome.NotTaken _, Outcome.Over _ -> {
                    return outcome;
                }
            }
        }
        // A silence among failed connections is one of the network perhaps, and a lock is for a person to undo.
        return silences == ATTEMPTS
                ? new Outcome.NotTaken(ATTEMPTS + " times connected without an acknowledgement")
                : outcome;
    }

    /** What an acknowledgement says about the token it was asked with. */
    static Outcome meaning(ServerFrame.Ack ack) {
        String said = "'" + ack.rspCd() + "' " + ack.rspMsg();
        if (ack.rspCd().equals(TAKEN)) {
            return new Outcome.Taken();
        }
        if (ack.rspCd().equals(OTHER_ENVIRONMENT)) {
            return new Outcome.NotTaken(said);
        }
        return CODES.ofRead(200, ack.rspCd()) == ResponseMeaning.TOKEN_REFUSED
                ? new Outcome.Over(said)
                : new Outcome.Unknown(said);
    }

    /** Connects, asks once and hangs up. */
    public Outcome ask(AccessToken token) {
        Question question = new Question(token);
        FrameSocket socket = sockets.open(question);
        try {
            return question.outcome(connectPatience, acknowledgementPatience);
        } finally {
            socket.end("the question is answered");
        }
    }

    @Override
    public void close() {
        sockets.close();
    }

    /** One connection with one registration. */
    private static final class Question implements FrameSocket.Events {
        private final FrameCodec codec = new FrameCodec();
        private final AccessToken token;
        private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        private final CompletableFuture<Void> asked = new CompletableFuture<>();

        Question(AccessToken token) {
            this.token = token;
        }

        Outcome outcome(Duration toConnect, Duration toAnswer) {
            try {
                CompletableFuture.anyOf(asked, outcome).get(toConnect.toMillis(), TimeUnit.MILLISECONDS);
                return outcome.get(toAnswer.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                return asked.isDone() ? new Outcome.Silent() : new Outcome.Unknown("no connection in time");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Outcome.Unknown("interrupted");
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void opened(FrameSocket socket) {
            socket.send(codec.encode(Registration.of(RealtimeTr.JIF), true, token.value()));
            asked.complete(null);
        }

        @Override
        public void received(FrameSocket socket, String text) {
            if (codec.decode(text) instanceof ServerFrame.Ack ack) {
                outcome.complete(meaning(ack));
            }
        }

        @Override
        public void ended(FrameSocket socket, String reason, int httpStatus) {
            outcome.complete(new Outcome.Unknown(reason));
        }
    }
}
