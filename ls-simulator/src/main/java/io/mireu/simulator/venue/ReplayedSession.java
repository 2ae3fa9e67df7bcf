package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.Listing;
import io.mireu.simulator.clock.SessionPlan;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.replay.RecordedEvent;
import io.mireu.simulator.replay.RecordedEvents;
import io.mireu.simulator.replay.RecordedInstrument;
import io.mireu.simulator.replay.Recording;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a session is made of that a recording gives.
 *
 * @param settings of the venue
 * @param plan of the recorded session
 * @param recording what plays
 */
record ReplayedSession(SimulatorSettings settings, SessionPlan plan, Recording recording) {

    /** The day's terms: its own first index counts as that of the day before, of which nothing is recorded. */
    MarketEntry.Opened opened() {
        return new MarketEntry.Opened(
                recording.day(), frontMonth(), firstIndex(), settings.market().volatility(), recording.session(), null);
    }

    private double firstIndex() {
        Map<DerivativeCode, RecordedEvent.Book> quotes = new HashMap<>();
        ReplayedPrices prices = new ReplayedPrices(settings.market(), recording, code -> {
            RecordedEvent.Book quote = quotes.get(code);
            return quote == null ? OptionalDouble.empty() : quote.mid();
        });
        LocalDateTime time = recording.first();
        try (RecordedEvents events = recording.open()) {
            for (Optional<RecordedEvent> event = events.next();
                    event.isPresent() && recording.firstIndex().isEmpty() && !prices.isKnown();
                    event = events.next()) {
                time = event.get().time();
                if (event.get() instanceof RecordedEvent.Book book) {
                    quotes.put(book.code(), book);
                }
                prices.at(time);
            }
        }
        return prices.at(time).index();
    }

    private YearMonth frontMonth() {
        return recording.instruments().stream()
                .map(each -> YearMonth.from(each.instrument().lastTradingDay()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    ReplayedMarket mover() {
        return new ReplayedMarket(settings, recording);
    }

    VenueMarket market(MarketEntry.Opened opened, ReplayedMarket mover, LocalDateTime time) {
        return new VenueMarket(
                settings.market(),
                listing(),
                opened,
                time,
                plan,
                ContractTerms.of(recording),
                new MarketRandom(settings.seed()),
                _ -> mover);
    }

    private Listing listing() {
        return new Listing(frontMonth(), futures(), options());
    }

    private Stream<Instrument.Derivative> instruments() {
        return recording.instruments().stream().map(RecordedInstrument::instrument);
    }

    private List<Instrument.Future> futures() {
        return instruments()
                .filter(Instrument.Future.class::isInstance)
                .map(Instrument.Future.class::cast)
                .sorted(Comparator.comparing(Instrument.Future::lastTradingDay)
                        .thenComparing(future -> future.code().value()))
                .toList();
    }

    private List<Instrument.Option> options() {
        return instruments()
                .filter(Instrument.Option.class::isInstance)
                .map(Instrument.Option.class::cast)
                .sorted(Comparator.comparing(Instrument.Option::lastTradingDay)
                        .thenComparing(Instrument.Option::strike)
                        .thenComparing(option -> option.code().type()))
                .toList();
    }
}
