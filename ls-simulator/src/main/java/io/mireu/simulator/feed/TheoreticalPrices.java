package io.mireu.simulator.feed;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SettlementTimes;
import io.mireu.model.volatility.Act365Clock;
import io.mireu.model.volatility.ExpiryClock;
import io.mireu.pricing.Black76;
import io.mireu.pricing.Black76Greeks;
import io.mireu.pricing.PutCall;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What every contract is worth at one instant, without arbitrage between futures and options.
 *
 * @param index the KOSPI 200, points
 * @param smile volatilities of the chain
 * @param time venue time
 * @param rate continuous rate a year, decimal
 */
public record TheoreticalPrices(double index, SmileCurve smile, LocalDateTime time, double rate) {

    private static final Duration LEAST_LIFE = Duration.ofMinutes(5);
    private static final ExpiryClock CLOCK =
            new Act365Clock(SettlementTimes.of(SessionTimetable.current()), LEAST_LIFE);
    private static final double DIVIDEND_YIELD = 0.013;

    /** Years to the settlement of a contract, ACT/365, at least five minutes. */
    public double years(LocalDate lastTradingDay) {
        return CLOCK.yearsLeft(lastTradingDay, time.atZone(KrxCalendar.ZONE).toInstant())
                .orElse(Act365Clock.years(LEAST_LIFE));
    }

    /** The forward of an expiry, points. */
    public double forward(LocalDate lastTradingDay) {
        return index * Math.exp((rate - DIVIDEND_YIELD) * years(lastTradingDay));
    }

    /** The worth of a contract, points. */
    public double price(Instrument.Derivative instrument) {
        return switch (instrument) {
            case Instrument.Future future -> forward(future.lastTradingDay());
            case Instrument.Option option -> greeks(option).price();
        };
    }

    /** The volatility of an option's strike, decimal a year. */
    public double volatility(Instrument.Option option) {
        return smile.at(
                forward(option.lastTradingDay()), option.strike().doubleValue(), years(option.lastTradingDay()));
    }

    /** Price and Greeks of an option. */
    public Black76Greeks greeks(Instrument.Option option) {
        return Black76.greeks(
                option.code().type() == ContractType.CALL ? PutCall.CALL : PutCall.PUT,
                forward(option.lastTradingDay()),
                option.strike().doubleValue(),
                years(option.lastTradingDay()),
                rate,
                volatility(option));
    }

    /** The same instant with another index. */
    public TheoreticalPrices at(double otherIndex) {
        return new TheoreticalPrices(otherIndex, smile, time, rate);
    }
}
