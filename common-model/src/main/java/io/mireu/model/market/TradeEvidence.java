package io.mireu.model.market;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Trades of a session that was thought not to trade: one can be a stray, but not several that keep coming. */
final class TradeEvidence {

    private static final int ENOUGH = 3;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(5);

    private @Nullable SessionHours session;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;
    private int trades;

    /** Takes in a trade, and says whether by now the session must be believed to trade. */
    boolean suffices(SessionHours hours, Instant instant) {
        SessionHours known = session;
        if (known == null || !known.isSameSession(hours)) {
            forget();
            session = hours;
        }
        trades++;
        first = instant.isBefore(first) ? instant : first;
        last = instant.isAfter(last) ? instant : last;
        return trades >= ENOUGH && Duration.between(first, last).compareTo(LONG_ENOUGH) >= 0;
    }

    /** Begins anew. */
    void forget() {
        session = null;
        first = Instant.MAX;
        last = Instant.MIN;
        trades = 0;
    }
}
