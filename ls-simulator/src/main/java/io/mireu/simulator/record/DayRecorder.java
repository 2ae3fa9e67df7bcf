package io.mireu.simulator.record;

import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.replay.RecordedEvent;
import io.mireu.simulator.replay.RecordedInstrument;
import io.mireu.simulator.venue.ContractLimits;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueListener;
import io.mireu.simulator.venue.VenueMarket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Records what everybody sees of the running day: each book when it is told, each trade, the index when it moves. Orders
 * of the account are in the books like all others.
 */
public final class DayRecorder implements VenueListener, AutoCloseable {

    private static final double CENTS_PER_POINT = 100;

    private final Path directory;
    private @Nullable RecordingFile file;
    private @Nullable VenueMarket recorded;
    private LocalDateTime last = LocalDateTime.MIN;
    private long indexCents;

    public DayRecorder(Path directory) {
        this.directory = directory;
    }

    @Override
    public void traded(VenueMarket market, ContractMarket contract, TradePrint print) {
        RecordingFile to = file(market);
        LocalDateTime today = market.time().toLocalDate().atTime(print.time());
        LocalDateTime time = reached(isTomorrow(today, market) ? today.minusDays(1) : today);
        to.add(new RecordedEvent.Print(time, contract.code(), print.priceCents(), print.quantity(), print.aggressor()));
    }

    @Override
    public void quoted(VenueMarket market, ContractMarket contract) {
        RecordingFile to = file(market);
        index(to, market);
        to.add(book(market, contract));
    }

    /** What traded just before midnight is told after it. */
    private static boolean isTomorrow(LocalDateTime time, VenueMarket market) {
        return time.isAfter(market.time().plusHours(1));
    }

    /** A trade of ours is at its instant, a book at the step before it: no event is earlier than the one before. */
    private LocalDateTime reached(LocalDateTime time) {
        last = time.isAfter(last) ? time : last;
        return last;
    }

    private RecordedEvent.Book book(VenueMarket market, ContractMarket contract) {
        BookDepth depth = contract.depth();
        return new RecordedEvent.Book(reached(market.time()), contract.code(), depth.bids(), depth.offers());
    }

    private void index(RecordingFile to, VenueMarket market) {
        long cents = Math.round(market.prices().index() * CENTS_PER_POINT);
        if (cents != indexCents) {
            indexCents = cents;
            to.add(new RecordedEvent.Index(reached(market.time()), cents / CENTS_PER_POINT));
        }
    }

    /** The file of the day; a new one begins with all books as they are. */
    private RecordingFile file(VenueMarket market) {
        RecordingFile open = file;
        if (open != null && recorded == market) {
            return open;
        }
        close();
        LocalDate day = market.session().tradeDate();
        RecordingFile begun = new RecordingFile(
                directory,
                day,
                market.contracts().stream().map(DayRecorder::instrument).toList());
        file = begun;
        recorded = market;
        last = LocalDateTime.MIN;
        indexCents = 0;
        index(begun, market);
        market.contracts().forEach(contract -> begun.add(book(market, contract)));
        return begun;
    }

    private static RecordedInstrument instrument(ContractMarket contract) {
        Instrument.Derivative instrument = contract.instrument();
        ContractLimits limits = contract.limits();
        return new RecordedInstrument(
                instrument,
                instrument.code().product().multiplierKrw(),
                instrument.ticks(),
                new RecordedInstrument.Limits(limits.previousCloseCents(), limits.upperCents(), limits.lowerCents()));
    }

    @Override
    public void close() {
        RecordingFile open = file;
        if (open != null) {
            open.close();
        }
        file = null;
    }
}
