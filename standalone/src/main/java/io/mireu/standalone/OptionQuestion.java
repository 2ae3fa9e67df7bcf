package io.mireu.standalone;

import io.mireu.pricing.Black76;
import io.mireu.pricing.Black76Greeks;
import io.mireu.pricing.ImpliedVolatilitySolver;
import io.mireu.pricing.PutCall;
import io.mireu.pricing.SolvedVolatility;
import io.mireu.pricing.UndefinedReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked about each option of a table. */
enum OptionQuestion {
    PRICE("volatility", "price") {
        @Override
        @Nullable
        UndefinedReason answer(OptionTerms option, double volatility, double[] results) {
            results[0] = Black76.price(
                    option.type(), option.forward(), option.strike(), option.years(), option.rate(), volatility);
            return reason(option, volatility, results[0]);
        }
    },
    IV("price", "volatility") {
        @Override
        @Nullable
        UndefinedReason answer(OptionTerms option, double price, double[] results) {
            return switch (ImpliedVolatilitySolver.solve(
                    option.type(), price, option.forward(), option.strike(), option.years(), option.rate())) {
                case SolvedVolatility solved -> {
                    results[0] = solved.volatility();
                    yield null;
                }
                case UndefinedReason reason -> reason;
            };
        }
    },
    GREEKS("volatility", "price", "delta", "gamma", "vega", "theta", "rho", "vanna", "volga") {
        @Override
        @Nullable
        UndefinedReason answer(OptionTerms option, double volatility, double[] results) {
            Black76Greeks greeks = Black76.greeks(
                    option.type(), option.forward(), option.strike(), option.years(), option.rate(), volatility);
            results[0] = greeks.price();
            results[1] = greeks.delta();
            results[2] = greeks.gamma();
            results[3] = greeks.vega();
            results[4] = greeks.theta();
            results[5] = greeks.rho();
            results[6] = greeks.vanna();
            results[7] = greeks.volga();
            return reason(option, volatility, greeks.price());
        }
    };

    /**
     * An option.
     *
     * @param type put or call
     * @param forward points
     * @param strike points
     * @param years year fraction, ACT/365
     * @param rate continuous, decimal a year
     */
    record OptionTerms(PutCall type, double forward, double strike, double years, double rate) {}

    private final List<String> needed;
    private final List<String> results;

    OptionQuestion(String given, String... results) {
        this.needed = List.of("forward", "strike", "years", "rate", given);
        this.results = List.of(results);
    }

    /** The columns that are read besides the type, in the order of the terms; the last is what is given. */
    List<String> needed() {
        return needed;
    }

    /** The columns that are appended. */
    List<String> results() {
        return results;
    }

    /**
     * Answers for one option.
     *
     * @param given what stands in the last of the columns {@link #needed}
     * @param results gets what stands in the columns {@link #results}; NaN, or what it held, where there is nothing
     * @return why there is no number, or why the price is 0; null when there is nothing to say
     */
    abstract @Nullable UndefinedReason answer(OptionTerms option, double given, double[] results);

    private static @Nullable UndefinedReason reason(OptionTerms option, double volatility, double price) {
        return price == 0
                ? UndefinedReason.UNDERFLOW
                : Black76.undefined(option.forward(), option.strike(), option.years(), option.rate(), volatility);
    }
}
