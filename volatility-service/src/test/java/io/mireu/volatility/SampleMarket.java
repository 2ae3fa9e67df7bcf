package io.mireu.volatility;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SettlementTimes;
import io.mireu.model.rule.KrxRules;
import io.mireu.model.volatility.Act365Clock;
import io.mireu.pricing.Black76;
import io.mireu.pricing.PutCall;
import io.mireu.volatility.domain.PricingTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A December chain of 81 strikes around 1,100, two weeks before it settles, quoted on a smile that is known. */
public final class SampleMarket {

    public static final SeriesCode SERIES = SeriesCode.of("01-6C");
    public static final LocalDate LAST_TRADING_DAY = LocalDate.of(2026, 12, 10);
    /** Fourteen days before 15:30 in Seoul. */
    public static final Instant NOW = Instant.parse("2026-11-26T06:30:00Z");

    public static final double YEARS = 14.0 / 365;
    public static final double RATE = 0.0275;
    public static final Instrument.Future FUTURE =
            new Instrument.Future(DerivativeCode.of("A056C000"), "MF 2612", LAST_TRADING_DAY);
    public static final PricingTerms TERMS = new PricingTerms(
            RATE,
            new Act365Clock(SettlementTimes.of(KrxRules.current()), Duration.ofMinutes(5)),
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            0.0001);

    private static final int STRIKES = 81;
    private static final BigDecimal HALF_SPREAD = new BigDecimal("0.00001");

    private SampleMarket() {}

    /** Calls and puts from 1,000 to 1,200 by 2.5. */
    public static List<Instrument.Option> options() {
        return IntStream.range(0, STRIKES)
                .boxed()
                .flatMap(i -> Stream.of(option(ContractType.CALL, i), option(ContractType.PUT, i)))
                .toList();
    }

    public static Instrument.Option option(ContractType type, double strike) {
        return option(type, (int) Math.round((strike - 1000) / 2.5));
    }

    private static Instrument.Option option(ContractType type, int index) {
        String code = String.format(Locale.ROOT, "%c016CA%02d", type.symbol(), index);
        BigDecimal strike = new BigDecimal("1000.0").add(new BigDecimal("2.5").multiply(BigDecimal.valueOf(index)));
        return new Instrument.Option(DerivativeCode.of(code), type + " " + strike, LAST_TRADING_DAY, strike);
    }

    /** A quote around the price that the smile gives. */
    public static Quote quote(Instrument.Option option, double forward, DoubleUnaryOperator smile) {
        double strike = option.strike().doubleValue();
        PutCall type = option.code().type() == ContractType.CALL ? PutCall.CALL : PutCall.PUT;
        double price = Black76.price(type, forward, strike, YEARS, RATE, smile.applyAsDouble(strike));
        BigDecimal mid = BigDecimal.valueOf(price).setScale(9, RoundingMode.HALF_EVEN);
        return quote(option.code(), mid.subtract(HALF_SPREAD), mid.add(HALF_SPREAD), NOW);
    }

    public static Quote futureQuote(String bid, String offer) {
        return quote(FUTURE.code(), new BigDecimal(bid), new BigDecimal(offer), NOW);
    }

    public static Quote quote(DerivativeCode code, BigDecimal bid, BigDecimal offer, Instant venueTime) {
        return new Quote(code, side(bid), side(offer), venueTime, venueTime, DataOrigin.LIVE);
    }

    private static List<BookLevel> side(BigDecimal price) {
        return price.signum() <= 0 ? List.of() : List.of(new BookLevel(price, 10, 1));
    }
}
