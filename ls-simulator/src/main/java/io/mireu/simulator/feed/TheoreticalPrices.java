package io.mireu.simulator.feed;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import io.mireu.pricing.Black76;
import io.mireu.pricing.Black76Greeks;
import io.mireu.pricing.PutCall;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * What every contract is worth at one instant, without arbitrage between futures and options.
 *
 * @param index the KOSPI 200, points
 * @param smile volatilities of the chain
 * @param time venue time
 * @param rate continuous rate a year, decimal
 */
public record TheoreticalPrices(double index, SmileCurve smile, LocalDateTime time, double rate) {

    private static final LocalTime SETTLEMENT = LocalTime.of(15, 30);
    private static final double SECONDS_PER_YEAR = 365.0 * 86_400;
    private static final double LEAST_YEARS = 300 / SECONDS_PER_YEAR;
    private static final double DIVIDEND_YIELD = 0.013;

    /** Years to the settlement of a contract, ACT/365, at least five minutes. */
    public double years(LocalDate lastTradingDay) {
        double seconds =
                Duration.between(time, lastTradingDay.atTime(SETTLEMENT)).toMillis() / 1_000.0;
        return Math.max(LEAST_YEARS, seconds / SECONDS_PER_YEAR);
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
