package io.mireu.model.market;

import io.mireu.model.Identifier;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The state of one market's session, and the venue's clock.
 *
 * @param market {@code day} or {@code night}
 * @param phase what the market does now
 * @param tradeDate the trading day that trades belong to
 * @param continuousFrom when continuous trading of this session began or will begin, the venue's time
 * @param continuousUntil when continuous trading of this session ends, the venue's time
 * @param venueTime the venue's clock when it was read
 * @param observedAt the machine's clock at the same moment; the difference is the offset of the market's clock
 * @param confirmed whether the venue's status agrees; false when it comes from the calendar alone
 */
public record SessionStatus(
        String market,
        SessionPhase phase,
        LocalDate tradeDate,
        Instant continuousFrom,
        Instant continuousUntil,
        Instant venueTime,
        Instant observedAt,
        boolean confirmed) {

    public SessionStatus {
        Identifier.check(market, "market", 16);
        if (continuousUntil.isBefore(continuousFrom)) {
            throw new IllegalArgumentException("session ends before it begins");
        }
    }
}
