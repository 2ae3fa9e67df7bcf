package io.mireu.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SettlementTimes;
import io.mireu.model.rule.KrxRules;
import io.mireu.model.statistic.InterestRate;
import io.mireu.model.volatility.ExpiryClock;
import io.mireu.pricing.smile.SmileSettings;
import io.mireu.volatility.application.PricingRate;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class VolatilitySettingsTest {

    @Test
    void calendarTimeIsTheDefault() {
        ExpiryClock clock = clockOf(Map.of());

        assertThat(clock.name().value()).isEqualTo("act-365");
        assertThat(clock.floor()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void theSettingsChooseTheClockItsYearAndItsFloor() {
        ExpiryClock clock = clockOf(Map.of(
                "mireu.volatility.pricing.clock", "business",
                "mireu.volatility.pricing.business-days-per-year", "244",
                "mireu.volatility.pricing.shortest-life", "10m"));

        assertThat(clock.name().value()).isEqualTo("business-244");
        assertThat(clock.floor()).isEqualTo(Duration.ofMinutes(10));
        assertThat(clockOf(Map.of("mireu.volatility.pricing.clock", "act-365"))
                        .name()
                        .value())
                .isEqualTo("act-365");
    }

    @Test
    void anUnknownClockIsRefused() {
        assertThatThrownBy(() -> clockOf(Map.of("mireu.volatility.pricing.clock", "sundial")))
                .isInstanceOf(BindException.class);
    }

    @Test
    void theCdRateIsTheDefaultAndTheSettingsCanDoWithoutItOrSetACurve() {
        InterestRate cd = new InterestRate("KIR@CD91", LocalDate.of(2026, 11, 26), new BigDecimal("2.61"));

        assertThat(rateAfter(cd, Map.of())).isEqualTo(0.0261);
        assertThat(rateAfter(cd, Map.of("mireu.volatility.pricing.rate-source", "setting")))
                .isEqualTo(0.0275);
        assertThat(rateAfter(
                        cd,
                        Map.of(
                                "mireu.volatility.pricing.rate-curve[7]", "0.02",
                                "mireu.volatility.pricing.rate-curve[21]", "0.03")))
                .isCloseTo(0.025, within(1e-12));
    }

    @Test
    void theSmilesFiltersAreThoseOfTheLibrary() {
        assertThat(bind(Map.of()).smile().settings()).isEqualTo(SmileSettings.defaults());
    }

    private static double rateAfter(InterestRate cd, Map<String, String> values) {
        PricingRate rate = bind(values).pricing().pricingRate();
        rate.fix(cd);
        return rate.applyAsDouble(14 / 365.0);
    }

    private static ExpiryClock clockOf(Map<String, String> values) {
        return bind(values)
                .pricing()
                .terms(KrxCalendar.bundled(), SettlementTimes.of(KrxRules.current()))
                .clock();
    }

    private static VolatilitySettings bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("mireu.volatility", VolatilitySettings.class);
    }
}
