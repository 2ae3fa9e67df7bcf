package io.mireu.system.venue;

import io.mireu.ls.ConnectionEvent;
import io.mireu.ls.LsRealtime;
import io.mireu.ls.LsSettings;
import io.mireu.ls.RealtimeListener;
import io.mireu.ls.Reception;
import io.mireu.ls.TokenSource;
import io.mireu.ls.wire.FillFrame;
import io.mireu.ls.wire.FutureQuoteFrame;
import io.mireu.ls.wire.FutureTradeFrame;
import io.mireu.ls.wire.MarketStatusFrame;
import io.mireu.ls.wire.OptionQuoteFrame;
import io.mireu.ls.wire.OrderAcceptedFrame;
import io.mireu.ls.wire.OrderConfirmationFrame;
import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.ls.wire.Registration;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A realtime session of the real client that knows which of its subscriptions have spoken since it last connected. */
final class WatchedSession implements RealtimeListener, AutoCloseable {

    private final LsRealtime realtime;
    private final Set<String> wanted;
    private final Set<String> heard = new HashSet<>();
    private int connections;
    private int wholeConnection;
    private String trouble = "";

    WatchedSession(LsSettings settings, TokenSource tokens, Subscriptions subscriptions) {
        realtime = LsRealtime.of(settings, tokens, Clock.systemUTC(), this);
        wanted = subscriptions.topics();
        subscriptions.all().forEach(realtime::subscribe);
        realtime.start();
    }

    static String topic(Registration registration) {
        return registration.tr().code() + "|" + registration.key();
    }

    /** Connections so far. */
    synchronized int connections() {
        return connections;
    }

    /** Whether everything has been registered on a connection after the first so many. */
    synchronized boolean isWholeAfter(int before) {
        return wholeConnection > before && wholeConnection == connections;
    }

    /** What ought to have spoken and has not, since the present connection began or {@link #forget} was called. */
    synchronized Set<String> missing(Set<String> speaking) {
        return speaking.stream().filter(topic -> !heard.contains(topic)).collect(Collectors.toSet());
    }

    /** What is heard from now on counts. */
    synchronized void forget() {
        heard.clear();
    }

    /** What it asked for. */
    Set<String> wanted() {
        return wanted;
    }

    /** Contracts traded that were not told, by the totals in what was told. */
    long missedContracts() {
        return realtime.statistics().missedContracts();
    }

    /** The last thing that went wrong, for the report of a failure. */
    synchronized String trouble() {
        return trouble;
    }

    @Override
    public synchronized void onFrame(RealtimeFrame frame, Reception reception) {
        heard.add(topic(frame));
    }

    private static String topic(RealtimeFrame frame) {
        return switch (frame) {
            case FutureTradeFrame trade -> "FC9|" + trade.futcode();
            case FutureQuoteFrame quote -> "FH9|" + quote.futcode();
            case OptionQuoteFrame quote -> "OH0|" + quote.optcode();
            case OrderAcceptedFrame _ -> "O01|";
            case FillFrame _ -> "C01|";
            case OrderConfirmationFrame _ -> "H01|";
            case MarketStatusFrame _ -> "JIF|0";
            default -> "other";
        };
    }

    @Override
    public synchronized void onConnection(ConnectionEvent event) {
        switch (event) {
            case ConnectionEvent.Connected connected -> {
                connections = connected.connection();
                heard.clear();
            }
            case ConnectionEvent.Replaced replaced -> {
                connections = replaced.connection();
                whole(replaced.connection(), replaced.silent());
            }
            case ConnectionEvent.Restored restored -> whole(restored.connection(), restored.silent());
            case ConnectionEvent.Disconnected lost -> trouble = lost.reason();
            case ConnectionEvent.RegistrationRefused refused -> trouble = refused.code() + " " + refused.message();
            case ConnectionEvent.TokenUnavailable unavailable -> trouble = unavailable.reason();
            case ConnectionEvent.Stale stale -> trouble = stale.toString();
            case ConnectionEvent.Subscribed _, ConnectionEvent.Unsubscribed _ -> {}
        }
    }

    private void whole(int connection, Set<Registration> silent) {
        if (silent.isEmpty()) {
            wholeConnection = connection;
        } else {
            trouble = "silent: " + silent;
        }
    }

    @Override
    public void close() {
        realtime.close();
    }
}
