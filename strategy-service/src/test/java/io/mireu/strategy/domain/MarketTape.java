package io.mireu.strategy.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.AllowedActions;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.market.Trade;
import io.mireu.model.order.AccountId;
import io.mireu.model.strategy.StrategyKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Trades, quotes, sessions and definitions for tests; seconds count from the begin of continuous trading. */
public final class MarketTape {

    public static final DerivativeCode FUTURE = DerivativeCode.of("A056C000");
    public static final Instant OPEN = Instant.parse("2026-11-23T00:00:00Z");
    public static final Instant CLOSE = OPEN.plus(Duration.ofHours(6));
    public static final SessionStatus CONTINUOUS = session(SessionPhase.CONTINUOUS);

    private MarketTape() {}

    public static Instant at(double seconds) {
        return OPEN.plusMillis(Math.round(seconds * 1000));
    }

    public static Trade trade(double seconds, String price) {
        return new Trade(FUTURE, new BigDecimal(price), 1, null, 0, at(seconds), at(seconds), DataOrigin.LIVE);
    }

    public static Quote quote(double seconds, String bid, String offer) {
        return new Quote(FUTURE, levels(bid), levels(offer), at(seconds), at(seconds), DataOrigin.LIVE);
    }

    public static SessionStatus session(SessionPhase phase) {
        return new SessionStatus(
                "day",
                null,
                phase,
                CLOSE,
                AllowedActions.ALL,
                LocalDate.of(2026, 11, 23),
                OPEN,
                CLOSE,
                OPEN,
                OPEN,
                true);
    }

    public static FlexSwitchDefinition definition(StrategyKind kind, FlexSwitchParameters parameters) {
        return definition(kind, FUTURE, parameters);
    }

    public static FlexSwitchDefinition definition(
            StrategyKind kind, DerivativeCode code, FlexSwitchParameters parameters) {
        return new FlexSwitchDefinition(kind, code, AccountId.of("demo"), parameters);
    }

    /** One minute of look-back, a band from 10 to 30 percent, one minute between entries. */
    public static FlexSwitchParameters parameters() {
        return parameters("1", "30", "10", "1", "0");
    }

    public static FlexSwitchParameters parameters(
            String period, String threshold, String buffer, String interval, String minMaxInterval) {
        return new FlexSwitchParameters(
                new BigDecimal(period),
                new BigDecimal(threshold),
                new BigDecimal(buffer),
                new BigDecimal(interval),
                FlexSwitchParameters.DEFAULT_MONITORING_SECONDS,
                FlexSwitchParameters.DEFAULT_LIQUIDATION_MINUTES,
                new BigDecimal(minMaxInterval),
                2,
                1,
                null,
                false);
    }

    private static List<BookLevel> levels(String price) {
        return price.isEmpty() ? List.of() : List.of(new BookLevel(new BigDecimal(price), 10, 3));
    }
}
