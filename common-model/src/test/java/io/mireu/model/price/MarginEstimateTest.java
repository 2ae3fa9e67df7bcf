package io.mireu.model.price;

import static io.mireu.model.instrument.Product.KOSPI200;
import static io.mireu.model.instrument.Product.MINI_KOSPI200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.rule.KrxRules;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginEstimateTest {

    private static final ContractMultiplier BIG = ContractMultiplier.of(DerivativeCode.of("A016C000"));
    private static final ContractMultiplier MINI = ContractMultiplier.of(DerivativeCode.of("A056C000"));
    private static final BigDecimal FORWARD = new BigDecimal("1100");
    private static final MarginRates RATES = rates("0.195", "0.05");

    @Test
    void oneBigFutureAt1100PointsAnd195PerMilleNeedsFiftyThreePointSixMillion() {
        MarginEstimate estimate = MarginEstimate.ofFuture(RATES, BIG, FORWARD, 1);

        assertThat(estimate.initialKrw()).isEqualByComparingTo("53625000");
        assertThat(estimate.maintenanceKrw()).isEqualByComparingTo("35750000");
    }

    @Test
    void aShortFutureNeedsAsMuchAsALongOne() {
        assertThat(MarginEstimate.ofFuture(RATES, MINI, FORWARD, -3))
                .isEqualTo(MarginEstimate.ofFuture(RATES, MINI, FORWARD, 3));
        assertThat(MarginEstimate.ofFuture(RATES, MINI, FORWARD, 0).initialKrw())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.081, 0.054", "0.0675, 0.045", "0.1455, 0.097"})
    void initialIsOneAndAHalfTimesMaintenanceInEveryKnownPairOfRates(String initial, BigDecimal maintenance) {
        MarginEstimate estimate = MarginEstimate.ofFuture(rates(initial, "0.05"), BIG, FORWARD, 1);

        assertThat(estimate.maintenanceKrw())
                .isEqualByComparingTo(BIG.valueKrw(FORWARD, 1).multiply(maintenance));
    }

    @Test
    void aFractionOfAWonIsRoundedUp() {
        MarginEstimate estimate = MarginEstimate.ofFuture(rates("0.1950001", "0.05"), MINI, new BigDecimal("0.02"), 1);

        assertThat(estimate.initialKrw()).hasToString("196");
        assertThat(estimate.maintenanceKrw()).hasToString("131");
    }

    @Test
    void aBuyerPaysTheFullPremium() {
        MarginEstimate estimate = MarginEstimate.ofLongOption(BIG, new BigDecimal("8.52"), 2);

        assertThat(estimate.initialKrw()).isEqualByComparingTo("4260000");
        assertThat(estimate.maintenanceKrw()).isZero();
    }

    /** Points of margin besides the premium: 214.5 at the money, less 60 at 1,040, at least 55. */
    @ParameterizedTest
    @CsvSource({
        "C016CA16, 1040, 8.52, 40755000",
        "C016C902, 902.5, 0.05, 13762500",
        "C016CA48, 1200, 101.00, 78875000",
        "B016CA48, 1120, 22.00, 54125000",
        "B016CA99, 1300, 0.40, 13850000",
        "B016C990, 990, 112.00, 81625000"
    })
    void aSellerNeedsThePremiumAndTheMoveLessWhatIsOutOfTheMoneyButAMinimumAtLeast(
            String code, BigDecimal strike, BigDecimal premium, BigDecimal krw) {
        MarginEstimate estimate = MarginEstimate.ofShortOption(RATES, option(code, strike), premium, FORWARD, 1);

        assertThat(estimate.initialKrw()).isEqualByComparingTo(krw);
    }

    @Test
    void theMaintenanceOfASellerHasThePremiumInFull() {
        Instrument.Option put = option("C016CA16", new BigDecimal("1040"));

        assertThat(MarginEstimate.ofShortOption(RATES, put, new BigDecimal("8.52"), FORWARD, 1)
                        .maintenanceKrw())
                .isEqualByComparingTo("27880000");
    }

    @Test
    void theRatesComeFromTheExchangesDataByUnderlying() {
        assertThat(MarginRates.of(KrxRules.current(), MINI_KOSPI200))
                .isEqualTo(MarginRates.of(KrxRules.current(), KOSPI200));
        KrxRules changed = KrxRules.of(new StringReader("""
                product.05.underlying=KOSPI200
                margin.KOSPI200.initial=0.187
                margin.initialToMaintenance=1.5
                margin.shortOptionMinimum=0.06
                """));

        assertThat(MarginRates.of(changed, MINI_KOSPI200)).isEqualTo(rates("0.187", "0.06"));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> rates("0", "0.05")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rates("0.1", "-0.05")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MarginRates(new BigDecimal("0.2"), new BigDecimal("0.9"), BigDecimal.ZERO))
                .hasMessageContaining("maintenance");
        assertThatThrownBy(() -> rates("19.5", "0.05")).hasMessageContaining("0.195 for 19.5 %");
        assertThatThrownBy(() -> rates("0.1", "0.2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MarginEstimate.ofLongOption(BIG, new BigDecimal("-1"), 1))
                .hasMessageContaining("positive");
        assertThatThrownBy(() -> MarginEstimate.ofLongOption(BIG, BigDecimal.ONE, 0))
                .hasMessageContaining("positive");
    }

    private static MarginRates rates(String initial, String shortOptionMinimum) {
        return new MarginRates(new BigDecimal(initial), new BigDecimal("1.5"), new BigDecimal(shortOptionMinimum));
    }

    private static Instrument.Option option(String code, BigDecimal strike) {
        return new Instrument.Option(DerivativeCode.of(code), code, LocalDate.of(2026, 12, 10), strike);
    }
}
