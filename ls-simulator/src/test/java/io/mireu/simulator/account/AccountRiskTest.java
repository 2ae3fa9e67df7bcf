package io.mireu.simulator.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.matching.PriceType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class AccountRiskTest {

    private static final DerivativeCode FUTURE = DerivativeCode.of("A016C000");
    private static final DerivativeCode CALL = DerivativeCode.of("B016CA48");
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final long FUTURE_LOSS_KRW = 13_000_000;
    private static final long CALL_MINIMUM_KRW = 2_000_000;

    private final AccountLedger ledger = new AccountLedger();
    private final AccountRisk risk = risk(Map.of());
    private final MarginMarket market = new TwoContracts();
    private long number;

    @Test
    void aFutureNeedsHalfAsMuchAgainAsItsLargestLossAndFeesUntilItTraded() {
        deposit(1_000_000_000);
        assertThat(need(MarginOrder.of(FUTURE, Side.BUY, 100_000, 2)))
                .isEqualTo(3 * FUTURE_LOSS_KRW + risk.fees().feeKrw(FUTURE, 100_000, 2));
        trade(FUTURE, Side.BUY, 100_000, 2);
        assertThat(risk.statement(ledger, market).demand().initialKrw()).isEqualTo(3 * FUTURE_LOSS_KRW);
        assertThat(risk.statement(ledger, market).positions().maintenanceKrw()).isEqualTo(2 * FUTURE_LOSS_KRW);
    }

    @Test
    void exactlyTheOrderableQuantityIsTakenAndOneMoreIsRefused() {
        deposit(7 * 3 * FUTURE_LOSS_KRW / 2 + 1_000_000);
        OrderCapacity capacity =
                risk.capacity(MarginOrder.of(FUTURE, Side.SELL, 100_000, 1), ledger, market, Long.MAX_VALUE);
        assertThat(capacity.opening()).isEqualTo(7);
        assertThat(check(FUTURE, Side.SELL, 100_000, 7)).isEmpty();
        assertThat(check(FUTURE, Side.SELL, 100_000, 8)).contains(Refusal.MARGIN);
    }

    @Test
    void waitingOrdersHoldTheirMarginAndOrdersThatOnlyCloseNeedNone() {
        deposit(3 * FUTURE_LOSS_KRW + 1_000_000);
        trade(FUTURE, Side.BUY, 100_000, 1);
        accept(FUTURE, Side.BUY, 99_000, 1);
        assertThat(check(FUTURE, Side.BUY, 99_000, 1)).contains(Refusal.MARGIN);
        assertThat(check(FUTURE, Side.SELL, 101_000, 1)).isEmpty();
        accept(FUTURE, Side.SELL, 101_000, 1);
        assertThat(risk.capacity(MarginOrder.of(FUTURE, Side.SELL, 101_000, 1), ledger, market, Long.MAX_VALUE)
                        .closing())
                .as("the waiting order closes already")
                .isZero();
    }

    @Test
    void anOrderThatReplacesAnotherNeedsOnlyTheDifference() {
        deposit(3 * FUTURE_LOSS_KRW / 2 + 1_000_000);
        long waiting = accept(FUTURE, Side.BUY, 99_000, 1);
        assertThat(check(FUTURE, Side.BUY, 99_500, 1)).contains(Refusal.MARGIN);
        assertThat(risk.check(new MarginOrder(waiting, FUTURE, Side.BUY, 99_500, 1), ledger, market))
                .isEmpty();
    }

    @Test
    void aBoughtOptionCostsItsPremiumAndASoldOneItsValueAndAtLeastTheMinimum() {
        deposit(10_000_000);
        long premium = 1_000 * 2_500;
        assertThat(need(MarginOrder.of(CALL, Side.BUY, 1_000, 1)))
                .isEqualTo(premium + risk.fees().feeKrw(CALL, 1_000, 1));
        trade(CALL, Side.SELL, 1_000, 1);
        AccountStatement sold = risk.statement(ledger, market);
        assertThat(sold.demand().riskKrw()).isEqualTo(CALL_MINIMUM_KRW);
        assertThat(sold.demand().shortValueKrw()).isEqualTo(premium);
        assertThat(sold.equityKrw()).isEqualTo(10_000_000 + premium);
    }

    @Test
    void aBoughtFutureCoversTheRiseThatASoldCallLosesBy() {
        deposit(1_000_000_000);
        trade(FUTURE, Side.BUY, 100_000, 1);
        trade(CALL, Side.SELL, 1_000, 2);
        assertThat(risk.statement(ledger, market).demand().scannedKrw())
                .as("down: 13 of the future less twice 0.5 of the calls; up: 13 gained, 2 lost")
                .isEqualTo(FUTURE_LOSS_KRW - 2 * 500_000);
    }

    @Test
    void anAccountThatMayNotSellOptionsMayStillSellWhatItHolds() {
        AccountRisk buyer = risk(Map.of("mireu.simulator.account.can-sell-options", "false"));
        deposit(1_000_000_000);
        MarginOrder sale = MarginOrder.of(CALL, Side.SELL, 1_000, 2);
        assertThat(buyer.check(sale, ledger, market)).contains(Refusal.NOT_PERMITTED);
        trade(CALL, Side.BUY, 1_000, 1);
        assertThat(buyer.check(sale, ledger, market)).contains(Refusal.NOT_HELD);
        assertThat(buyer.check(sale.withContracts(1), ledger, market)).isEmpty();
        assertThat(buyer.check(MarginOrder.of(FUTURE, Side.SELL, 100_000, 1), ledger, market))
                .isEmpty();
    }

    @Test
    void ordersAndPositionsHaveTheirLimits() {
        AccountRisk limited = risk(Map.of(
                "mireu.simulator.account.margin.required", "false",
                "mireu.simulator.account.margin.future-order-contracts", "19",
                "mireu.simulator.account.margin.position-contracts", "50"));
        assertThat(limited.capacity(MarginOrder.of(FUTURE, Side.BUY, 100_000, 1), ledger, market, Long.MAX_VALUE)
                        .opening())
                .isEqualTo(19);
        assertThat(limited.check(MarginOrder.of(FUTURE, Side.BUY, 100_000, 20), ledger, market))
                .contains(Refusal.ORDER_SIZE);
        trade(FUTURE, Side.BUY, 100_000, 40);
        assertThat(limited.check(MarginOrder.of(FUTURE, Side.BUY, 100_000, 11), ledger, market))
                .contains(Refusal.POSITION_LIMIT);
        assertThat(limited.check(MarginOrder.of(FUTURE, Side.BUY, 100_000, 10), ledger, market))
                .isEmpty();
    }

    @Test
    void feesOfOptionsHaveAFloorAndACapAndPartsOfAWonAreCutOff() {
        FeeSchedule fees = risk.fees();
        assertThat(fees.feeKrw(FUTURE, 110_000, 1)).isEqualTo(6_187);
        assertThat(fees.feeKrw(CALL, 10, 1)).isEqualTo(36 + 13);
        assertThat(fees.feeKrw(CALL, 100, 1)).isEqualTo((long) (367.5 + 31.5));
        assertThat(fees.feeKrw(CALL, 1_000, 10)).isEqualTo(10 * (3_675 + 78));
    }

    private long need(MarginOrder order) {
        return risk.capacity(order, ledger, market, Long.MAX_VALUE).opening() == 0 ? 0 : ofOne(order);
    }

    private long ofOne(MarginOrder order) {
        AccountLedger with = new AccountLedger();
        with.apply(accepted(1, order.code(), order.side(), order.priceCents(), order.contracts()));
        return risk.statement(with, market).demand().initialKrw();
    }

    private Optional<Refusal> check(DerivativeCode code, Side side, long priceCents, long contracts) {
        return risk.check(MarginOrder.of(code, side, priceCents, contracts), ledger, market);
    }

    private void deposit(long krw) {
        ledger.apply(new LedgerEntry.Deposited(krw));
    }

    private long accept(DerivativeCode code, Side side, long priceCents, long contracts) {
        ledger.apply(accepted(++number, code, side, priceCents, contracts));
        return number;
    }

    private static LedgerEntry.Accepted accepted(
            long number, DerivativeCode code, Side side, long priceCents, long contracts) {
        return new LedgerEntry.Accepted(
                number, 0, number, RequestKind.NEW, code, side, PriceType.LIMIT, priceCents, contracts, TIME);
    }

    private void trade(DerivativeCode code, Side side, long priceCents, long contracts) {
        long order = accept(code, side, priceCents, contracts);
        ledger.apply(new LedgerEntry.Executed(order, order, priceCents, contracts, TIME, 0));
    }

    private static AccountRisk risk(Map<String, String> settings) {
        SimulatorSettings bound = new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("mireu.simulator", SimulatorSettings.class);
        return new AccountRisk(bound.account());
    }

    /** Two scenarios, down and up: the future moves by 13 million, the call gains 1 million or loses half of it. */
    private static final class TwoContracts implements MarginMarket {

        private final RiskArray future =
                new RiskArray("KOSPI200", List.of((double) -FUTURE_LOSS_KRW, (double) FUTURE_LOSS_KRW), 1, 0);
        private final RiskArray call =
                new RiskArray("KOSPI200", List.of(-500_000.0, 1_000_000.0), 0.5, CALL_MINIMUM_KRW);

        @Override
        public Optional<RiskArray> risk(DerivativeCode code) {
            return Optional.of(code.equals(FUTURE) ? future : call);
        }

        @Override
        public OptionalLong lastCents(DerivativeCode code) {
            return OptionalLong.of(code.equals(FUTURE) ? 100_000 : 1_000);
        }

        @Override
        public OptionalLong upperCents(DerivativeCode code) {
            return OptionalLong.of(code.equals(FUTURE) ? 108_000 : 5_000);
        }
    }
}
