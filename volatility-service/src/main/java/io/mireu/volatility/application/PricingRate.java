package io.mireu.volatility.application;

import io.mireu.model.statistic.InterestRate;
import io.mireu.volatility.domain.RateCurve;
import java.math.BigDecimal;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rate at which prices are discounted: of the curve where one is set, else the last CD rate where it is asked for and
 * known, else the set one.
 *
 * <p>The CD rate is taken as the continuous rate that it is not quite: at 2.74 % the difference is 0.01 %, a hundred times
 * less than a tick of an option in its value.
 */
public final class PricingRate implements DoubleUnaryOperator {

    private static final Logger log = LoggerFactory.getLogger(PricingRate.class);

    private final double set;
    private final @Nullable RateCurve curve;
    private final @Nullable String followed;
    private volatile @Nullable InterestRate last;

    /**
     * Without any CD rate yet.
     *
     * @param set continuous, a decimal a year
     * @param curve by days; null without one
     * @param followed name of the CD rate at the venue; null when it is not to be used
     */
    public PricingRate(double set, @Nullable RateCurve curve, @Nullable String followed) {
        this.set = RateCurve.check(set);
        this.curve = curve;
        this.followed = followed;
    }

    /** Takes up a rate of the venue; one of an earlier day than the last is none any more, one that is no percentage neither. */
    public void fix(InterestRate rate) {
        InterestRate known = last;
        if (!rate.name().equals(followed) || (known != null && rate.date().isBefore(known.date()))) {
            return;
        }
        try {
            RateCurve.check(decimal(rate.percentPerYear()));
            last = rate;
        } catch (IllegalArgumentException e) {
            log.warn("the venue's rate {} is not used: {}", rate, e.getMessage());
        }
    }

    /**
     * The rate of so many years.
     *
     * @return continuous, a decimal a year
     */
    @Override
    public double applyAsDouble(double years) {
        if (curve != null) {
            return curve.at(years);
        }
        InterestRate known = last;
        return known == null ? set : decimal(known.percentPerYear());
    }

    private static double decimal(BigDecimal percent) {
        return percent.movePointLeft(2).doubleValue();
    }
}
