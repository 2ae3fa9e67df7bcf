package io.mireu.simulator.account;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The account as the sum of its entries; the same entries always give the same account. */
public final class AccountLedger {

    private final Map<Long, AccountOrder> orders = new LinkedHashMap<>();
    private final List<AccountExecution> executions = new ArrayList<>();
    private final Map<DerivativeCode, AccountPosition> positions = new TreeMap<>(Comparator.naturalOrder());
    private LedgerEntry.@Nullable DayStarted day;
    private long lastOrder;
    private long lastExecution;
    private long newOrders;

    /** Adds what happened. */
    public void apply(LedgerEntry entry) {
        switch (entry) {
            case LedgerEntry.DayStarted started -> day = started;
            case LedgerEntry.Accepted accepted -> accept(accepted);
            case LedgerEntry.Executed executed -> execute(executed);
            case LedgerEntry.Withdrawn withdrawn ->
                order(withdrawn.order()).withdraw(withdrawn.quantity(), withdrawn.request());
            case LedgerEntry.Settled settled -> settle(settled);
        }
    }

    private void accept(LedgerEntry.Accepted accepted) {
        LocalDate tradeDate = day().orElseGet(() -> accepted.time().toLocalDate());
        orders.put(accepted.number(), new AccountOrder(accepted, tradeDate));
        lastOrder = Math.max(lastOrder, accepted.number());
        newOrders += accepted.kind() == RequestKind.NEW ? 1 : 0;
    }

    private void execute(LedgerEntry.Executed executed) {
        AccountOrder order = order(executed.order());
        DerivativeCode code = order.accepted().code();
        AccountPosition before = positions.getOrDefault(code, AccountPosition.none(code));
        AccountPosition after = before.after(order.accepted().side(), executed.priceCents(), executed.quantity());
        AccountExecution execution = new AccountExecution(
                executed.execution(),
                executed.order(),
                code,
                order.accepted().side(),
                executed.priceCents(),
                executed.quantity(),
                executed.time(),
                after.realisedKrw() - before.realisedKrw());
        order.add(execution);
        executions.add(execution);
        positions.put(code, after);
        lastExecution = Math.max(lastExecution, executed.execution());
    }

    private void settle(LedgerEntry.Settled settled) {
        AccountPosition before = positions.getOrDefault(settled.code(), AccountPosition.none(settled.code()));
        if (before.contracts() != settled.contracts()) {
            throw new IllegalStateException("settled " + settled.contracts() + " of " + before);
        }
        Side closing = settled.contracts() > 0 ? Side.SELL : Side.BUY;
        positions.put(settled.code(), before.after(closing, settled.priceCents(), Math.abs(settled.contracts())));
    }

    private AccountOrder order(long number) {
        return find(number).orElseThrow(() -> new IllegalStateException("no order " + number + " in the ledger"));
    }

    /** The order of a number. */
    public Optional<AccountOrder> find(long number) {
        return Optional.ofNullable(orders.get(number));
    }

    /** All orders, first to last. */
    public List<AccountOrder> orders() {
        return List.copyOf(orders.values());
    }

    /** The orders of a trading day and of the night before it, first to last. */
    public List<AccountOrder> orders(LocalDate of) {
        return orders.values().stream()
                .filter(order -> order.tradeDate().equals(of))
                .toList();
    }

    /** All executions, first to last. */
    public List<AccountExecution> executions() {
        return List.copyOf(executions);
    }

    /** What is held or was traded, by code. */
    public List<AccountPosition> positions() {
        return List.copyOf(positions.values());
    }

    /** The trading day of the account. */
    public Optional<LocalDate> day() {
        return session().map(LedgerEntry.DayStarted::day);
    }

    /** The session of the account. */
    public Optional<LedgerEntry.DayStarted> session() {
        return Optional.ofNullable(day);
    }

    /** How many new orders were accepted, modifications and cancels apart. */
    public long newOrders() {
        return newOrders;
    }

    /** The order number of the next request. */
    public long nextOrder() {
        return lastOrder + 1;
    }

    /** The number of the next execution. */
    public long nextExecution() {
        return lastExecution + 1;
    }
}
