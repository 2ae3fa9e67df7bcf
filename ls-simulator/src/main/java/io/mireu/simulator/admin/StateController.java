package io.mireu.simulator.admin;

import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountStatement;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.book.DepthLevel;
import io.mireu.simulator.venue.AccountGuard;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueTruth;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The venue at a glance. */
@RestController
@RequestMapping("/simulator/v1/state")
class StateController {

    private static final int NEWEST = 50;

    private final Venue venue;
    private final VenueTruth truth;
    private final SimulatorSettings.Account settings;

    StateController(Venue venue, VenueTruth truth, SimulatorSettings settings) {
        this.venue = venue;
        this.truth = truth;
        this.settings = settings.account();
    }

    @GetMapping
    VenueState state() {
        VenueTruth.Summary summary = truth.summary();
        return venue.market(market -> new VenueState(
                summary.venueTime(),
                summary.tradingDay(),
                market.front().phase(),
                book(market.front()),
                account(summary)));
    }

    private VenueState.Account account(VenueTruth.Summary summary) {
        AccountStatement money = venue.risk(AccountGuard::statement);
        return new VenueState.Account(
                settings.number(),
                money.cash().krw(),
                money.equityKrw(),
                money.demand().initialKrw(),
                money.orderableKrw(),
                summary.positions().stream()
                        .mapToLong(VenueTruth.TruePosition::realisedKrw)
                        .sum(),
                summary.venueOrders(),
                summary.venueFills(),
                summary.positions(),
                newest(truth.orders()),
                newest(truth.executions()));
    }

    private static <T> List<T> newest(List<T> all) {
        return all.subList(Math.max(0, all.size() - NEWEST), all.size()).reversed();
    }

    private static VenueState.Book book(ContractMarket contract) {
        BookDepth depth = contract.depth();
        return new VenueState.Book(
                contract.code().value(), points(contract.lastCents()), levels(depth.bids()), levels(depth.offers()));
    }

    private static List<VenueState.Level> levels(List<DepthLevel> levels) {
        return levels.stream()
                .map(level -> new VenueState.Level(points(level.priceCents()), level.quantity(), level.orders()))
                .toList();
    }

    private static BigDecimal points(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
