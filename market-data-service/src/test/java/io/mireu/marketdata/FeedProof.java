package io.mireu.marketdata;

import static io.mireu.marketdata.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.Topics;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.FeedGap;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Compares what the venue says that it sent with what is on the topics: each trade and each book is there exactly once, in
 * order, or it was reported as perhaps missed; and nothing is there that was not sent.
 */
final class FeedProof implements AutoCloseable {

    private static final int SHOWN = 10;

    private final VenueJournal journal;
    private final MarketTopicReader<MarketEvent.Traded> trades;
    private final MarketTopicReader<MarketEvent.Quoted> quotes;
    private final MarketTopicReader<SystemEvent> alerts;
    private final Map<SentFrame, Integer> tradesOnTopic = new HashMap<>();
    private final List<SentFrame> liveTrades = new ArrayList<>();
    private final Map<InstrumentCode, List<SentFrame>> booksOnTopic = new HashMap<>();

    FeedProof(String bootstrapServers, VenueJournal journal) {
        this.journal = journal;
        this.trades = new MarketTopicReader<>(bootstrapServers, Topics.MARKET_TRADES);
        this.quotes = new MarketTopicReader<>(bootstrapServers, Topics.MARKET_QUOTES);
        this.alerts = new MarketTopicReader<>(bootstrapServers, Topics.SYSTEM_ALERTS);
    }

    /**
     * What was compared.
     *
     * @param trades sent
     * @param tradesReported of them, not on the topic but in a gap
     * @param books sent
     * @param booksReported of them, not on the topic but in a gap
     * @param gaps reported
     * @param longestGapMs the longest of those that began after the journal, milliseconds
     */
    record Figures(long trades, long tradesReported, long books, long booksReported, long gaps, long longestGapMs) {}

    /** Ends the journal, and waits until all that was sent is accounted for. */
    Figures awaitNothingLost() {
        journal.end();
        List<Figures> found = new ArrayList<>();
        await().pollInterval(Duration.ofMillis(500)).untilAsserted(() -> found.add(compare()));
        return found.getLast();
    }

    /** The gaps that were reported of the time since the journal began. */
    List<FeedGap> gaps() {
        return alerts.all().stream()
                .filter(SystemEvent.FeedGapReported.class::isInstance)
                .map(event -> ((SystemEvent.FeedGapReported) event).gap())
                .filter(gap -> !gap.to().isBefore(journal.begun()))
                .toList();
    }

    private Figures compare() {
        readOn();
        List<String> violations = new ArrayList<>();
        GapIndex gaps = new GapIndex(gaps());
        long tradesReported = compareTrades(gaps, violations);
        long booksReported = compareBooks(gaps, violations);
        assertThat(violations.stream().limit(SHOWN))
                .as("%d violations", violations.size())
                .isEmpty();
        long books = journal.books().values().stream()
                .mapToLong(all -> VenueJournal.onceEach(all).size())
                .sum();
        return new Figures(
                journal.trades().size(),
                tradesReported,
                books,
                booksReported,
                gaps.size(),
                gaps.longestMs(journal.begun()));
    }

    /** Takes in what there is by now, of which only what is compared is kept. */
    void follow() {
        journal.readOn();
        readOn();
    }

    /** Books that are on the topic by now. */
    long published() {
        return booksOnTopic.values().stream().mapToLong(List::size).sum();
    }

    /** Books of the stream on the topic by now, of a time and later. */
    long booksSince(Instant venueTime) {
        return booksOnTopic.values().stream()
                .flatMap(List::stream)
                .filter(book -> !book.second().isBefore(venueTime))
                .count();
    }

    /** Trades of the stream on the topic by now, of a time and later. */
    long tradesSince(Instant venueTime) {
        return liveTrades.stream()
                .filter(trade -> !trade.second().isBefore(venueTime))
                .count();
    }

    /** The instruments of which books were sent. */
    Set<InstrumentCode> instruments() {
        return journal.books().keySet();
    }

    private void readOn() {
        for (MarketEvent.Traded event : trades.next()) {
            SentFrame trade = SentFrame.of(event.trade());
            tradesOnTopic.merge(trade, 1, Integer::sum);
            if (event.trade().origin() == DataOrigin.LIVE) {
                liveTrades.add(trade);
            }
        }
        quotes.next().stream()
                .map(MarketEvent.Quoted::quote)
                .filter(quote -> quote.origin() == DataOrigin.LIVE)
                .map(SentFrame::of)
                .forEach(book -> booksOnTopic
                        .computeIfAbsent(book.instrument(), _ -> new ArrayList<>())
                        .add(book));
    }

    private long compareTrades(GapIndex gaps, List<String> violations) {
        tradesOnTopic.forEach((trade, times) -> {
            if (times > 1) {
                violations.add("trade published " + times + " times: " + trade);
            }
        });
        liveTrades.stream()
                .filter(trade -> isOfTheJournal(trade) && !journal.trades().contains(trade))
                .forEach(trade -> violations.add("trade never sent: " + trade));
        long reported = 0;
        for (SentFrame trade : journal.trades()) {
            if (!tradesOnTopic.containsKey(trade)) {
                reported++;
                if (!gaps.covers(FeedGap.Kind.TRADES, trade)) {
                    violations.add("trade neither published nor reported: " + trade);
                }
            }
        }
        return reported;
    }

    private long compareBooks(GapIndex gaps, List<String> violations) {
        long reported = 0;
        for (Map.Entry<InstrumentCode, List<SentFrame>> sent : journal.books().entrySet()) {
            reported += inOrder(sent.getValue(), booksOnTopic.getOrDefault(sent.getKey(), List.of()), gaps, violations);
        }
        return reported;
    }

    /**
     * Outside gaps both are the same, one by one; within them, where two sockets may tell the same second, nothing is on the
     * topic that was not sent. From before the journal began and after it ended, there may be more on the topic.
     */
    private long inOrder(List<SentFrame> sent, List<SentFrame> onTopic, GapIndex gaps, List<String> violations) {
        List<SentFrame> told = onTopic.stream()
                .filter(book -> !book.second().isBefore(sent.getFirst().second()))
                .toList();
        Predicate<SentFrame> within = book -> gaps.covers(FeedGap.Kind.QUOTES, book);
        oneByOne(VenueJournal.onceEach(only(sent, within.negate())), only(told, within.negate()), violations);
        return withinGaps(only(sent, within), only(told, within), violations);
    }

    private static List<SentFrame> only(List<SentFrame> frames, Predicate<SentFrame> kept) {
        return frames.stream().filter(kept).toList();
    }

    private void oneByOne(List<SentFrame> sent, List<SentFrame> onTopic, List<String> violations) {
        if (sent.isEmpty()) {
            return;
        }
        int place = Math.max(0, onTopic.indexOf(sent.getFirst()));
        for (SentFrame book : sent) {
            if (place < onTopic.size() && onTopic.get(place).equals(book)) {
                place++;
            } else {
                violations.add("book neither published in its order nor reported: " + book);
            }
        }
        if (place < onTopic.size() && onTopic.get(place).second().isBefore(journal.ended())) {
            violations.add("book twice, out of order or never sent: " + onTopic.get(place));
        }
    }

    /**
     * How many of those that were sent are not on the topic. A book that is told again is published again when one that was
     * asked for came between.
     */
    private long withinGaps(List<SentFrame> sent, List<SentFrame> onTopic, List<String> violations) {
        List<SentFrame> untold = new ArrayList<>(sent);
        List<SentFrame> missing = new ArrayList<>(VenueJournal.onceEach(sent));
        for (SentFrame book : onTopic) {
            if (!untold.remove(book) && isOfTheJournal(book)) {
                violations.add("book of a gap more often than sent: " + book);
            }
            missing.remove(book);
        }
        return missing.size();
    }

    private boolean isOfTheJournal(SentFrame frame) {
        return frame.second().isAfter(journal.begun()) && frame.second().isBefore(journal.ended());
    }

    @Override
    public void close() {
        trades.close();
        quotes.close();
        alerts.close();
    }
}
