package io.mireu.order.domain;

import static io.mireu.order.domain.OrderExamples.buy;
import static io.mireu.order.domain.OrderExamples.liquidating;
import static io.mireu.order.domain.OrderExamples.opening;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RiskCheckTest {

    private static final Duration FRESH = Duration.ofMillis(3);
    private static final AccountActivity QUIET = new AccountActivity(true, 0, 0, FRESH);

    private final RiskCheck check = new RiskCheck(10, 5, 8, Duration.ofSeconds(60));

    @Test
    void anOrdinaryIntentIsApproved() {
        assertThat(check.check(opening("i", buy(10)), QUIET, _ -> true, _ -> true))
                .isInstanceOf(RiskVerdict.Approved.class);
    }

    @Test
    void eachLimitHasItsCode() {
        assertThat(code(opening("i", buy(11)), QUIET)).isEqualTo("quantity-limit");
        assertThat(code(opening("i", buy(1)), new AccountActivity(true, 5, 0, FRESH)))
                .isEqualTo("working-orders-limit");
        assertThat(code(opening("i", buy(1), buy(1)), new AccountActivity(true, 0, 7, FRESH)))
                .isEqualTo("order-rate-limit");
        assertThat(code(opening("i", buy(1)), new AccountActivity(true, 0, 0, Duration.ofSeconds(61))))
                .isEqualTo("stale-intent");
        assertThat(code(opening("i", buy(1)), new AccountActivity(false, 0, 0, FRESH)))
                .isEqualTo("unknown-account");
    }

    @Test
    void aLiquidationPassesTheLimitsOfNewRiskOnly() {
        AccountActivity busy = new AccountActivity(true, 99, 99, Duration.ofHours(1));
        assertThat(check.check(liquidating("i", buy(500)), busy, _ -> true, _ -> true))
                .isInstanceOf(RiskVerdict.Approved.class);
        Leg unknown = Leg.market(DerivativeCode.of("A996C000"), Side.SELL, 1);
        assertThat(code(liquidating("i", unknown), QUIET)).isEqualTo("unknown-instrument");
    }

    @Test
    void whatWeCannotTradeIsDenied() {
        Leg spread = Leg.market(DerivativeCode.of("D056C71S"), Side.BUY, 1);
        Leg free = Leg.limit(OrderExamples.FUTURE, Side.BUY, 1, BigDecimal.ZERO);
        assertThat(code(opening("i", spread), QUIET)).isEqualTo("unknown-instrument");
        assertThat(code(opening("i", free), QUIET)).isEqualTo("price-not-positive");
    }

    @Test
    void whatOpensRiskIsDeniedWhereTheVenueTakesNoOrdersAndALiquidationPasses() {
        Leg expired = Leg.market(DerivativeCode.of("C016CA17"), Side.SELL, 1);
        Predicate<DerivativeCode> futuresOnly = instrument -> !instrument.type().isOption();

        assertThat(check.check(opening("i", buy(1)), QUIET, _ -> true, futuresOnly))
                .isInstanceOf(RiskVerdict.Approved.class);
        assertThat(check.check(opening("i", buy(1), expired), QUIET, _ -> true, futuresOnly))
                .isEqualTo(new RiskVerdict.Denied("session-closed", "the venue takes no orders in C016CA17 now"));
        assertThat(check.check(liquidating("i", expired), QUIET, _ -> true, _ -> false))
                .isInstanceOf(RiskVerdict.Approved.class);
    }

    @Test
    void nothingIsOpenedInAnInstrumentWhoseMasterIsDoubtfulAndALiquidationPasses() {
        RiskVerdict opened = check.check(opening("i", buy(1)), QUIET, _ -> false, _ -> true);

        assertThat(opened)
                .isEqualTo(new RiskVerdict.Denied(
                        "instrument-not-tradable", OrderExamples.FUTURE + " has expired, or its master is doubtful"));
        assertThat(check.check(liquidating("i", buy(1)), QUIET, _ -> false, _ -> true))
                .isInstanceOf(RiskVerdict.Approved.class);
    }

    private String code(OrderIntent intent, AccountActivity activity) {
        return check.check(intent, activity, _ -> true, _ -> true) instanceof RiskVerdict.Denied denied
                ? denied.code()
                : "approved";
    }
}
