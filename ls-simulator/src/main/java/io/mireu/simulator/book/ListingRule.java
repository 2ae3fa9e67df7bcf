package io.mireu.simulator.book;

import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.clock.TradingDays;
import java.time.LocalDate;
import java.util.List;

/** Which series and strikes are listed on a trading day. */
public interface ListingRule {

    /** The rule of the settings' width. */
    static ListingRule of(SimulatorSettings.Market settings, TradingDays days) {
        return switch (settings.listing()) {
            case DEMO -> new DemoListing(settings, days);
            case WIDE -> new WideListing(settings.wide(), days);
        };
    }

    /**
     * The terms of a day.
     *
     * @param index close of the day before, points
     * @param before what was listed on the day before; empty on a venue's first day
     */
    List<SeriesTerms> on(LocalDate day, double index, List<SeriesTerms> before);
}
