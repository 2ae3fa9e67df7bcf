package io.mireu.pricing.smile;

import io.mireu.pricing.Black76;
import io.mireu.pricing.UndefinedReason;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The forward at which puts and calls of one strike agree: F = K + e^(rT) (C - P).
 *
 * <p>Each strike with a usable put and a usable call gives a forward by its mids and bounds by its bids and offers. The
 * strikes nearest the money, where the two mids are nearest each other, are asked; the median of those that agree is
 * the answer.
 */
public final class ParityForward {

    private ParityForward() {}

    /**
     * The forward that the quotes imply.
     *
     * @param quotes of one series, in any order
     * @param years year fraction, ACT/365
     * @param rate continuous
     */
    public static ForwardResult of(List<OptionQuote> quotes, double years, double rate, SmileSettings settings) {
        NoForward invalid = invalid(1, years, rate);
        if (invalid != null) {
            return invalid;
        }
        ParitySettings parity = settings.parity();
        List<ParityStrike> asked = ParityStrike.nearestTheMoney(quotes, Math.exp(rate * years), settings);
        if (asked.size() < parity.fewestStrikes()) {
            return NoForward.TOO_FEW_STRIKES;
        }
        double first = median(asked);
        List<ParityStrike> agreeing = agreeing(asked, first, parity);
        if (agreeing.size() < parity.fewestStrikes()) {
            return NoForward.STRIKES_DISAGREE;
        }
        double value = median(agreeing);
        return agreeing(agreeing, value, parity).size() < agreeing.size()
                ? NoForward.STRIKES_DISAGREE
                : found(value, ForwardMethod.PARITY, agreeing, ParityCheck.INSIDE);
    }

    /**
     * A forward that the caller knows, checked against what the quotes imply.
     *
     * @param forward points, the mid of a future that settles with the options
     * @param quotes of one series, in any order
     * @param years year fraction, ACT/365
     * @param rate continuous
     */
    public static ForwardResult given(
            double forward, List<OptionQuote> quotes, double years, double rate, SmileSettings settings) {
        NoForward invalid = invalid(forward, years, rate);
        if (invalid != null) {
            return invalid;
        }
        List<ParityStrike> asked = ParityStrike.nearestTheMoney(quotes, Math.exp(rate * years), settings);
        Predicate<ParityStrike> bounds =
                strike -> strike.allows(forward, settings.parity().tolerance());
        long inside = asked.stream().filter(bounds).count();
        ParityCheck check = 2 * inside > asked.size() ? ParityCheck.INSIDE : ParityCheck.OUTSIDE;
        return found(forward, ForwardMethod.GIVEN, asked, asked.isEmpty() ? ParityCheck.UNCHECKED : check);
    }

    private static @Nullable NoForward invalid(double forward, double years, double rate) {
        UndefinedReason reason = Black76.undefined(forward, 1, years, rate, 1);
        if (reason == null) {
            return null;
        }
        return switch (reason) {
            case INVALID_FORWARD -> NoForward.INVALID_FORWARD;
            case INVALID_YEARS -> NoForward.INVALID_YEARS;
            default -> NoForward.INVALID_RATE;
        };
    }

    private static List<ParityStrike> agreeing(List<ParityStrike> asked, double forward, ParitySettings parity) {
        double distance = parity.largestDisagreement() * forward;
        return asked.stream()
                .filter(strike -> Math.abs(strike.forward() - forward) <= distance)
                .filter(strike -> strike.allows(forward, parity.tolerance()))
                .toList();
    }

    private static double median(List<ParityStrike> strikes) {
        double[] sorted =
                strikes.stream().mapToDouble(ParityStrike::forward).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : 0.5 * (sorted[middle - 1] + sorted[middle]);
    }

    private static FoundForward found(
            double value, ForwardMethod method, List<ParityStrike> strikes, ParityCheck check) {
        var forwards = strikes.stream().mapToDouble(ParityStrike::forward).summaryStatistics();
        return new FoundForward(
                value,
                method,
                strikes.stream().map(ParityStrike::strike).toList(),
                strikes.isEmpty() ? 0 : forwards.getMax() - forwards.getMin(),
                check);
    }
}
