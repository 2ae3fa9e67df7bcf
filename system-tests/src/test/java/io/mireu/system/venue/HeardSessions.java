package io.mireu.system.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionSignal;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SessionTracker;
import io.mireu.model.rule.KrxRules;
import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.clock.VenueTime;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueListener;
import io.mireu.simulator.venue.VenueMarket;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A client's idea of the sessions, from nothing but the codes that the venue announces. */
final class HeardSessions implements VenueListener {

    private final SessionTracker tracker =
            new SessionTracker(new SessionTimetable(KrxCalendar.bundled(), KrxRules.bundled()));
    private final List<String> codes = new ArrayList<>();
    private int told;

    /** Takes in what was announced up to a time; says how many codes there were so far. */
    int listen(LocalDateTime time) {
        for (String code : codes.subList(told, codes.size())) {
            signal(code).ifPresent(signal -> tracker.announced(signal, VenueTime.instant(time)));
        }
        told = codes.size();
        return told;
    }

    SessionPhase phase(LocalDateTime time) {
        return tracker.session(VenueTime.instant(time)).phase();
    }

    /** The meaning of market and status, by the broker's document. */
    private static Optional<SessionSignal> signal(String code) {
        return switch (code) {
            case "1/61" -> Optional.of(new SessionSignal.StockMarketHalted(1));
            case "1/68" -> Optional.of(new SessionSignal.StockMarketHalted(2));
            case "1/69", "5/61" -> Optional.of(new SessionSignal.DayEndedEarly());
            case "5/62" -> Optional.of(new SessionSignal.HaltAuctionBegan());
            case "5/63" -> Optional.of(new SessionSignal.HaltAuctionEnded());
            case "5/11", "8/11" -> began(code, SessionPhase.OPENING_AUCTION);
            case "5/21", "8/21" -> began(code, SessionPhase.CONTINUOUS);
            case "5/31", "8/31" -> began(code, SessionPhase.CLOSING_AUCTION);
            case "5/41", "8/41" -> began(code, SessionPhase.CLOSED);
            default -> Optional.empty();
        };
    }

    private static Optional<SessionSignal> began(String code, SessionPhase phase) {
        SessionMarket market = code.startsWith("8") ? SessionMarket.NIGHT : SessionMarket.DAY;
        return Optional.of(new SessionSignal.PhaseBegan(market, phase));
    }

    @Override
    public void statusChanged(String kind, String status) {
        codes.add(kind + "/" + status);
    }

    @Override
    public void traded(VenueMarket market, ContractMarket contract, TradePrint print) {}

    @Override
    public void quoted(VenueMarket market, ContractMarket contract) {}

    @Override
    public void accepted(AccountOrder order, Instrument.Derivative instrument) {}

    @Override
    public void filled(AccountOrder order, AccountExecution execution) {}

    @Override
    public void withdrawn(AccountOrder order, AccountOrder request, LedgerEntry.Withdrawn withdrawal) {}
}
