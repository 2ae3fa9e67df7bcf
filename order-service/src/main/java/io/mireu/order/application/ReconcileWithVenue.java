package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.model.order.OrderStatus;
import io.mireu.order.application.MarketSession.Moment;
import io.mireu.order.domain.BookRange;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueBook;
import io.mireu.support.TransientFault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares the venue's complete book with ours: lost answers are resolved, missed executions recorded, ends taken over,
 * and what we cannot explain is reported. The first complete comparison after the start lets orders be sent.
 */
@Component
public final class ReconcileWithVenue {

    private final Orders orders;
    private final VenueOrders venue;
    private final ChooseBookRange chooseRange;
    private final ResolveAmbiguousOrder resolve;
    private final CompareVenueOrders compare;
    private final TradingGate gate;
    private final MarketSession market;
    private final WorkSignals signals;
    private final TransactionOperations transactions;

    /** With the venue and those who judge its book. */
    public ReconcileWithVenue(
            Orders orders,
            VenueOrders venue,
            ChooseBookRange chooseRange,
            ResolveAmbiguousOrder resolve,
            CompareVenueOrders compare,
            TradingGate gate,
            MarketSession market,
            WorkSignals signals,
            TransactionOperations transactions) {
        this.orders = orders;
        this.venue = venue;
        this.chooseRange = chooseRange;
        this.resolve = resolve;
        this.compare = compare;
        this.gate = gate;
        this.market = market;
        this.signals = signals;
        this.transactions = transactions;
    }

    /**
     * One complete comparison.
     *
     * @throws TransientFault when the venue's book cannot be read to its end, or the trading day is not known yet
     */
    public ReconciliationResult handle(AccountId account) {
        LocalDate today = market.tradeDate().orElseThrow(() -> new TransientFault("the trading day is not known yet"));
        BookRange range = chooseRange.handle(account, unfinished(account), today);
        Instant comparedTo = market.now().map(Moment::time).orElse(range.enteredSince());
        VenueBook book = venue.read(account, range);
        unfinished(account).stream()
                .filter(order -> order.status() == OrderStatus.AMBIGUOUS)
                .forEach(order -> resolve.handle(account, order.id(), book));
        ReconciliationResult result = compare.handle(account, book, comparedTo);
        gate.open(account);
        signals.ordersReady(account);
        return result;
    }

    private List<TrackedOrder> unfinished(AccountId account) {
        return Objects.requireNonNull(transactions.execute(_ -> orders.unfinished(account)));
    }
}
