package io.mireu.simulator.venue;

import io.mireu.model.order.Side;
import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.AccountPosition;
import io.mireu.simulator.account.RequestKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What really happened at the venue, for whoever compares: it knows nothing of the wire. */
public final class VenueTruth {

    private final Venue venue;

    public VenueTruth(Venue venue) {
        this.venue = venue;
    }

    /**
     * A request of the account.
     *
     * @param number order number
     * @param original the order that it modifies or cancels, 0 for a new one
     * @param priceType LS's price type code
     * @param price limit in points, 0 for a market order
     * @param quantity contracts asked for
     * @param filled contracts that traded
     * @param remaining contracts that wait in the book
     * @param withdrawn contracts that were cancelled, modified away or expired
     * @param time venue time
     */
    public record TrueOrder(
            long number,
            long original,
            RequestKind kind,
            String code,
            Side side,
            String priceType,
            BigDecimal price,
            long quantity,
            long filled,
            long remaining,
            long withdrawn,
            LocalDateTime time) {}

    /**
     * An execution of the account.
     *
     * @param number execution number, C01's yakseq and CFOAQ00600's ExecNo
     * @param order order number
     * @param price points
     * @param quantity contracts
     * @param realisedKrw profit that it realised, KRW
     * @param time venue time
     */
    public record TrueExecution(
            long number,
            long order,
            String code,
            Side side,
            BigDecimal price,
            long quantity,
            long realisedKrw,
            LocalDateTime time) {}

    /**
     * A position of the account.
     *
     * @param contracts held, negative when short
     * @param averagePrice points
     * @param realisedKrw profit realised so far, KRW
     */
    public record TruePosition(String code, long contracts, BigDecimal averagePrice, long realisedKrw) {}

    /**
     * The counts.
     *
     * @param venueOrders new orders accepted since the venue's first day
     * @param venueFills executions of the account
     * @param workingOrders orders that wait in the book
     * @param tradingDay the venue's day
     * @param venueTime the venue's time
     * @param frontFuture the future that trades most
     * @param lastPrice its last price, points
     * @param positions what is held or was
     */
    public record Summary(
            long venueOrders,
            long venueFills,
            long workingOrders,
            LocalDate tradingDay,
            LocalDateTime venueTime,
            String frontFuture,
            BigDecimal lastPrice,
            List<TruePosition> positions) {

        public Summary {
            positions = List.copyOf(positions);
        }
    }

    /** All requests, first to last. */
    public List<TrueOrder> orders() {
        return venue.account(
                ledger -> ledger.orders().stream().map(VenueTruth::order).toList());
    }

    /** All executions, first to last. */
    public List<TrueExecution> executions() {
        return venue.account(ledger ->
                ledger.executions().stream().map(VenueTruth::execution).toList());
    }

    /** The counts now. */
    public Summary summary() {
        return venue.account(ledger -> venue.market(market -> new Summary(
                ledger.newOrders(),
                ledger.executions().size(),
                ledger.working().size(),
                venue.today(),
                venue.now(),
                market.front().code().value(),
                BigDecimal.valueOf(market.front().lastCents(), 2),
                ledger.positions().stream().map(VenueTruth::position).toList())));
    }

    /** SHA-256 over all books order by order, all tapes and the account; equal for equal venues. */
    public String hash() {
        return venue.account(ledger -> venue.market(market -> VenueHash.of(market, ledger)));
    }

    private static TrueOrder order(AccountOrder order) {
        var accepted = order.accepted();
        return new TrueOrder(
                order.number(),
                accepted.original(),
                accepted.kind(),
                accepted.code().value(),
                accepted.side(),
                accepted.priceType().code(),
                BigDecimal.valueOf(accepted.priceCents(), 2),
                accepted.quantity(),
                order.filled(),
                order.remaining(),
                order.withdrawn(),
                accepted.time());
    }

    private static TrueExecution execution(AccountExecution execution) {
        return new TrueExecution(
                execution.number(),
                execution.order(),
                execution.code().value(),
                execution.side(),
                BigDecimal.valueOf(execution.priceCents(), 2),
                execution.quantity(),
                execution.realisedKrw(),
                execution.time());
    }

    private static TruePosition position(AccountPosition position) {
        return new TruePosition(
                position.code().value(),
                position.contracts(),
                position.averageCents().movePointLeft(2),
                position.realisedKrw());
    }
}
