package io.mireu.support.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.AllowedActions;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import jakarta.validation.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TradedSessionsTest {

    private static final Instant NOW = Instant.parse("2026-12-10T10:00:00Z");

    @Test
    void withoutASettingTheDayIsTradedAndTheNightIsNot() {
        TradedSessions traded = bind(Map.of());

        assertThat(traded.include(session("day"))).isTrue();
        assertThat(traded.include(session("night"))).isFalse();
    }

    @Test
    void bothSessionsAreTradedWhereBothAreSet() {
        TradedSessions traded = bind(Map.of("mireu.market.traded-sessions", "day, night"));

        assertThat(traded).isEqualTo(TradedSessions.of(SessionMarket.DAY, SessionMarket.NIGHT));
        assertThat(traded.include(session("night"))).isTrue();
    }

    @Test
    void aServiceThatTradesNoSessionAtAllIsMisconfigured() {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            assertThat(validation.getValidator().validate(new TradedSessions(Set.of())))
                    .hasSize(1);
        }
    }

    private static TradedSessions bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("mireu.market", TradedSessions.class);
    }

    private static SessionStatus session(String market) {
        return new SessionStatus(
                market,
                null,
                SessionPhase.CONTINUOUS,
                NOW.plusSeconds(600),
                AllowedActions.ALL,
                LocalDate.of(2026, 12, 10),
                NOW,
                NOW.plusSeconds(600),
                NOW,
                NOW,
                true);
    }
}
