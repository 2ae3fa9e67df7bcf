package io.mireu.simulator.venue;

import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.FeeSchedule;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.account.RequestKind;
import io.mireu.simulator.account.WithdrawalCause;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.book.OrderOwner;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.journal.JournalFile;
import io.mireu.simulator.matching.BookMatch;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what happened to the journal, then to the account and the tape, then tells the listeners; always in this order. */
final class Bookkeeper implements MatchSink {

    private static final Logger LOG = LoggerFactory.getLogger(Bookkeeper.class);
    private final AccountLedger ledger;
    private final JournalFile<LedgerEntry> journal;
    private final Supplier<VenueMarket> market;
    private final List<VenueListener> listeners;
    private final FeeSchedule fees;
    private long nextExecution;

    Bookkeeper(
            AccountLedger ledger,
            JournalFile<LedgerEntry> journal,
            Supplier<VenueMarket> market,
            List<VenueListener> listeners,
            FeeSchedule fees) {
        this.ledger = ledger;
        this.journal = journal;
        this.market = market;
        this.listeners = listeners;
        this.fees = fees;
        this.nextExecution = ledger.nextExecution();
    }

    @Override
    public void matched(ContractMarket contract, List<BookMatch> matches, LocalDateTime time) {
        book(contract, List.of(), matches, time);
    }

    @Override
    public void shown(ContractMarket contract, LocalDateTime time) {
        if (contract.takeChanged()) {
            contract.quotePublished(time);
        }
        tell(listener -> listener.quoted(market.get(), contract, time));
    }

    /** Books the trades of an auction, which are one on the tape. */
    void uncrossed(ContractMarket contract, List<BookMatch> matches, LocalDateTime time) {
        if (matches.isEmpty()) {
            return;
        }
        book(executions(contract, matches, time));
        BookMatch last = matches.getLast();
        long quantity = matches.stream().mapToLong(BookMatch::quantity).sum();
        print(contract, new BookMatch(last.priceCents(), quantity, last.taker(), last.resting()), time);
    }

    /** Books what no order did: sessions, money, marks to the market, settlements. */
    void keep(List<? extends LedgerEntry> entries) {
        journal.append(entries);
        entries.forEach(ledger::apply);
    }

    /** Books entries and then trades; the unfilled rest of an order that may not wait is withdrawn with them. */
    void book(ContractMarket contract, List<LedgerEntry> before, List<BookMatch> matches, LocalDateTime time) {
        List<LedgerEntry> entries = new ArrayList<>(before);
        entries.addAll(executions(contract, matches, time));
        boolean rejected = before.stream().anyMatch(LedgerEntry.Rejected.class::isInstance);
        if (!rejected) {
            before.forEach(entry -> rest(entry, matches, contract).ifPresent(entries::add));
        }
        book(entries);
        matches.forEach(match -> print(contract, match, time));
    }

    private void book(List<? extends LedgerEntry> entries) {
        journal.append(entries);
        entries.forEach(this::apply);
    }

    private List<LedgerEntry> executions(ContractMarket contract, List<BookMatch> matches, LocalDateTime time) {
        List<LedgerEntry> entries = new ArrayList<>();
        matches.forEach(match -> clients(match).forEach(order -> entries.add(executed(contract, match, order, time))));
        return entries;
    }

    private LedgerEntry executed(ContractMarket contract, BookMatch match, BookOrder order, LocalDateTime time) {
        long feeKrw = fees.feeKrw(contract.code(), match.priceCents(), match.quantity());
        return new LedgerEntry.Executed(
                nextExecution++, order.number(), match.priceCents(), match.quantity(), time, feeKrw);
    }

    private static Stream<BookOrder> clients(BookMatch match) {
        return Stream.of(match.taker(), match.resting()).filter(order -> order.owner() == OrderOwner.CLIENT);
    }

    /** What an order leaves over that is not in the book. */
    private static Optional<LedgerEntry> rest(LedgerEntry entry, List<BookMatch> matches, ContractMarket contract) {
        if (!(entry instanceof LedgerEntry.Accepted accepted)
                || accepted.kind() == RequestKind.CANCEL
                || contract.book().client(accepted.side(), accepted.number()).isPresent()) {
            return Optional.empty();
        }
        long filled = matches.stream()
                .filter(match -> clients(match).anyMatch(order -> order.number() == accepted.number()))
                .mapToLong(BookMatch::quantity)
                .sum();
        return filled == accepted.quantity()
                ? Optional.empty()
                : Optional.of(new LedgerEntry.Withdrawn(
                        accepted.number(),
                        accepted.number(),
                        accepted.quantity() - filled,
                        WithdrawalCause.NOT_IMMEDIATE,
                        accepted.time()));
    }

    private void apply(LedgerEntry entry) {
        ledger.apply(entry);
        switch (entry) {
            case LedgerEntry.Accepted accepted -> {
                AccountOrder order = order(accepted.number());
                market.get()
                        .find(accepted.code())
                        .ifPresent(contract -> tell(listener -> listener.accepted(order, contract.instrument())));
            }
            case LedgerEntry.Executed executed -> {
                AccountOrder order = order(executed.order());
                AccountExecution execution = order.executions().getLast();
                tell(listener -> listener.filled(order, execution));
            }
            case LedgerEntry.Withdrawn withdrawn -> {
                AccountOrder order = order(withdrawn.order());
                AccountOrder request = order(withdrawn.request());
                tell(listener -> listener.withdrawn(order, request, withdrawn));
            }
            case LedgerEntry.Rejected rejected -> {
                AccountOrder request = order(rejected.order());
                tell(listener -> listener.rejected(request, rejected));
            }
            case LedgerEntry.DayStarted _, LedgerEntry.Deposited _, LedgerEntry.Marked _, LedgerEntry.Settled _ ->
                throw new IllegalStateException("nothing that an order did: " + entry);
        }
    }

    private AccountOrder order(long number) {
        return ledger.find(number).orElseThrow();
    }

    private void print(ContractMarket contract, BookMatch match, LocalDateTime time) {
        TradePrint print = new TradePrint(
                time.toLocalTime(),
                match.priceCents(),
                match.quantity(),
                match.taker().side());
        contract.tape().add(print);
        tell(listener -> listener.traded(market.get(), contract, print));
    }

    /** What one listener makes of it must not keep the rest of what was journalled from the account. */
    private void tell(Consumer<VenueListener> news) {
        for (VenueListener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                LOG.error("{} did not take what happened; the venue goes on", listener, e);
            }
        }
    }
}
