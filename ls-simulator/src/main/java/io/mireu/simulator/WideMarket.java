package io.mireu.simulator;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The strikes of a wide market, from the nearest expiry to the farthest. KRX changed its rule in 2026 and the numbers are
 * not published: these are near what masters show.
 *
 * @param monthlyStrikes strikes of each monthly option expiry
 * @param monthlyStepCents distance of the strikes of each monthly option expiry, hundredths of a point
 * @param miniStrikes strikes of each mini option expiry, 2.5 points apart
 * @param weeklyStrikes strikes of a weekly option expiry, 2.5 points apart
 */
public record WideMarket(
        @DefaultValue({"341", "281", "221", "161", "141", "121", "101", "81", "61", "61", "61"})
        List<Integer> monthlyStrikes,

        @DefaultValue({"250", "250", "250", "250", "250", "250", "500", "500", "1000", "1000", "1000"})
        List<Long> monthlyStepCents,

        @DefaultValue({"111", "91", "71", "51", "41", "41"}) List<Integer> miniStrikes,
        @DefaultValue("111") int weeklyStrikes) {

    /** Monthly option expiries that the exchange lists: four plain months and seven quarterly ones. */
    public static final int MONTHLY_EXPIRIES = 11;

    /** Mini futures and mini option expiries that the exchange lists. */
    public static final int MINI_EXPIRIES = 6;

    private static final long FINEST_STEP_CENTS = 250;

    public WideMarket {
        monthlyStrikes = List.copyOf(monthlyStrikes);
        monthlyStepCents = List.copyOf(monthlyStepCents);
        miniStrikes = List.copyOf(miniStrikes);
        if (monthlyStrikes.size() != MONTHLY_EXPIRIES
                || monthlyStepCents.size() != MONTHLY_EXPIRIES
                || miniStrikes.size() != MINI_EXPIRIES) {
            throw new IllegalArgumentException("mireu.simulator.market.wide: " + MONTHLY_EXPIRIES + " monthly and "
                    + MINI_EXPIRIES + " mini expiries need a number each");
        }
        if (monthlyStepCents.stream().anyMatch(step -> step <= 0 || step % FINEST_STEP_CENTS != 0)) {
            throw new IllegalArgumentException("mireu.simulator.market.wide: strikes are multiples of 2.5");
        }
    }
}
