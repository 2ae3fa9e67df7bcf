package io.mireu.simulator.venue;

import io.mireu.model.market.KrxCalendar;
import io.mireu.simulator.LoadSettings;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.fault.FaultKind;
import io.mireu.simulator.fault.FaultPlan;
import io.mireu.simulator.replay.Recording;
import io.mireu.simulator.replay.ReplaySettings;
import java.nio.file.Path;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the venue when the application starts. */
@Configuration(proxyBeanMethods = false)
class VenueConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(VenueConfiguration.class);

    @Bean(destroyMethod = "close")
    Venue venue(SimulatorSettings settings, ReplaySettings replay) {
        TradingDays days = new TradingDays(KrxCalendar.current());
        Path file = replay.file();
        Recording recording = file == null ? null : Recording.of(file, replay, days);
        if (recording != null) {
            LOG.info(
                    "{} events of {} contracts on {} play as the market",
                    recording.events(),
                    recording.instruments().size(),
                    recording.day());
        }
        return new Venue(settings, days, LocalDate.now(KrxCalendar.ZONE), System::nanoTime, recording);
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

    @Bean(destroyMethod = "close")
    FaultPlan faultPlan(Venue venue) {
        FaultPlan faults = new FaultPlan();
        faults.on(FaultKind.HALT_MARKET, _ -> venue.halt(true));
        faults.on(FaultKind.OPEN_MARKET, _ -> venue.halt(false));
        faults.on(FaultKind.FILL_WORKING_ORDERS, _ -> venue.fillWorkingOrders());
        return faults;
    }
}
