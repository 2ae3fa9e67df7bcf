package io.mireu.pricing.smile;

import static io.mireu.pricing.PutCall.CALL;
import static io.mireu.pricing.PutCall.PUT;

import io.mireu.pricing.Black76;
import io.mireu.pricing.PutCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** Puts and calls of one series, priced on a known forward and a known volatility of each strike. */
record SampleChain(double forward, double years, double rate, DoubleUnaryOperator volatility) {

    static final double FORWARD = 1100;
    static final double TWO_WEEKS = 14.0 / 365;
    static final double RATE = 0.0275;
    static final SmileSettings DEFAULTS = SmileSettings.defaults();

    /** Of 35 % at every strike. */
    static SampleChain flat() {
        return new SampleChain(FORWARD, TWO_WEEKS, RATE, _ -> 0.35);
    }

    /** Higher below the money than above it, lowest a little above the money. */
    static SampleChain skewed() {
        return new SampleChain(FORWARD, TWO_WEEKS, RATE, strike -> {
            double k = Math.log(strike / FORWARD);
            return Math.sqrt(0.35 * 0.35 - 0.35 * k + 2.5 * k * k);
        });
    }

    double price(PutCall type, double strike) {
        return Black76.price(type, forward, strike, years, rate, volatility.applyAsDouble(strike));
    }

    OptionQuote quote(PutCall type, double strike, double halfSpread) {
        double price = price(type, strike);
        return OptionQuote.of(type, strike, price - halfSpread, price + halfSpread);
    }

    /** From 800 to 1,400, put after call. */
    List<OptionQuote> quotes(double halfSpread) {
        List<OptionQuote> quotes = new ArrayList<>();
        for (double strike = 800; strike <= 1400; strike += 2.5) {
            quotes.add(quote(CALL, strike, halfSpread));
            quotes.add(quote(PUT, strike, halfSpread));
        }
        return quotes;
    }

    /** The same, each true price anywhere between its bid and its offer. */
    List<OptionQuote> noisyQuotes(double halfSpread, Random random) {
        List<OptionQuote> quotes = new ArrayList<>();
        for (OptionQuote quote : quotes(halfSpread)) {
            double shift = halfSpread * (2 * random.nextDouble() - 1);
            quotes.add(OptionQuote.of(quote.type(), quote.strike(), quote.bid() + shift, quote.offer() + shift));
        }
        return quotes;
    }

    Smile smile(List<OptionQuote> quotes) {
        return Smile.of(quotes, years, rate, DEFAULTS);
    }

    ForwardResult parity(List<OptionQuote> quotes) {
        return ParityForward.of(quotes, years, rate, DEFAULTS);
    }
}
