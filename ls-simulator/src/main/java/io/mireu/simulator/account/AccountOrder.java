package io.mireu.simulator.account;

import io.mireu.model.market.SessionMarket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A numbered request of the account, and how far it got. */
public final class AccountOrder {

    private final LedgerEntry.Accepted accepted;
    private final LedgerEntry.DayStarted session;
    private final List<AccountExecution> executions = new ArrayList<>();
    private long filled;
    private long withdrawn;
    private long closedBy;
    private @Nullable String rejection;

    AccountOrder(LedgerEntry.Accepted accepted, LedgerEntry.DayStarted session) {
        this.accepted = accepted;
        this.session = session;
    }

    /** The trading day that it belongs to, which at night is the next one. */
    public LocalDate tradeDate() {
        return session.day();
    }

    /** The session in which it was taken. */
    public SessionMarket market() {
        return session.market();
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
        return filled;
    }

    /** Contracts that neither traded nor were withdrawn; none for a cancel request. */
    public long remaining() {
        boolean nothing = accepted.kind() == RequestKind.CANCEL || rejection != null;
        return nothing ? 0 : accepted.quantity() - filled - withdrawn;
    }

    /** Why the exchange did not take it, four digits; none when it did. */
    public Optional<String> rejection() {
        return Optional.ofNullable(rejection);
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
        filled += execution.quantity();
    }

    void reject(String code) {
        if (filled > 0 || withdrawn > 0) {
            throw new IllegalStateException("order " + number() + " reached the exchange before it was rejected");
        }
        rejection = code;
    }

    void withdraw(long quantity, long request) {
        if (quantity > remaining()) {
            throw new IllegalStateException("order " + number() + " has no " + quantity + " left");
        }
        withdrawn += quantity;
        closedBy = request;
    }
}
