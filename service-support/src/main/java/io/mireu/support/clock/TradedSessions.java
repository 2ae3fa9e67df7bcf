package io.mireu.support.clock;

import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionStatus;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which sessions are traded: in every other one nothing is sent, and no data is expected.
 *
 * @param tradedSessions the markets whose sessions are traded, at least one
 */
@Validated
@ConfigurationProperties("mireu.market")
public record TradedSessions(@DefaultValue("day") @NotEmpty Set<SessionMarket> tradedSessions) {

    public TradedSessions {
        tradedSessions = Set.copyOf(tradedSessions);
    }

    /** Those of the given markets. */
    public static TradedSessions of(SessionMarket... markets) {
        return new TradedSessions(Set.of(markets));
    }

    /** Whether a session is traded. */
    public boolean include(SessionStatus session) {
        return tradedSessions.stream().map(SessionMarket::key).anyMatch(session.market()::equals);
    }
}
