package io.mireu.portfolio.domain;

import static io.mireu.portfolio.SamplePortfolio.MINI;
import static io.mireu.portfolio.SamplePortfolio.OPENED_AT;
import static io.mireu.portfolio.SamplePortfolio.PUT;
import static io.mireu.portfolio.SamplePortfolio.fill;
import static io.mireu.portfolio.SamplePortfolio.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.Fill;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.Leg;
import io.mireu.model.order.Side;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.LiquidationRule;
import io.mireu.model.portfolio.LiquidationRule.HoldingTime;
import io.mireu.model.portfolio.LiquidationRule.LossLimit;
import io.mireu.model.portfolio.LiquidationRule.ProfitTarget;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.portfolio.domain.PortfolioIntent.Purpose;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PortfolioTest {

    private static final PortfolioId ID = PortfolioId.of("p1");
    private final Portfolio announced = Portfolio.announced(ID, AccountId.of("demo"), terms());

    @Test
    void theFirstFillOpensItAtItsVenueTime() {
        Portfolio opened = announced.after(fill(MINI, Side.BUY, "1100.10", 2));

        assertThat(opened.status()).isEqualTo(PortfolioStatus.ACTIVE);
        assertThat(opened.life().openedAt()).isEqualTo(OPENED_AT);
        assertThat(opened.position(MINI).quantity()).isEqualTo(2);
    }

    @Test
    void aLiquidationReversesTheNetPositionAndNotTheTrades() {
        Portfolio traded = announced
                .after(fill(MINI, Side.BUY, "1100.10", 3))
                .after(fill(MINI, Side.SELL, "1100.20", 1))
                .after(fill(PUT, Side.SELL, "5.10", 1));

        assertThat(NetReversal.legs(traded.positions(), _ -> true, 1))
                .containsExactly(Leg.market(MINI, Side.SELL, 2), Leg.market(PUT, Side.BUY, 1));
        assertThat(NetReversal.legs(traded.positions(), _ -> true, 2))
                .as("another leg comes first, so that one that cannot fill does not hold up the other for ever")
                .containsExactly(Leg.market(PUT, Side.BUY, 1), Leg.market(MINI, Side.SELL, 2));
    }

    @Test
    void whatDoesNotTradeIsNotInALiquidationHoweverOftenItIsTried() {
        Portfolio traded = announced.after(fill(MINI, Side.BUY, "1100.10", 1)).after(fill(PUT, Side.SELL, "5.10", 1));

        for (int attempt = 1; attempt < 5; attempt++) {
            assertThat(NetReversal.legs(traded.positions(), PUT::equals, attempt))
                    .containsExactly(Leg.market(PUT, Side.BUY, 1));
        }
        assertThat(NetReversal.legs(traded.positions(), _ -> false, 1)).isEmpty();
    }

    @Test
    void anAttemptHasOneNameHoweverOftenItIsIssuedAndNeverMoreThanAnIntentIdHolds() {
        assertThat(NetReversal.intentId(ID, 2)).isEqualTo(IntentId.of("p1-liq-2"));
        PortfolioId longest = PortfolioId.of("x".repeat(64));
        assertThat(NetReversal.intentId(longest, 12))
                .isEqualTo(NetReversal.intentId(longest, 12))
                .isNotEqualTo(NetReversal.intentId(longest, 13));
    }

    @Test
    void itIsNotClosedWhileAnythingIsHeldOrWorks() {
        Portfolio held = announced.after(fill(MINI, Side.BUY, "1100.10", 1));
        Portfolio working = announced.with(new PortfolioIntent(IntentId.of("in"), Purpose.ENTRY, 1, true));

        assertThatThrownBy(held::closed).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(working::closed).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutAUsableBookOnlyTimeCounts() {
        List<LiquidationRule> rules = List.of(
                new ProfitTarget(BigDecimal.ONE),
                new LossLimit(BigDecimal.ONE),
                new HoldingTime(Duration.ofMinutes(1)));

        assertThat(RuleCheck.reason(rules, null, OPENED_AT, OPENED_AT.plusSeconds(59)))
                .isEmpty();
        assertThat(RuleCheck.reason(rules, null, OPENED_AT, OPENED_AT.plusSeconds(60)))
                .contains(LiquidationReason.HOLDING_TIME);
        assertThat(RuleCheck.reason(rules, new MarkedProfit(new BigDecimal("-1"), true), OPENED_AT, OPENED_AT))
                .contains(LiquidationReason.LOSS_LIMIT);
    }

    @Test
    void theProfitOfAPartOfThePositionsReachesNoTargetButItsLossCounts() {
        List<LiquidationRule> rules = List.of(new ProfitTarget(BigDecimal.ONE), new LossLimit(BigDecimal.ONE));

        assertThat(RuleCheck.reason(rules, new MarkedProfit(BigDecimal.TEN, false), OPENED_AT, OPENED_AT))
                .isEmpty();
        assertThat(RuleCheck.reason(rules, new MarkedProfit(BigDecimal.TEN, true), OPENED_AT, OPENED_AT))
                .contains(LiquidationReason.PROFIT_TARGET);
        assertThat(RuleCheck.reason(rules, new MarkedProfit(BigDecimal.TEN.negate(), false), OPENED_AT, OPENED_AT))
                .contains(LiquidationReason.LOSS_LIMIT);
    }

    @Test
    void anAverageWithoutAnExactDecimalFormDoesNotHoldAProfitBelowItsTarget() {
        Portfolio thirds = announced
                .after(fill(MINI, Side.BUY, "1100.00", 1))
                .after(fill(MINI, Side.BUY, "1100.02", 1))
                .after(fill(MINI, Side.BUY, "1100.02", 1));

        BigDecimal exact = new BigDecimal("148000"); // 3 * 1101.00 - 3300.04 points of 50,000 KRW
        assertThat(Valuation.unrealisedPnlKrw(thirds.positions(), _ -> Optional.of(new BigDecimal("1101.00"))))
                .hasValue(exact);
    }

    @Test
    void theProfitIsNotKnownWhileOneHeldInstrumentHasNoBookButAFlatOneNeedsNone() {
        Portfolio flatPut = announced
                .after(fill(MINI, Side.BUY, "1100.00", 1))
                .after(fill(PUT, Side.SELL, "5.00", 1))
                .after(fill(PUT, Side.BUY, "4.00", 1));

        assertThat(Valuation.unrealisedPnlKrw(flatPut.positions(), PortfolioTest::onlyTheMini))
                .hasValue(new BigDecimal("50000"));
        assertThat(flatPut.realisedPnlKrw()).isEqualByComparingTo("250000");
        assertThat(Valuation.unrealisedPnlKrw(
                        flatPut.after(fill(PUT, Side.SELL, "5.00", 1)).positions(), PortfolioTest::onlyTheMini))
                .isEmpty();
    }

    @RepeatedTest(50)
    void whateverHappensThePositionIsTheSumOfTheFillsAndTheProfitIsTheirCash(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<Fill> fills = new ArrayList<>();
        Portfolio portfolio = announced;
        for (int i = 0; i < 200; i++) {
            Fill fill = randomFill(random);
            fills.add(fill);
            portfolio = portfolio.after(fill);
        }
        BigDecimal mid = new BigDecimal("1100.01");
        BigDecimal cash = fills.stream().map(fill -> cash(fill, mid)).reduce(BigDecimal.ZERO, BigDecimal::add);

        for (DerivativeCode instrument : List.of(MINI, PUT)) {
            assertThat(portfolio.position(instrument).quantity())
                    .isEqualTo(fills.stream()
                            .filter(fill -> fill.instrument().equals(instrument))
                            .mapToLong(Fill::signedQuantity)
                            .sum());
        }
        assertThat(portfolio
                        .realisedPnlKrw()
                        .add(Valuation.unrealisedPnlKrw(portfolio.positions(), _ -> Optional.of(mid))
                                .orElseThrow()))
                .isEqualByComparingTo(cash);
    }

    private static Optional<BigDecimal> onlyTheMini(DerivativeCode instrument) {
        return instrument.equals(MINI) ? Optional.of(new BigDecimal("1101.00")) : Optional.empty();
    }

    /** What the fill has made when the market is at mid: seed's formula. */
    private static BigDecimal cash(Fill fill, BigDecimal mid) {
        return mid.subtract(fill.price())
                .multiply(BigDecimal.valueOf(fill.signedQuantity()))
                .multiply(fill.instrument().product().multiplier());
    }

    private static Fill randomFill(Random random) {
        return fill(
                random.nextBoolean() ? MINI : PUT,
                random.nextBoolean() ? Side.BUY : Side.SELL,
                BigDecimal.valueOf(100_000 + random.nextInt(20_000), 2).toString(),
                1 + random.nextInt(7));
    }
}
