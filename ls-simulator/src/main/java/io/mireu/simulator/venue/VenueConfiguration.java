package io.mireu.simulator.venue;

import io.mireu.model.market.KrxCalendar;
import io.mireu.simulator.LoadSettings;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.fault.FaultPlan;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the venue when the application starts. */
@Configuration(proxyBeanMethods = false)
class VenueConfiguration {

    @Bean(destroyMethod = "close")
    Venue venue(SimulatorSettings settings) {
        return new Venue(
                settings, new TradingDays(KrxCalendar.current()), LocalDate.now(KrxCalendar.ZONE), System::nanoTime);
    }

    @Bean(destroyMethod = "close")
    VenueLoop venueLoop(Venue venue) {
        return new VenueLoop(venue);
    }

    @Bean(destroyMethod = "close")
    MarketLoad marketLoad(Venue venue, SimulatorSettings settings, LoadSettings load) {
        return new MarketLoad(venue, load, settings.seed());
    }

    @Bean
    VenueTruth venueTruth(Venue venue) {
        return new VenueTruth(venue);
    }

    @Bean
    FaultPlan faultPlan() {
        return new FaultPlan();
    }
}
