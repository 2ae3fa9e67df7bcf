package io.mireu.simulator.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mireu.model.market.KrxCalendar;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.ListedSeries;
import io.mireu.simulator.book.Listing;
import io.mireu.simulator.book.ListingRule;
import io.mireu.simulator.clock.TradingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The worth of every listed option, at the volatilities that the market is known to have had. */
class VolatilitySurfaceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final double ROUNDING = 1e-9;

    private final SimulatorSettings.Market wide = new Binder(
                    new MapConfigurationPropertySource(Map.of("m.market.listing", "wide")))
            .bindOrCreate("m", SimulatorSettings.class)
            .market();

    private final List<ListedSeries> series = Listing.of(
                    ListingRule.of(wide, new TradingDays(KrxCalendar.bundled())).on(DAY, 1_100, List.of()), 7)
            .series();

    private TheoreticalPrices prices(double index, double volatility, String time) {
        return new TheoreticalPrices(
                index,
                new VolatilitySurface(volatility, wide.volatility()),
                DAY.atTime(java.time.LocalTime.parse(time)),
                wide.rate());
    }

    @ParameterizedTest
    @CsvSource({
        "1100, 0.12, 09:00",
        "1097.3, 0.24, 09:00",
        "1100, 0.45, 15:19",
        "902.7, 0.80, 10:00",
        "1100, 1.5, 09:00"
    })
    void noListedOptionsAllowAButterflyOrASpreadWithASureProfit(double index, double volatility, String time) {
        TheoreticalPrices prices = prices(index, volatility, time);
        int butterflies = 0;
        for (ListedSeries each : series) {
            double[] strikes = strikes(each);
            ExpiryPrices expiry = prices.expiry(each.lastTradingDay());
            for (int i = 0; i < strikes.length; i++) {
                double call = expiry.call(strikes[i]);
                assertThat(call).isNotNegative();
                assertThat(expiry.put(strikes[i])).isNotNegative();
                assertThat(call - expiry.put(strikes[i])).isCloseTo(expiry.parity(strikes[i]), within(ROUNDING));
                if (i > 0) {
                    double slope = expiry.call(strikes[i - 1]) - call;
                    assertThat(slope).isBetween(-ROUNDING, strikes[i] - strikes[i - 1] + ROUNDING);
                }
                if (i > 1) {
                    butterflies++;
                    assertThat(expiry.call(strikes[i - 2]) - 2 * expiry.call(strikes[i - 1]) + call)
                            .as(
                                    "butterfly at %s of %s",
                                    strikes[i - 1], each.terms().name())
                            .isGreaterThanOrEqualTo(-ROUNDING);
                }
            }
        }
        assertThat(butterflies).isGreaterThan(2_000);
    }

    private static double[] strikes(ListedSeries series) {
        return series.options().stream()
                .mapToDouble(option -> option.strike().doubleValue())
                .distinct()
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({"0.12", "0.24", "0.45", "0.80", "1.5"})
    void ofTwoExpiriesTheLaterOneNeverHasLessVarianceAtTheSameMoneyness(double volatility) {
        TheoreticalPrices prices = prices(1_100, volatility, "09:00");
        List<ListedSeries> byDay = new ArrayList<>(series);
        byDay.sort(Comparator.comparing(ListedSeries::lastTradingDay));
        for (int i = 1; i < byDay.size(); i++) {
            ExpiryPrices near = prices.expiry(byDay.get(i - 1).lastTradingDay());
            ExpiryPrices far = prices.expiry(byDay.get(i).lastTradingDay());
            for (double moneyness = -0.6; moneyness <= 0.6; moneyness += 0.01) {
                assertThat(variance(far, moneyness)).isGreaterThanOrEqualTo(variance(near, moneyness) - 1e-12);
            }
        }
    }

    private static double variance(ExpiryPrices expiry, double moneyness) {
        double volatility = expiry.volatility(expiry.forward() * Math.exp(moneyness));
        return volatility * volatility * expiry.years();
    }

    @Test
    void lowStrikesCostMoreThanHighOnesAndFearIsShortLived() {
        TheoreticalPrices calm = prices(1_100, 0.24, "09:00");
        TheoreticalPrices fear = prices(1_100, 0.80, "09:00");
        LocalDate near = DAY.plusDays(10);
        LocalDate far = DAY.plusDays(700);
        assertThat(calm.expiry(near).volatility(1_000))
                .isGreaterThan(calm.expiry(near).volatility(1_100) + 0.04);
        assertThat(calm.expiry(near).volatility(1_200))
                .isLessThan(calm.expiry(near).volatility(1_000) - 0.03);
        assertThat(calm.expiry(near).volatility(1_100)).isCloseTo(0.24, within(0.01));
        assertThat(fear.expiry(near).volatility(1_100)).isGreaterThan(0.70);
        assertThat(fear.expiry(far).volatility(1_100)).isLessThan(0.45);
    }

    @Test
    void aForwardCarriesTheRateAndLosesTheDividendsOfTheYearsEnd() {
        TheoreticalPrices prices = prices(1_100, 0.24, "09:00");
        assertThat(prices.forward(LocalDate.of(2026, 12, 10))).isGreaterThan(1_100);
        assertThat(prices.forward(LocalDate.of(2027, 1, 14))).isLessThan(prices.forward(LocalDate.of(2026, 12, 10)));
        assertThat(prices.forward(LocalDate.of(2028, 12, 14))).isGreaterThan(1_100);
    }
}
