package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.ListedSeries;
import io.mireu.simulator.book.Listing;
import io.mireu.simulator.book.MonthlySeries;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.book.SeriesTerms;
import io.mireu.simulator.clock.SessionPlan;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.replay.RecordedEvent;
import io.mireu.simulator.replay.RecordedEvents;
import io.mireu.simulator.replay.Recording;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a session is made of that a recording gives.
 *
 * @param settings of the venue
 * @param plan of the recorded session
 * @param recording what plays
 */
record ReplayedSession(SimulatorSettings settings, SessionPlan plan, Recording recording) {

    private static final long ONLY_STRIKE = 250;

    /** The day's terms: its own first index counts as that of the day before, of which nothing is recorded. */
    MarketEntry.Opened opened() {
        return new MarketEntry.Opened(
                recording.day(),
                recording.days().previous(recording.day()),
                List.of(),
                firstIndex(),
                settings.market().volatility(),
                recording.session(),
                null);
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

    /** The series in the order in which the recording lists them. */
    private Listing listing() {
        Map<SeriesCode, List<Instrument.Derivative>> series = new LinkedHashMap<>();
        recording
                .instruments()
                .forEach(each -> series.computeIfAbsent(each.instrument().series(), _ -> new ArrayList<>())
                        .add(each.instrument()));
        return new Listing(series.entrySet().stream()
                .map(each -> series(each.getKey(), each.getValue()))
                .toList());
    }

    private static ListedSeries series(SeriesCode code, List<Instrument.Derivative> contracts) {
        List<Instrument.Future> futures = contracts.stream()
                .filter(Instrument.Future.class::isInstance)
                .map(Instrument.Future.class::cast)
                .toList();
        List<Instrument.Option> options = contracts.stream()
                .filter(Instrument.Option.class::isInstance)
                .map(Instrument.Option.class::cast)
                .sorted(Comparator.comparing(Instrument.Option::strike)
                        .thenComparing(option -> option.code().type()))
                .toList();
        LocalDate last = contracts.getFirst().lastTradingDay();
        long[] strikes = options.stream()
                .mapToLong(option -> Points.toCents(option.strike()))
                .distinct()
                .toArray();
        SeriesTerms terms = new SeriesTerms(
                code,
                MonthlySeries.name(YearMonth.from(last)),
                last,
                !futures.isEmpty(),
                strikes.length == 0 ? 0 : strikes[0],
                strikes.length == 0 ? 0 : strikes[strikes.length - 1],
                step(strikes));
        return new ListedSeries(terms, futures, options);
    }

    /** The least distance of the strikes, cents. */
    private static long step(long[] strikes) {
        long step = strikes.length == 0 ? 0 : ONLY_STRIKE;
        for (int i = 1; i < strikes.length; i++) {
            step = i == 1 ? strikes[1] - strikes[0] : Math.min(step, strikes[i] - strikes[i - 1]);
        }
        return step;
    }
}
