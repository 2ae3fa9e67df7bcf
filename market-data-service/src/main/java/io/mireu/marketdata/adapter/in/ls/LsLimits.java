package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.wire.FutureLimitFrame;
import io.mireu.ls.wire.FuturePriceStepFrame;
import io.mireu.ls.wire.MarketStatusFrame;
import io.mireu.ls.wire.NightLimitFrame;
import io.mireu.ls.wire.NightPriceStepFrame;
import io.mireu.ls.wire.OptionLimitFrame;
import io.mireu.ls.wire.OptionPriceStepFrame;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.TradingLimits;
import io.mireu.model.market.TradingLimits.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Limits of prices in frames, which have no time: the venue's clock at receipt stands for it. */
final class LsLimits {

    /** The venue's state of the dynamic band in which it is applied; the others are none, not applied, and lifted. */
    private static final String APPLIED = "1";

    /** The index on which the futures and options are whose daily limit the market's announcements mean. */
    private static final IndexCode KOSPI200 = IndexCode.of("101");

    private static final String DAY = "5";

    private final LsCodes codes;

    LsLimits(LsCodes codes) {
        this.codes = codes;
    }

    LsObservation of(FutureLimitFrame f, LsMoment at) {
        return band(codes.future(f.futcode()), f.dyGubun(), f.dyDnlmtprice(), f.dyUplmtprice(), at);
    }

    LsObservation of(OptionLimitFrame f, LsMoment at) {
        return band(codes.option(f.opttcode()), f.dyGubun(), f.dyDnlmtprice(), f.dyUplmtprice(), at);
    }

    LsObservation of(NightLimitFrame f, LsMoment at) {
        return band(codes.derivative(f.futcode()), f.dyGubun(), f.dyDnlmtprice(), f.dyUplmtprice(), at);
    }

    LsObservation of(FuturePriceStepFrame f, LsMoment at) {
        return step(codes.future(f.futcode()), f.dnlmtprice(), f.uplmtprice(), f.dnstep(), f.upstep(), at);
    }

    LsObservation of(OptionPriceStepFrame f, LsMoment at) {
        return step(codes.option(f.opttcode()), f.dnlmtprice(), f.uplmtprice(), f.dnstep(), f.upstep(), at);
    }

    LsObservation of(NightPriceStepFrame f, LsMoment at) {
        return step(codes.derivative(f.futcode()), f.dnlmtprice(), f.uplmtprice(), f.dnstep(), f.upstep(), at);
    }

    /** What the market's announcement says of the daily limit: a step in five minutes, or one that is applied. */
    static Optional<LsObservation> announced(MarketStatusFrame frame, LsMoment at) {
        if (!DAY.equals(frame.jangubun())) {
            return Optional.empty();
        }
        return switch (frame.jstatus()) {
            case "70" -> announced(null, 2, false, at);
            case "71" -> announced(2, null, false, at);
            case "72" -> announced(null, 3, false, at);
            case "73" -> announced(3, null, false, at);
            case "74" -> announced(null, 2, true, at);
            case "75" -> announced(2, null, true, at);
            case "76" -> announced(null, 3, true, at);
            case "77" -> announced(3, null, true, at);
            default -> Optional.empty();
        };
    }

    private static LsObservation band(
            InstrumentCode code, String state, BigDecimal lower, BigDecimal upper, LsMoment at) {
        boolean active = APPLIED.equals(state.strip());
        return new LsObservation.OfLimits(limits(code, Kind.BAND, price(lower), price(upper), null, null, active, at));
    }

    private static LsObservation step(
            InstrumentCode code, BigDecimal lower, BigDecimal upper, String down, String up, LsMoment at) {
        return new LsObservation.OfLimits(
                limits(code, Kind.STEP, price(lower), price(upper), number(down), number(up), true, at));
    }

    private static Optional<LsObservation> announced(
            @Nullable Integer lower, @Nullable Integer upper, boolean applied, LsMoment at) {
        String message = "the daily limit of KOSPI derivatives "
                + (upper == null ? "downward" : "upward")
                + (applied ? " is that of step " : " widens in five minutes to step ")
                + (upper == null ? lower : upper);
        TradingLimits limits = limits(KOSPI200, Kind.STEP, null, null, lower, upper, applied, at);
        return Optional.of(new LsObservation.OfLimitStep(limits, message));
    }

    private static TradingLimits limits(
            InstrumentCode code,
            Kind kind,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable Integer lowerStep,
            @Nullable Integer upperStep,
            boolean active,
            LsMoment at) {
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("limits of " + code + " from " + lower + " to " + upper);
        }
        return new TradingLimits(
                code,
                kind,
                lower,
                upper,
                lowerStep,
                upperStep,
                active,
                at.venueNow(),
                at.receivedAt(),
                DataOrigin.LIVE,
                0,
                Set.of());
    }

    private static @Nullable BigDecimal price(BigDecimal printed) {
        if (printed.signum() < 0) {
            throw new IllegalArgumentException("a limit at the price " + printed);
        }
        return printed.signum() == 0 ? null : printed;
    }

    private static @Nullable Integer number(String step) {
        return step.isBlank() ? null : Integer.valueOf(step.strip());
    }
}
