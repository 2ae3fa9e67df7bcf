package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionPhase;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.feed.IndexProcess;
import io.mireu.simulator.feed.IndexState;
import io.mireu.simulator.feed.TheoreticalPrices;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.replay.RecordedEvent;
import io.mireu.simulator.replay.RecordedEvents;
import io.mireu.simulator.replay.Recording;
import io.mireu.simulator.replay.ReplayedBook;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A recorded market: the others do what they did then; {@link ReplayedBook} says how our orders trade with them. */
final class ReplayedMarket implements MarketMover {

    private final SimulatorSettings settings;
    private final Recording recording;
    private final RecordedEvents events;
    private final ReplayedPrices prices;
    private final Map<DerivativeCode, ReplayedBook> books = new HashMap<>();
    /** Books that were recorded while a contract could not trade. */
    private final Map<DerivativeCode, RecordedEvent.Book> waiting = new LinkedHashMap<>();

    private @Nullable RecordedEvent ahead;

    ReplayedMarket(SimulatorSettings settings, Recording recording) {
        this.settings = settings;
        this.recording = recording;
        this.events = recording.open();
        this.ahead = events.next().orElse(null);
        this.prices = new ReplayedPrices(settings.market(), recording, this::mid);
    }

    private OptionalDouble mid(DerivativeCode code) {
        ReplayedBook book = books.get(code);
        return book == null ? OptionalDouble.empty() : book.mid();
    }

    @Override
    public void step(VenueMarket market, Duration length, boolean withOptions, MatchSink sink) {
        catchUp(market, market.time(), sink);
    }

    @Override
    public void catchUp(VenueMarket market, LocalDateTime until, MatchSink sink) {
        for (RecordedEvent event = next(until); event != null; event = next(until)) {
            switch (event) {
                case RecordedEvent.Book book ->
                    market.find(book.code()).ifPresent(contract -> show(contract, book, sink));
                case RecordedEvent.Print print ->
                    market.find(print.code())
                            .filter(contract -> contract.phase() == SessionPhase.CONTINUOUS)
                            .ifPresent(contract ->
                                    sink.matched(contract, book(contract).trade(print), print.time()));
                case RecordedEvent.Index index -> prices.recorded(index.value());
            }
        }
    }

    private void show(ContractMarket contract, RecordedEvent.Book book, MatchSink sink) {
        if (contract.phase() == SessionPhase.CONTINUOUS) {
            waiting.remove(book.code());
            sink.matched(contract, book(contract).show(book), book.time());
            sink.shown(contract, book.time());
        } else {
            waiting.put(book.code(), book);
        }
    }

    private ReplayedBook book(ContractMarket contract) {
        return books.computeIfAbsent(
                contract.code(),
                _ -> new ReplayedBook(contract.book(), recording.settings().cancellations()));
    }

    private @Nullable RecordedEvent next(LocalDateTime until) {
        RecordedEvent due = ahead;
        if (due == null || due.time().isAfter(until)) {
            return null;
        }
        ahead = events.next().orElse(null);
        return due;
    }

    /** Where trading begins or goes on, the books are those of now; what happened since trading stopped is over. */
    @Override
    public void quoteAll(VenueMarket market, MatchSink sink) {
        skip(market.time(), _ -> {});
        Map<DerivativeCode, RecordedEvent.Book> due = new LinkedHashMap<>(waiting);
        due.forEach((code, book) ->
                market.find(code).ifPresent(contract -> show(contract, at(book, market.time()), sink)));
    }

    private static RecordedEvent.Book at(RecordedEvent.Book book, LocalDateTime time) {
        return new RecordedEvent.Book(time, book.code(), book.bids(), book.offers());
    }

    /** Puts the trades before the market's time on the tapes, as history. */
    void history(VenueMarket market) {
        skip(
                market.time(),
                print -> market.find(print.code())
                        .ifPresent(contract -> contract.tape()
                                .add(new TradePrint(
                                        print.time().toLocalTime(),
                                        print.priceCents(),
                                        print.quantity(),
                                        book(contract).aggressor(print)))));
    }

    private void skip(LocalDateTime until, Consumer<RecordedEvent.Print> reader) {
        for (RecordedEvent event = next(until); event != null; event = next(until)) {
            switch (event) {
                case RecordedEvent.Book book -> waiting.put(book.code(), book);
                case RecordedEvent.Print print -> reader.accept(print);
                case RecordedEvent.Index index -> prices.recorded(index.value());
            }
        }
    }

    @Override
    public TheoreticalPrices prices(LocalDateTime time) {
        return prices.at(time);
    }

    @Override
    public double volatility() {
        return prices.volatility();
    }

    @Override
    public IndexState state() {
        // a recording has no state but its time
        return IndexProcess.initial(settings.market(), settings.seed());
    }

    @Override
    public void close() {
        events.close();
    }
}
