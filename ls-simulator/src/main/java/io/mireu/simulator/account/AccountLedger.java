package io.mireu.simulator.account;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.book.Points;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The account as the sum of its entries; the same entries always give the same account. */
public final class AccountLedger {

    private final Map<Long, AccountOrder> orders = new LinkedHashMap<>();
    private final Map<Long, AccountOrder> working = new TreeMap<>();
    private final List<AccountExecution> executions = new ArrayList<>();
    private final Map<DerivativeCode, AccountPosition> positions = new TreeMap<>(Comparator.naturalOrder());
    private final Map<LocalDate, AccountCash> endedDays = new TreeMap<>();
    private AccountCash cash = AccountCash.NONE;
    private LedgerEntry.@Nullable DayStarted day;
    private boolean funded;
    private long lastOrder;
    private long lastExecution;
    private long newOrders;

    /** Adds what happened. */
    public void apply(LedgerEntry entry) {
        switch (entry) {
            case LedgerEntry.Deposited deposited -> {
                cash = cash.deposited(deposited.krw());
                funded = true;
            }
            case LedgerEntry.DayStarted started -> start(started);
            case LedgerEntry.Accepted accepted -> accept(accepted);
            case LedgerEntry.Executed executed -> execute(executed);
            case LedgerEntry.Withdrawn withdrawn -> {
                order(withdrawn.order()).withdraw(withdrawn.quantity(), withdrawn.request());
                forgetIfDone(withdrawn.order());
            }
            case LedgerEntry.Rejected rejected -> {
                order(rejected.order()).reject(rejected.code());
                forgetIfDone(rejected.order());
            }
            case LedgerEntry.Marked marked -> mark(marked);
            case LedgerEntry.Settled settled -> settle(settled);
        }
    }

    /** The night and the day after it are one trading day. */
    private void start(LedgerEntry.DayStarted started) {
        Optional<LocalDate> before = day();
        day = started;
        if (before.filter(started.day()::equals).isEmpty()) {
            before.ifPresent(ended -> endedDays.put(ended, cash));
            cash = cash.nextDay();
        }
    }

    private void accept(LedgerEntry.Accepted accepted) {
        AccountOrder order = new AccountOrder(
                accepted,
                session()
                        .orElseGet(
                                () -> new LedgerEntry.DayStarted(accepted.time().toLocalDate(), SessionMarket.DAY)));
        orders.put(accepted.number(), order);
        if (order.remaining() > 0) {
            working.put(accepted.number(), order);
        }
        lastOrder = Math.max(lastOrder, accepted.number());
        newOrders += accepted.kind() == RequestKind.NEW ? 1 : 0;
    }

    private void forgetIfDone(long number) {
        if (order(number).remaining() == 0) {
            working.remove(number);
        }
    }

    private void execute(LedgerEntry.Executed executed) {
        AccountOrder order = order(executed.order());
        DerivativeCode code = order.accepted().code();
        AccountPosition before = position(code);
        AccountPosition after = before.after(order.accepted().side(), executed.priceCents(), executed.quantity());
        AccountExecution execution = new AccountExecution(
                executed.execution(),
                executed.order(),
                code,
                order.accepted().side(),
                executed.priceCents(),
                executed.quantity(),
                executed.time(),
                after.realisedKrw() - before.realisedKrw(),
                executed.feeKrw(),
                before.closedBy(order.accepted().side(), executed.quantity()));
        order.add(execution);
        executions.add(execution);
        positions.put(code, after);
        lastExecution = Math.max(lastExecution, executed.execution());
        total(
                code,
                totals(code)
                        .traded(
                                execution.side(),
                                execution.quantity(),
                                execution.valueKrw(),
                                execution.feeKrw(),
                                execution.realisedKrw()));
        forgetIfDone(executed.order());
    }

    private void mark(LedgerEntry.Marked marked) {
        AccountPosition before = position(marked.code());
        positions.put(marked.code(), before.marked(marked.priceCents()));
        total(marked.code(), totals(marked.code()).marked(before.variationKrw(marked.priceCents())));
    }

    private void settle(LedgerEntry.Settled settled) {
        AccountPosition before = position(settled.code());
        if (before.contracts() != settled.contracts()) {
            throw new IllegalStateException("settled " + settled + " but held " + before.contracts());
        }
        AccountPosition after = before.settled(settled.priceCents());
        positions.put(settled.code(), after);
        boolean option = settled.code().type().isOption();
        long paid = option
                ? Points.krw(
                        settled.contracts() * settled.priceCents(),
                        settled.code().product())
                : before.variationKrw(settled.priceCents());
        total(
                settled.code(),
                totals(settled.code())
                        .settled(settled.contracts() > 0, paid, after.realisedKrw() - before.realisedKrw()));
    }

    private ProductTotals totals(DerivativeCode code) {
        return code.type().isOption() ? cash.options() : cash.futures();
    }

    private void total(DerivativeCode code, ProductTotals totals) {
        cash = code.type().isOption() ? cash.withOptions(totals) : cash.withFutures(totals);
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

    /** The orders that have something left, first to last. */
    public Collection<AccountOrder> working() {
        return Collections.unmodifiableCollection(working.values());
    }

    /** All executions, first to last. */
    public List<AccountExecution> executions() {
        return List.copyOf(executions);
    }

    /** What is held or was traded, by code. */
    public List<AccountPosition> positions() {
        return List.copyOf(positions.values());
    }

    /** What is held of a contract, perhaps nothing. */
    public AccountPosition position(DerivativeCode code) {
        return positions.getOrDefault(code, AccountPosition.none(code));
    }

    /** The account's money. */
    public AccountCash cash() {
        return cash;
    }

    /** The account's money at the end of an earlier trading day. */
    public Optional<AccountCash> cashOf(LocalDate ended) {
        return Optional.ofNullable(endedDays.get(ended));
    }

    /** The executions of a trading day, first to last. */
    public List<AccountExecution> executions(LocalDate of) {
        return orders(of).stream()
                .flatMap(order -> order.executions().stream())
                .sorted(Comparator.comparingLong(AccountExecution::number))
                .toList();
    }

    /** Whether money was ever paid in. */
    public boolean isFunded() {
        return funded;
    }

    /**
     * The marks to the market that end a day.
     *
     * @param settlementCents the day's settlement price of a future, cents
     */
    public List<LedgerEntry> marks(ToLongFunction<DerivativeCode> settlementCents, LocalDateTime time) {
        return positions.values().stream()
                .filter(position -> !position.code().type().isOption())
                .filter(position -> position.contracts() != 0 || position.openCents() != 0)
                .<LedgerEntry>map(position ->
                        new LedgerEntry.Marked(position.code(), settlementCents.applyAsLong(position.code()), time))
                .toList();
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
