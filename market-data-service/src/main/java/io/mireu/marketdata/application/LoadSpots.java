package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.ListedStock;
import io.mireu.marketdata.domain.StockSegment;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.instrument.StockCode;
import io.mireu.support.TransientFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Finds the stocks and indices that the user lists, and publishes them; the derivatives do not wait for them. */
public final class LoadSpots {

    private final SpotInquiry venue;
    private final SpotSettings settings;
    private final FollowedSpots spots;
    private final MarketEvents events;
    private final MarketEventFactory factory;
    private final FollowedClock clock;
    private final Alerts alerts;

    /** With the venue to ask. */
    public LoadSpots(
            SpotInquiry venue,
            SpotSettings settings,
            FollowedSpots spots,
            MarketEvents events,
            MarketEventFactory factory,
            FollowedClock clock,
            Alerts alerts) {
        this.venue = venue;
        this.settings = settings;
        this.spots = spots;
        this.events = events;
        this.factory = factory;
        this.clock = clock;
        this.alerts = alerts;
    }

    /** Asks, unless nothing is listed. */
    public void handle() {
        Map<StockCode, StockSegment> stocks = settings.stocks().isEmpty() ? Map.of() : stocks();
        List<InstrumentCode> indices = settings.indices().isEmpty() ? List.of() : indices();
        spots.become(stocks, indices);
    }

    private Map<StockCode, StockSegment> stocks() {
        Map<String, ListedStock> listed = new HashMap<>();
        ask(venue::stocks).forEach(row -> listed.put(row.stock().code().value(), row));
        Map<StockCode, StockSegment> followed = new TreeMap<>();
        for (String text : settings.stocks()) {
            StockCode code = StockCode.of(SpotSettings.code(text));
            Optional<ListedStock> found = Optional.ofNullable(listed.get(code.value()));
            SpotSettings.segment(text)
                    .or(() -> found.map(ListedStock::segment))
                    // A list that cannot be had now does not end what is followed.
                    .or(() -> spots.segment(code))
                    .ifPresentOrElse(segment -> followed.put(code, segment), () -> unknown(code));
            found.ifPresent(row -> publish(row.stock()));
        }
        return followed;
    }

    private List<InstrumentCode> indices() {
        Map<String, Instrument.Index> listed = new HashMap<>();
        ask(venue::indices).forEach(index -> listed.put(index.code().value(), index));
        List<InstrumentCode> followed = new ArrayList<>();
        for (String text : settings.indices()) {
            IndexCode code = IndexCode.of(text);
            publish(listed.getOrDefault(text, new Instrument.Index(code, text)));
            followed.add(code);
        }
        return followed;
    }

    private void publish(Instrument instrument) {
        events.publish(factory.listed(instrument, clock.now()));
    }

    private void unknown(StockCode code) {
        alerts.raise(
                Severity.WARNING,
                "stock-unknown",
                "the venue does not list the stock " + code + " of the settings; it is not followed");
    }

    private <T> List<T> ask(Supplier<List<T>> question) {
        try {
            return question.get();
        } catch (TransientFault e) {
            alerts.raise(
                    Severity.WARNING, "spot-list-missing", "stocks and indices cannot be looked up: " + e.getMessage());
            return List.of();
        }
    }
}
