package io.mireu.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SettlementTimes;
import io.mireu.model.rule.KrxRules;
import io.mireu.model.volatility.ExpiryClock;
import java.time.Duration;
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

    private static ExpiryClock clockOf(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("mireu.volatility", VolatilitySettings.class)
                .pricing()
                .terms(KrxCalendar.bundled(), SettlementTimes.of(KrxRules.current()))
                .clock();
    }
}
