package io.mireu.marketdata;

import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.KrxCalendar;
import io.mireu.simulator.ls.SocketJournal;
import io.mireu.simulator.ls.SocketRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the venue says that it wrote to the sockets, read page by page from the moment it was asked to remember. */
final class VenueJournal {

    private static final int KEPT = 400_000;
    private static final int PAGE = 5_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
    private static final Set<String> TRADES = Set.of("FC9", "OC0", "DC0");
    private static final Set<String> BOOKS = Set.of("FH9", "OH0", "DH0");

    private final SocketJournal journal;
    private final Set<SentFrame> trades = new LinkedHashSet<>();
    private final Map<InstrumentCode, List<SentFrame>> books = new HashMap<>();
    private final List<SocketRecord> subscriptions = new ArrayList<>();
    private final Instant begun;
    private LocalDateTime now;
    private long read;

    /**
     * Begins to remember.
     *
     * @param now the venue's time
     */
    VenueJournal(SocketJournal journal, LocalDateTime now) {
        this.journal = journal;
        this.now = now;
        this.begun = now.atZone(KrxCalendar.ZONE).toInstant().truncatedTo(ChronoUnit.SECONDS);
        journal.keep(KEPT);
    }

    /** Reads what there is by now. */
    void readOn() {
        SocketJournal.Page page;
        do {
            page = journal.after(read, PAGE);
            if (page.dropped() > 0) {
                throw new AssertionError("the venue's journal was too short");
            }
            page.records().forEach(this::take);
        } while (!page.records().isEmpty());
    }

    /** Reads the rest, and lets the venue forget. */
    void end() {
        readOn();
        journal.keep(0);
    }

    /** The venue's second in which it began. */
    Instant begun() {
        return begun;
    }

    /** The venue's second of the last frame: what was sent later in it is not remembered. */
    Instant ended() {
        return now.atZone(KrxCalendar.ZONE).toInstant();
    }

    /** Each trade once, on however many sockets it was written. */
    Set<SentFrame> trades() {
        return trades;
    }

    /**
     * The books of each instrument in their order. The venue tells a book again when a level changes that the frame does not
     * show.
     */
    Map<InstrumentCode, List<SentFrame>> books() {
        return books;
    }

    /** Trades that were sent, of a time and later. */
    long tradesSince(Instant venueTime) {
        return trades().stream()
                .filter(trade -> !trade.second().isBefore(venueTime))
                .count();
    }

    /** Books that were sent, of a time and later. */
    long booksSince(Instant venueTime) {
        return books().values().stream()
                .flatMap(all -> onceEach(all).stream())
                .filter(book -> !book.second().isBefore(venueTime))
                .count();
    }

    /** Of equal ones in a row within a second, one: the others say nothing new. */
    static List<SentFrame> onceEach(List<SentFrame> books) {
        List<SentFrame> told = new ArrayList<>();
        for (SentFrame book : books) {
            if (told.isEmpty() || !told.getLast().equals(book)) {
                told.add(book);
            }
        }
        return told;
    }

    /** When what was subscribed and no longer, and when sockets closed. */
    List<SocketRecord> subscriptions() {
        return subscriptions;
    }

    private void take(SocketRecord happened) {
        read = happened.number();
        if (happened.kind() != SocketRecord.Kind.WRITTEN) {
            subscriptions.add(happened);
        } else if (TRADES.contains(happened.tr())) {
            trades.add(frame(happened, happened.volume()));
        } else if (BOOKS.contains(happened.tr())) {
            SentFrame book = frame(happened, happened.digest());
            books.computeIfAbsent(book.instrument(), _ -> new ArrayList<>()).add(book);
        }
    }

    private SentFrame frame(SocketRecord happened, long content) {
        return new SentFrame(
                InstrumentCode.of(happened.key()),
                near(LocalTime.parse(happened.venueTime(), TIME))
                        .atZone(KrxCalendar.ZONE)
                        .toInstant(),
                content);
    }

    /** Frames tell no date: it turns when the time falls by most of a day. */
    private LocalDateTime near(LocalTime time) {
        LocalDateTime at = now.toLocalDate().atTime(time);
        if (Duration.between(at, now).compareTo(Duration.ofHours(12)) > 0) {
            at = at.plusDays(1);
        } else if (Duration.between(now, at).compareTo(Duration.ofHours(12)) > 0) {
            at = at.minusDays(1);
        }
        now = at;
        return at;
    }
}
