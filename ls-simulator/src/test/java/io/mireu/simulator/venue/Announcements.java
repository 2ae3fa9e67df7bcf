package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionSignal;
import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.matching.AuctionPrice;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a venue said, as a client hears it. */
final class Announcements implements VenueListener {

    final List<String> statuses = new ArrayList<>();
    final List<AuctionPrice> expected = new ArrayList<>();
    final List<LedgerEntry.Withdrawn> withdrawals = new ArrayList<>();
    int bands;
    int widened;

    private final Venue venue;

    Announcements(Venue venue) {
        this.venue = venue;
        venue.listen(this);
    }

    LocalDateTime time() {
        return venue.market(VenueMarket::time);
    }

    @Override
    public void statusChanged(String kind, String status) {
        statuses.add(kind + "/" + status + " " + time().toLocalTime());
    }

    /** What a status means to a client's sessions, by the broker's document. */
    static Optional<SessionSignal> signal(String kind, String status) {
        return switch (kind + "/" + status) {
            case "1/61" -> Optional.of(new SessionSignal.StockMarketHalted(1));
            case "1/68" -> Optional.of(new SessionSignal.StockMarketHalted(2));
            case "1/69", "5/61" -> Optional.of(new SessionSignal.DayEndedEarly());
            case "5/62" -> Optional.of(new SessionSignal.HaltAuctionBegan());
            case "5/63" -> Optional.of(new SessionSignal.HaltAuctionEnded());
            default -> phase(status).map(phase -> new SessionSignal.PhaseBegan(market(kind), phase));
        };
    }

    private static SessionMarket market(String kind) {
        return kind.equals("8") ? SessionMarket.NIGHT : SessionMarket.DAY;
    }

    private static Optional<SessionPhase> phase(String status) {
        return switch (status) {
            case "11" -> Optional.of(SessionPhase.OPENING_AUCTION);
            case "21" -> Optional.of(SessionPhase.CONTINUOUS);
            case "31" -> Optional.of(SessionPhase.CLOSING_AUCTION);
            case "41" -> Optional.of(SessionPhase.CLOSED);
            default -> Optional.empty();
        };
    }

    @Override
    public void traded(VenueMarket market, ContractMarket contract, TradePrint print) {}

    @Override
    public void quoted(VenueMarket market, ContractMarket contract) {}

    @Override
    public void indicative(VenueMarket market, ContractMarket contract, AuctionPrice price) {
        expected.add(price);
    }

    @Override
    public void bandChanged(VenueMarket market, ContractMarket contract) {
        bands++;
    }

    @Override
    public void limitsWidened(VenueMarket market, ContractMarket contract) {
        widened++;
    }

    @Override
    public void accepted(AccountOrder order, Instrument.Derivative instrument) {}

    @Override
    public void filled(AccountOrder order, AccountExecution execution) {}

    @Override
    public void withdrawn(AccountOrder order, AccountOrder request, LedgerEntry.Withdrawn withdrawal) {
        withdrawals.add(withdrawal);
    }
}
