package io.mireu.simulator.venue;

import io.mireu.simulator.SessionSettings;
import io.mireu.simulator.clock.TradingDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Watches how far the index has fallen, and for how long. */
final class BreakerWatch {

    private final SessionSettings settings;
    private final TradingDays days;
    private @Nullable LocalDateTime lowSince;

    BreakerWatch(SessionSettings settings, TradingDays days) {
        this.settings = settings;
        this.days = days;
    }

    /** The stage of the circuit breaker that is to begin now; 0 for none. */
    int stage(VenueMarket market, SessionRecord record) {
        int next = record.halts().isEmpty() ? 1 : record.halts().getLast().stage() + 1;
        if (next > SessionSettings.LAST_STAGE || !hasFallen(market, record, next) || !isWatched(market, record, next)) {
            lowSince = null;
            return 0;
        }
        LocalDateTime since = lowSince == null ? market.time() : lowSince;
        lowSince = since;
        return market.time().isBefore(since.plus(settings.breakerHold())) ? 0 : next;
    }

    private boolean isWatched(VenueMarket market, SessionRecord record, int stage) {
        if (!settings.automaticBreaker() || !Halts.canBegin(stage, market.session(), record)) {
            return false;
        }
        LocalDate day = market.session().tradeDate();
        LocalDateTime end = days.settlement(day);
        LocalDateTime last = stage == SessionSettings.LAST_STAGE ? end : end.minus(settings.breakerLastCall());
        return !market.time().isBefore(days.stockMarketOpen(day))
                && market.time().isBefore(last);
    }

    private boolean hasFallen(VenueMarket market, SessionRecord record, int stage) {
        double index = market.prices().index();
        double previous = market.previousIndex();
        boolean further =
                stage == 1 || index <= record.halts().getLast().index() - previous * settings.breakerFurther();
        return further && index <= previous * (1 - settings.breakerDrops().get(stage - 1));
    }
}
