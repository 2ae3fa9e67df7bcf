package io.mireu.simulator.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.order.Side;
import io.mireu.simulator.matching.PriceType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class AccountLedgerTest {

    private static final DerivativeCode MINI = DerivativeCode.of("A056C000");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);
    private static final LocalDate EXPIRY = LocalDate.of(2026, 12, 10);
    private static final LocalDateTime TIME = DAY.atTime(10, 0);
    private static final Instrument.Option CALL = option(ContractType.CALL);
    private static final Instrument.Option PUT = option(ContractType.PUT);

    private final AccountLedger ledger = new AccountLedger();
    private long number;

    @Test
    void premiumsAndFeesMoveTheMoneyAtOnceAndFuturesOnlyWhenMarked() {
        start(DAY, SessionMarket.DAY);
        ledger.apply(new LedgerEntry.Deposited(100_000_000));
        trade(CALL.code(), Side.BUY, 1_050, 2);
        assertThat(ledger.cash().krw()).isEqualTo(100_000_000 - 2 * 1_050 * 2_500 - 100);
        trade(MINI, Side.BUY, 110_000, 3);
        trade(MINI, Side.SELL, 110_200, 1);
        long before = ledger.cash().krw();
        ledger.marks(_ -> 110_500, TIME).forEach(ledger::apply);
        assertThat(ledger.cash().krw() - before).isEqualTo((200 + 2 * 500) * 500);
        assertThat(ledger.position(MINI).variationKrw(110_400)).isEqualTo(-2 * 100 * 500);
        assertThat(ledger.position(MINI).averageCents()).isEqualByComparingTo("110000");
    }

    @Test
    void theNightAndTheDayAfterItAreOneDayOfTheAccount() {
        start(DAY, SessionMarket.DAY);
        ledger.apply(new LedgerEntry.Deposited(100_000_000));
        trade(CALL.code(), Side.SELL, 1_000, 1);
        start(EXPIRY, SessionMarket.NIGHT);
        assertThat(ledger.cash().openingKrw()).isEqualTo(100_000_000 + 2_500_000 - 100);
        assertThat(ledger.cashOf(DAY).orElseThrow().options().soldContracts()).isEqualTo(1);
        trade(CALL.code(), Side.BUY, 900, 1);
        start(EXPIRY, SessionMarket.DAY);
        assertThat(ledger.cash().options().boughtContracts()).isEqualTo(1);
        assertThat(ledger.orders(EXPIRY))
                .singleElement()
                .satisfies(order -> assertThat(order.market()).isEqualTo(SessionMarket.NIGHT));
    }

    @Test
    void anExpiryPaysWhatOptionsAreWorthAndWhatFuturesMovedAndLeavesNothing() {
        start(EXPIRY, SessionMarket.DAY);
        trade(CALL.code(), Side.BUY, 1_000, 2);
        trade(PUT.code(), Side.SELL, 800, 3);
        trade(MINI, Side.SELL, 111_000, 4);
        long before = ledger.cash().krw();
        settle(CALL, 2, 112_345);
        settle(PUT, -3, 112_345);
        settle(new Instrument.Future(MINI, "MF 2612", EXPIRY), -4, 112_345);
        assertThat(ledger.cash().krw() - before).isEqualTo(2 * 2_345 * 2_500L - 4 * 1_345 * 500L);
        assertThat(ledger.positions()).allMatch(position -> position.contracts() == 0);
        assertThat(ledger.cash().options().realisedKrw()).isEqualTo((2 * (2_345 - 1_000) + 3 * 800) * 2_500L);
        assertThat(ledger.cash().futures().realisedKrw()).isEqualTo(-4 * 1_345 * 500L);
    }

    @Test
    void aSettlementOfWhatIsNotHeldIsAnError() {
        assertThatThrownBy(() -> settle(PUT, 1, 100_000)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRejectedOrderHoldsNothingAndCannotTrade() {
        long order = accept(MINI, Side.BUY, 110_000, 3);
        assertThat(ledger.working()).hasSize(1);
        ledger.apply(new LedgerEntry.Rejected(order, "0201", TIME));
        assertThat(ledger.working()).isEmpty();
        assertThat(ledger.find(order).orElseThrow().rejection()).contains("0201");
        LedgerEntry late = new LedgerEntry.Executed(1, order, 110_000, 1, TIME, 0);
        assertThatThrownBy(() -> ledger.apply(late)).isInstanceOf(IllegalStateException.class);
    }

    private void start(LocalDate day, SessionMarket session) {
        ledger.apply(new LedgerEntry.DayStarted(day, session));
    }

    private void settle(Instrument.Derivative instrument, long contracts, long indexCents) {
        ledger.apply(LedgerEntry.Settled.of(instrument, contracts, indexCents, EXPIRY.atTime(15, 45)));
    }

    private long accept(DerivativeCode code, Side side, long priceCents, long contracts) {
        ledger.apply(new LedgerEntry.Accepted(
                ++number, 0, number, RequestKind.NEW, code, side, PriceType.LIMIT, priceCents, contracts, TIME));
        return number;
    }

    private void trade(DerivativeCode code, Side side, long priceCents, long contracts) {
        long order = accept(code, side, priceCents, contracts);
        ledger.apply(new LedgerEntry.Executed(order, order, priceCents, contracts, TIME, 100));
    }

    private static Instrument.Option option(ContractType type) {
        DerivativeCode code = DerivativeCode.of((type == ContractType.CALL ? "B" : "C") + "016CA40");
        return new Instrument.Option(code, type.name(), EXPIRY, new BigDecimal("1100"));
    }
}
