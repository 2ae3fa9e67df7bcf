package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.AccountStatement;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.account.MarginOrder;
import io.mireu.simulator.account.Refusal;
import io.mireu.simulator.account.RequestKind;
import io.mireu.simulator.account.WithdrawalCause;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.matching.BookMatch;
import io.mireu.simulator.matching.PriceType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Takes the account's requests: checks, matches, and books. Guarded by the venue's lock. */
final class OrderDesk {

    private final OrderRules rules;
    private final AccountLedger ledger;
    private final Bookkeeper bookkeeper;
    private final AccountGuard guard;
    private @Nullable AccountStatement before;

    OrderDesk(OrderRules rules, AccountLedger ledger, Bookkeeper bookkeeper, AccountGuard guard) {
        this.rules = rules;
        this.ledger = ledger;
        this.bookkeeper = bookkeeper;
        this.guard = guard;
    }

    DeskAnswer handle(DeskRequest request, VenueMarket market, LocalDateTime time) {
        Optional<ContractMarket> contract = market.find(request.code());
        if (contract.isEmpty()) {
            return new DeskAnswer.Refused(Refusal.UNKNOWN_CONTRACT);
        }
        if (request.quantity() <= 0) {
            return new DeskAnswer.Refused(Refusal.WRONG_FIELD);
        }
        before = guard.statement();
        return switch (request) {
            case DeskRequest.New order -> place(order, contract.get(), market, time);
            case DeskRequest.Modify modify -> modify(modify, contract.get(), market, time);
            case DeskRequest.Cancel cancel -> cancel(cancel, contract.get(), time);
        };
    }

    private DeskAnswer place(DeskRequest.New request, ContractMarket contract, VenueMarket market, LocalDateTime time) {
        OptionalLong limit = limitCents(request.type(), request.priceCents(), request.side(), contract);
        Optional<Refusal> refusal = rules.entry(request.type(), contract, market, time)
                .or(() -> rules.price(request.type(), limit, contract))
                .or(() -> guard.check(
                        MarginOrder.of(request.code(), request.side(), limit.orElse(0), request.quantity())));
        if (refusal.isPresent()) {
            return new DeskAnswer.Refused(refusal.get());
        }
        long number = ledger.nextOrder();
        LedgerEntry.Accepted accepted = new LedgerEntry.Accepted(
                number,
                0,
                number,
                RequestKind.NEW,
                request.code(),
                request.side(),
                request.type(),
                request.type().pricing() == PriceType.Pricing.MARKET ? 0 : limit.getAsLong(),
                request.quantity(),
                time);
        return rejected(contract, accepted)
                .orElseGet(() -> match(contract, accepted, List.of(accepted), limit.getAsLong()));
    }

    /** The request was accepted, but the exchange shall not take it. */
    private Optional<DeskAnswer> rejected(ContractMarket contract, LedgerEntry.Accepted accepted) {
        return guard.takeRejection().map(code -> {
            LedgerEntry rejection = new LedgerEntry.Rejected(accepted.number(), code, accepted.time());
            bookkeeper.book(contract, List.of(accepted, rejection), List.of(), accepted.time());
            return taken(accepted.number(), contract);
        });
    }

    private DeskAnswer modify(
            DeskRequest.Modify request, ContractMarket contract, VenueMarket market, LocalDateTime time) {
        Optional<AccountOrder> found = working(request.original(), request.code());
        Optional<Refusal> refusal = rules.amendment(contract, time)
                .or(() -> rules.entry(request.type(), contract, market, time))
                .or(() -> checkOriginal(found, request.quantity()));
        if (refusal.isPresent()) {
            return new DeskAnswer.Refused(refusal.get());
        }
        AccountOrder original = found.orElseThrow();
        Side side = original.accepted().side();
        OptionalLong limit = limitCents(request.type(), request.priceCents(), side, contract);
        refusal = rules.price(request.type(), limit, contract)
                .or(() -> guard.check(
                        new MarginOrder(original.number(), request.code(), side, limit.orElse(0), request.quantity())));
        if (refusal.isPresent()) {
            return new DeskAnswer.Refused(refusal.get());
        }
        LedgerEntry.Accepted accepted = new LedgerEntry.Accepted(
                ledger.nextOrder(),
                original.number(),
                original.accepted().first(),
                RequestKind.MODIFY,
                request.code(),
                side,
                request.type(),
                request.type().pricing() == PriceType.Pricing.MARKET ? 0 : limit.getAsLong(),
                request.quantity(),
                time);
        LedgerEntry.Withdrawn withdrawn = new LedgerEntry.Withdrawn(
                original.number(), accepted.number(), original.remaining(), WithdrawalCause.MODIFIED, time);
        Optional<DeskAnswer> rejected = rejected(contract, accepted);
        if (rejected.isPresent()) {
            return rejected.get();
        }
        withdraw(contract, original, original.remaining());
        return match(contract, accepted, List.of(accepted, withdrawn), limit.getAsLong());
    }

    private DeskAnswer cancel(DeskRequest.Cancel request, ContractMarket contract, LocalDateTime time) {
        Optional<AccountOrder> found = working(request.original(), request.code());
        Optional<Refusal> refusal =
                rules.cancellation(contract, time).or(() -> checkOriginal(found, request.quantity()));
        if (refusal.isPresent()) {
            return new DeskAnswer.Refused(refusal.get());
        }
        AccountOrder original = found.orElseThrow();
        LedgerEntry.Accepted accepted = new LedgerEntry.Accepted(
                ledger.nextOrder(),
                original.number(),
                original.accepted().first(),
                RequestKind.CANCEL,
                request.code(),
                original.accepted().side(),
                original.accepted().priceType(),
                original.accepted().priceCents(),
                request.quantity(),
                time);
        Optional<DeskAnswer> rejected = rejected(contract, accepted);
        if (rejected.isPresent()) {
            return rejected.get();
        }
        withdraw(contract, original, request.quantity());
        bookkeeper.book(
                contract,
                List.of(
                        accepted,
                        new LedgerEntry.Withdrawn(
                                original.number(),
                                accepted.number(),
                                request.quantity(),
                                WithdrawalCause.CANCELLED,
                                time)),
                List.of(),
                time);
        return taken(accepted.number(), contract);
    }

    private DeskAnswer match(
            ContractMarket contract, LedgerEntry.Accepted accepted, List<LedgerEntry> entries, long limitCents) {
        List<BookMatch> matches = enter(contract, accepted, limitCents);
        bookkeeper.book(contract, entries, matches, accepted.time());
        return taken(accepted.number(), contract);
    }

    /** At once, or into the collection of an auction. */
    private static List<BookMatch> enter(ContractMarket contract, LedgerEntry.Accepted accepted, long limitCents) {
        if (contract.isAuction()) {
            contract.engine().collect(ClientOrders.resting(accepted, accepted.quantity(), contract));
            return List.of();
        }
        BookOrder order = BookOrder.ofClient(accepted.number(), accepted.side(), limitCents, accepted.quantity());
        return contract.engine().submit(order, accepted.priceType().condition());
    }

    private DeskAnswer taken(long number, ContractMarket contract) {
        return new DeskAnswer.Taken(
                ledger.find(number).orElseThrow(),
                contract.instrument(),
                Objects.requireNonNull(before),
                guard.statement());
    }

    private Optional<AccountOrder> working(long number, DerivativeCode code) {
        return ledger.find(number)
                .filter(order -> order.accepted().kind() != RequestKind.CANCEL)
                .filter(order -> order.accepted().code().equals(code));
    }

    private static Optional<Refusal> checkOriginal(Optional<AccountOrder> original, long quantity) {
        if (original.isEmpty()) {
            return Optional.of(Refusal.NO_ORIGINAL);
        }
        long remaining = original.get().remaining();
        if (remaining == 0) {
            return Optional.of(Refusal.NOTHING_LEFT);
        }
        return quantity > remaining ? Optional.of(Refusal.TOO_MUCH) : Optional.empty();
    }

    private static void withdraw(ContractMarket contract, AccountOrder order, long quantity) {
        contract.book()
                .client(order.accepted().side(), order.number())
                .ifPresent(resting -> contract.engine().withdraw(resting, quantity));
    }

    private static OptionalLong limitCents(PriceType type, long priceCents, Side side, ContractMarket contract) {
        return switch (type.pricing()) {
            case LIMIT -> OptionalLong.of(priceCents);
            case MARKET -> OptionalLong.of(ClientOrders.worstCents(side, contract));
            case BEST -> contract.book().side(side.opposite()).best();
        };
    }
}
