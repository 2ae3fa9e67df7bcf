package io.mireu.simulator.feed;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SettlementTimes;
import io.mireu.model.rule.KrxRules;
import io.mireu.model.volatility.Act365Clock;
import io.mireu.model.volatility.ExpiryClock;
import io.mireu.pricing.Black76;
import io.mireu.pricing.Black76Greeks;
import io.mireu.pricing.PutCall;
import io.mireu.simulator.SimulatorSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/**
 * What every contract is worth at one instant, without arbitrage between spot, futures and options. For one thread: it
 * remembers what it worked out of each expiry.
 */
public final class TheoreticalPrices {

    private static final Duration LEAST_LIFE = Duration.ofMinutes(5);
    private static final LocalTime CLOSE = KrxRules.current().time("session.day.close");
    private static final ExpiryClock CLOCK =
            new Act365Clock(SettlementTimes.of(SessionTimetable.current()), LEAST_LIFE);

    private final double index;
    private final VolatilitySurface surface;
    private final LocalDateTime time;
    private final double rate;
    private final Map<LocalDate, ExpiryPrices> expiries = new HashMap<>();

    /**
     * The worth of everything.
     *
     * @param index the KOSPI 200, points
     * @param surface volatilities of all strikes and expiries
     * @param time venue time
     * @param rate continuous rate a year, decimal
     */
    public TheoreticalPrices(double index, VolatilitySurface surface, LocalDateTime time, double rate) {
        this.index = index;
        this.surface = surface;
        this.time = time;
        this.rate = rate;
    }

    /**
     * The worth of everything at the close of a trading day.
     *
     * @param index closing level, points
     * @param volatility at the money, decimal a year
     */
    public static TheoreticalPrices atClose(
            SimulatorSettings.Market settings, LocalDate day, double index, double volatility) {
        return new TheoreticalPrices(
                index, new VolatilitySurface(volatility, settings.volatility()), day.atTime(CLOSE), settings.rate());
    }

    /** The KOSPI 200, points. */
    public double index() {
        return index;
    }

    /** The volatilities of all strikes and expiries. */
    public VolatilitySurface surface() {
        return surface;
    }

    /** The venue's time. */
    public LocalDateTime time() {
        return time;
    }

    /** Continuous rate a year, decimal. */
    public double rate() {
        return rate;
    }

    /** The contracts that settle on a day. */
    public ExpiryPrices expiry(LocalDate lastTradingDay) {
        return expiries.computeIfAbsent(lastTradingDay, this::price);
    }

    private ExpiryPrices price(LocalDate lastTradingDay) {
        double years = CLOCK.yearsLeft(
                        lastTradingDay, time.atZone(KrxCalendar.ZONE).toInstant())
                .orElse(Act365Clock.years(LEAST_LIFE));
        double dividends = DividendCurve.between(time.toLocalDate(), lastTradingDay);
        return new ExpiryPrices(index * Math.exp(rate * years - dividends), years, rate, surface);
    }

    /** Years to the settlement of a contract, ACT/365, at least five minutes. */
    public double years(LocalDate lastTradingDay) {
        return expiry(lastTradingDay).years();
    }

    /** The forward of an expiry, points. */
    public double forward(LocalDate lastTradingDay) {
        return expiry(lastTradingDay).forward();
    }

    /** The worth of a contract, points. */
    public double price(Instrument.Derivative instrument) {
        ExpiryPrices expiry = expiry(instrument.lastTradingDay());
        return switch (instrument) {
            case Instrument.Future _ -> expiry.forward();
            case Instrument.Option option -> {
                double strike = option.strike().doubleValue();
                yield option.code().type() == ContractType.CALL ? expiry.call(strike) : expiry.put(strike);
            }
        };
    }

    /** The volatility of an option's strike, decimal a year. */
    public double volatility(Instrument.Option option) {
        return expiry(option.lastTradingDay()).volatility(option.strike().doubleValue());
    }

    /** Price and Greeks of an option. */
    public Black76Greeks greeks(Instrument.Option option) {
        ExpiryPrices expiry = expiry(option.lastTradingDay());
        double strike = option.strike().doubleValue();
        return Black76.greeks(
                option.code().type() == ContractType.CALL ? PutCall.CALL : PutCall.PUT,
                expiry.forward(),
                strike,
                expiry.years(),
                rate,
                expiry.volatility(strike));
    }

    /** The same instant with another index. */
    public TheoreticalPrices at(double otherIndex) {
        return new TheoreticalPrices(otherIndex, surface, time, rate);
    }
}
