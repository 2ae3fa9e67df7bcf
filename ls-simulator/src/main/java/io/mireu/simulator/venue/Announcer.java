package io.mireu.simulator.venue;

import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.TradingSession;
import io.mireu.simulator.clock.VenueTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/** Says what the markets do, in LS's codes for the market state. */
final class Announcer {

    private static final String STOCKS = "1";
    private static final String DAY = "5";
    private static final String NIGHT = "8";
    private static final List<Countdown> TO_OPEN = List.of(
            new Countdown(Duration.ofMinutes(10), "25"),
            new Countdown(Duration.ofMinutes(5), "24"),
            new Countdown(Duration.ofMinutes(1), "23"),
            new Countdown(Duration.ofSeconds(10), "22"));
    private static final List<Countdown> TO_CLOSE = List.of(
            new Countdown(Duration.ofMinutes(5), "44"),
            new Countdown(Duration.ofMinutes(1), "43"),
            new Countdown(Duration.ofSeconds(10), "42"));

    private final List<VenueListener> listeners;

    Announcer(List<VenueListener> listeners) {
        this.listeners = listeners;
    }

    private record Countdown(Duration left, String code) {}

    /** A phase follows another in the same session, or in a new one. */
    void phase(SessionPhase before, TradingSession now, SessionRecord record) {
        int stage = record.halts().isEmpty() ? 0 : record.halts().getLast().stage();
        switch (now.phase()) {
            case OPENING_AUCTION -> say(market(now), "11");
            case CLOSING_AUCTION -> say(market(now), "31");
            case CLOSED -> closed(now, Halts.isOver(record));
            case HALTED -> say(STOCKS, stage == 1 ? "61" : "68");
            case HALT_AUCTION -> {
                say(STOCKS, stage == 1 ? "62" : "70");
                say(DAY, "62");
            }
            case CONTINUOUS -> {
                if (before == SessionPhase.HALT_AUCTION) {
                    say(STOCKS, stage == 1 ? "63" : "71");
                    say(DAY, "63");
                } else {
                    say(market(now), "21");
                }
            }
        }
    }

    private void closed(TradingSession now, boolean early) {
        if (early) {
            say(STOCKS, "69");
            say(DAY, "61");
        } else {
            say(market(now), "41");
        }
    }

    /** Price limits will widen, or have widened. */
    void limits(String code) {
        say(DAY, code);
    }

    /** Counts down to the opening and to the close, for what lies after one time and not after the other. */
    void countdown(TradingSession session, LocalDateTime after, LocalDateTime until) {
        SessionHours hours = session.hours();
        LocalDateTime open = VenueTime.of(hours.open());
        LocalDateTime close = VenueTime.of(hours.close());
        Consumer<String> say = code -> say(market(session), code);
        count(TO_OPEN, open, after, until, say);
        count(TO_CLOSE, close, after, until, say);
    }

    private static void count(
            List<Countdown> downs, LocalDateTime end, LocalDateTime after, LocalDateTime until, Consumer<String> say) {
        for (Countdown down : downs) {
            LocalDateTime due = end.minus(down.left());
            if (due.isAfter(after) && !due.isAfter(until)) {
                say.accept(down.code());
            }
        }
    }

    private void say(String kind, String status) {
        listeners.forEach(listener -> listener.statusChanged(kind, status));
    }

    private static String market(TradingSession session) {
        return session.market() == SessionMarket.NIGHT ? NIGHT : DAY;
    }
}
