package io.mireu.simulator.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import io.mireu.simulator.account.AccountCash;
import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountStatement;
import io.mireu.simulator.account.FeeSchedule;
import io.mireu.simulator.account.MarginOrder;
import io.mireu.simulator.account.OrderCapacity;
import io.mireu.simulator.account.Refusal;
import io.mireu.simulator.matching.PriceType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The account's money after random trades, against a second computation from nothing but the executions. */
class AccountBalanceTest {

    private static final long DEPOSIT_KRW = 10_000_000_000L;
    private static final int ORDERS = 120;

    @TempDir
    private Path directory;

    @Test
    void afterRandomTradesTheMoneyIsTheDepositAndWhatTheExecutionsPaidToTheWon() {
        TestVenue venue = TestVenue.on(directory, 11);
        Random random = new Random(7);
        List<DerivativeCode> codes = codes(venue);
        for (int i = 0; i < ORDERS; i++) {
            DerivativeCode code = codes.get(random.nextInt(codes.size()));
            Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
            venue.venue.handle(new DeskRequest.New(code, side, PriceType.MARKET, 0, 1 + random.nextInt(5)));
            if (i % 10 == 0) {
                venue.pass(Duration.ofMillis(200));
            }
        }
        assertBalanced(venue);
        AccountStatement before = venue.venue.risk(AccountGuard::statement);
        AccountCash recovered = TestVenue.on(directory, 11).venue.account(ledger -> ledger.cash());
        assertThat(recovered).as("recovered from the journal").isEqualTo(before.cash());
    }

    /** Cash is what premiums and fees left; equity has also every future at its last price. */
    private static void assertBalanced(TestVenue venue) {
        AccountStatement statement = venue.venue.risk(AccountGuard::statement);
        List<AccountExecution> executions = venue.venue.account(ledger -> ledger.executions());
        assertThat(executions).hasSizeGreaterThan(ORDERS / 2);
        FeeSchedule fees = venue.venue.risk(AccountGuard::fees);
        BigDecimal cash = BigDecimal.valueOf(DEPOSIT_KRW);
        BigDecimal futures = BigDecimal.ZERO;
        Map<DerivativeCode, Long> held = new HashMap<>();
        for (AccountExecution execution : executions) {
            BigDecimal paid = BigDecimal.valueOf(execution.priceCents(), 2)
                    .multiply(execution.code().product().multiplier())
                    .multiply(BigDecimal.valueOf(execution.side().sign() * execution.quantity()));
            cash = cash.subtract(
                    BigDecimal.valueOf(fees.feeKrw(execution.code(), execution.priceCents(), execution.quantity())));
            if (execution.code().type().isOption()) {
                cash = cash.subtract(paid);
            } else {
                futures = futures.subtract(paid);
            }
            held.merge(execution.code(), execution.side().sign() * execution.quantity(), Long::sum);
        }
        for (Map.Entry<DerivativeCode, Long> position : held.entrySet()) {
            if (!position.getKey().type().isOption()) {
                futures = futures.add(BigDecimal.valueOf(last(venue, position.getKey()), 2)
                        .multiply(position.getKey().product().multiplier())
                        .multiply(BigDecimal.valueOf(position.getValue())));
            }
        }
        assertThat(statement.cash().krw()).isEqualTo(cash.longValueExact());
        assertThat(statement.equityKrw()).isEqualTo(cash.add(futures).longValueExact());
        assertThat(statement.cash().futures().realisedKrw() + unrealisedKrw(venue))
                .as("realised and unrealised against the average are the variation, up to roundings")
                .isBetween(statement.futuresVariationKrw() - ORDERS, statement.futuresVariationKrw() + ORDERS);
    }

    private static long unrealisedKrw(TestVenue venue) {
        return venue.venue.account(ledger -> ledger.positions().stream()
                .filter(position -> !position.code().type().isOption())
                .mapToLong(position -> position.unrealisedKrw(last(venue, position.code())))
                .sum());
    }

    private static long last(TestVenue venue, DerivativeCode code) {
        return venue.venue.market(market -> market.find(code).orElseThrow().lastCents());
    }

    private static List<DerivativeCode> codes(TestVenue venue) {
        return venue.venue.market(market -> market.contracts().stream()
                .map(ContractMarket::code)
                .filter(code -> !code.type().isOption() || code.hashCode() % 6 == 0)
                .toList());
    }

    @Test
    void exactlyTheOrderableQuantityOfEveryKindIsTakenAndOneMoreIsNot() {
        TestVenue venue = TestVenue.on(directory, 12);
        Random random = new Random(3);
        List<DerivativeCode> codes = codes(venue);
        int margins = 0;
        for (int i = 0; i < 40; i++) {
            DerivativeCode code = codes.get(random.nextInt(codes.size()));
            Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
            long price = venue.venue.market(market -> {
                ContractMarket contract = market.find(code).orElseThrow();
                return side == Side.BUY ? contract.bandLowerCents() : contract.bandUpperCents();
            });
            OrderCapacity capacity =
                    venue.venue.risk(guard -> guard.capacity(MarginOrder.of(code, side, price, 1), Long.MAX_VALUE));
            long most = capacity.contracts();
            DeskAnswer more = venue.venue.handle(new DeskRequest.New(code, side, PriceType.LIMIT_IOC, price, most + 1));
            assertThat(more).isInstanceOf(DeskAnswer.Refused.class);
            margins += more.equals(new DeskAnswer.Refused(Refusal.MARGIN)) ? 1 : 0;
            if (most > 0) {
                assertThat(venue.venue.handle(new DeskRequest.New(code, side, PriceType.LIMIT_IOC, price, most)))
                        .isInstanceOf(DeskAnswer.Taken.class);
            }
            venue.venue.handle(new DeskRequest.New(code, side, PriceType.MARKET, 0, 1 + random.nextInt(20)));
        }
        assertThat(margins).isPositive();
    }
}
