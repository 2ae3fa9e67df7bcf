package io.mireu.simulator.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A numbered request of the account, and how far it got. */
public final class AccountOrder {

    private final LedgerEntry.Accepted accepted;
    private final LocalDate tradeDate;
    private final List<AccountExecution> executions = new ArrayList<>();
    private long withdrawn;
    private long closedBy;

    AccountOrder(LedgerEntry.Accepted accepted, LocalDate tradeDate) {
        this.accepted = accepted;
        this.tradeDate = tradeDate;
    }

    /** The trading day that it belongs to, which at night is the next one. */
    public LocalDate tradeDate() {
        return tradeDate;
    }

    /** What was asked for. */
    public LedgerEntry.Accepted accepted() {
        return accepted;
    }

    /** Its order number. */
    public long number() {
        return accepted.number();
    }

    /** Its executions so far, first to last. */
    public List<AccountExecution> executions() {
        return List.copyOf(executions);
    }

    /** Contracts that traded. */
    public long filled() {
        return executions.stream().mapToLong(AccountExecution::quantity).sum();
    }

    /** Contracts that neither traded nor were withdrawn; none for a cancel request. */
    public long remaining() {
        return accepted.kind() == RequestKind.CANCEL ? 0 : accepted.quantity() - filled() - withdrawn;
    }

    /** Contracts that were withdrawn. */
    public long withdrawn() {
        return withdrawn;
    }

    /** The request that withdrew last, 0 if none did. */
    public long closedBy() {
        return closedBy;
    }

    /** Average price of what traded, cents; 0 when nothing did. */
    public long averageCents() {
        long filled = filled();
        return filled == 0
                ? 0
                : Math.round(executions.stream()
                                .mapToDouble(fill -> (double) fill.priceCents() * fill.quantity())
                                .sum()
                        / filled);
    }

    void add(AccountExecution execution) {
        if (execution.quantity() > remaining()) {
            throw new IllegalStateException("order " + number() + " would be filled beyond its quantity");
        }
        executions.add(execution);
    }

    void withdraw(long quantity, long request) {
        if (quantity > remaining()) {
            throw new IllegalStateException("order " + number() + " has no " + quantity + " left");
        }
        withdrawn += quantity;
        closedBy = request;
    }
}
