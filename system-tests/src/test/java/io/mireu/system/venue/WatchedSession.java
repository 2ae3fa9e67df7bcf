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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A realtime session of the real client that knows which of its subscriptions have spoken since it last connected. */
final class WatchedSession implements RealtimeListener, AutoCloseable {

    private final LsRealtime realtime;
    private final Set<String> heard = new HashSet<>();
    private final List<FutureTradeFrame> trades = new ArrayList<>();
    private int connections;
    private int wholeConnection;
    private String trouble = "";

    WatchedSession(LsSettings settings, TokenSource tokens, Subscriptions subscriptions) {
        realtime = LsRealtime.of(settings, tokens, Clock.systemUTC(), this);
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
        trades.clear();
    }

    /**
     * Contracts of a future that traded since {@link #forget} and were not told: each trade tells its quantity and the
     * day's total, so that without a loss they follow one another, in whatever order they came.
     */
    synchronized long missedContracts(String future) {
        long missed = 0;
        long total = -1;
        for (FutureTradeFrame trade : trades.stream()
                .filter(trade -> trade.futcode().equals(future))
                .sorted(Comparator.comparingLong(FutureTradeFrame::volume))
                .toList()) {
            missed += total < 0 ? 0 : Math.max(0, trade.volume() - trade.cvolume() - total);
            total = trade.volume();
        }
        return missed;
    }

    /** Trades since {@link #forget} that came after a later one of their future. */
    synchronized long overtakenTrades(String future) {
        long overtaken = 0;
        long latest = -1;
        for (FutureTradeFrame trade : trades) {
            if (trade.futcode().equals(future)) {
                overtaken += trade.volume() < latest ? 1 : 0;
                latest = Math.max(latest, trade.volume());
            }
        }
        return overtaken;
    }

    /** The last thing that went wrong, for the report of a failure. */
    synchronized String trouble() {
        return trouble;
    }

    @Override
    public synchronized void onFrame(RealtimeFrame frame, Reception reception) {
        heard.add(topic(frame));
        if (frame instanceof FutureTradeFrame trade) {
            trades.add(trade);
        }
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
                forget();
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
