package io.mireu.simulator.ls;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.account.AccountPosition;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * A position that is not flat, at the market.
 *
 * @param position what is held
 * @param name the contract's name
 * @param lastCents last price, or the average when the contract is not listed any more; cents
 * @param closable contracts that no waiting order closes already
 * @param closedToday contracts closed on this trading day
 * @param realisedTodayKrw profit realised on this trading day, KRW
 */
record HeldPosition(
        AccountPosition position, String name, long lastCents, long closable, long closedToday, long realisedTodayKrw) {

    private static final int PERCENT_SCALE = 6;

    /** All of them, by code. */
    static List<HeldPosition> of(AccountLedger ledger, VenueMarket market) {
        List<AccountExecution> today = ledger.day().map(ledger::executions).orElse(List.of());
        return ledger.positions().stream()
                .filter(position -> position.contracts() != 0)
                .map(position -> of(position, ledger, market, today))
                .toList();
    }

    private static HeldPosition of(
            AccountPosition position, AccountLedger ledger, VenueMarket market, List<AccountExecution> today) {
        Optional<ContractMarket> contract = market.find(position.code());
        List<AccountExecution> own = today.stream()
                .filter(execution -> execution.code().equals(position.code()))
                .toList();
        Side closing = position.contracts() > 0 ? Side.SELL : Side.BUY;
        long waiting = ledger.working().stream()
                .filter(order -> order.accepted().code().equals(position.code()))
                .filter(order -> order.accepted().side() == closing)
                .mapToLong(order -> order.remaining())
                .sum();
        return new HeldPosition(
                position,
                contract.map(ContractMarket::instrument)
                        .map(WireCodes::quoteName)
                        .orElse(""),
                contract.map(ContractMarket::lastCents)
                        .orElse(position.averageCents().longValue()),
                Math.max(0, Math.abs(position.contracts()) - waiting),
                own.stream().mapToLong(AccountExecution::closed).sum(),
                own.stream().mapToLong(AccountExecution::realisedKrw).sum());
    }

    /** An amount over those of a kind. */
    static long sum(List<HeldPosition> held, Predicate<HeldPosition> kind, ToLongFunction<HeldPosition> amount) {
        return held.stream().filter(kind).mapToLong(amount).sum();
    }

    DerivativeCode code() {
        return position.code();
    }

    boolean isOption() {
        return code().type().isOption();
    }

    boolean isOf(ContractType type) {
        return code().type() == type;
    }

    Side side() {
        return position.contracts() > 0 ? Side.BUY : Side.SELL;
    }

    long quantity() {
        return Math.abs(position.contracts());
    }

    BigDecimal average() {
        return position.averageCents().movePointLeft(2);
    }

    long costKrw() {
        return position.costKrw();
    }

    long valueKrw() {
        return position.valueKrw(lastCents);
    }

    /** Value with the sign of the position: what a short is worth is owed. */
    long signedValueKrw() {
        return side().sign() * valueKrw();
    }

    long unrealisedKrw() {
        return position.unrealisedKrw(lastCents);
    }

    /** The unrealised profit for what was paid, percent. */
    BigDecimal returnPercent() {
        return ratio(unrealisedKrw(), costKrw()).movePointRight(2);
    }

    static BigDecimal ratio(long part, long of) {
        return of == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), PERCENT_SCALE + 2, RoundingMode.HALF_UP);
    }
}
