package io.mireu.marketdata.application;

import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.Quote;
import java.util.List;
import java.util.function.Predicate;

/** Publishes books that were asked for, on the feed thread, unless the stream brings them by now. */
public final class PublishPolledQuotes implements PollBoards.PolledQuotes {

    private final FeedLoop loop;
    private final PublishQuote publishQuote;
    private final Predicate<InstrumentCode> subscribed;

    /**
     * With the thread that publishes.
     *
     * @param subscribed whether the stream brings the book of an instrument
     */
    public PublishPolledQuotes(FeedLoop loop, PublishQuote publishQuote, Predicate<InstrumentCode> subscribed) {
        this.loop = loop;
        this.publishQuote = publishQuote;
        this.subscribed = subscribed;
    }

    @Override
    public boolean want(InstrumentCode code) {
        return !subscribed.test(code);
    }

    @Override
    public void take(List<Quote> quotes) {
        loop.submit(
                () -> quotes.stream().filter(quote -> want(quote.instrument())).forEach(publishQuote::handle));
    }
}
