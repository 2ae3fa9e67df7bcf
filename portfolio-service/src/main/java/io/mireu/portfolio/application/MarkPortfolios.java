package io.mireu.portfolio.application;

import io.micrometer.core.instrument.Timer;
import io.mireu.model.market.Quote;
import io.mireu.portfolio.domain.Portfolio;
import java.time.Duration;

/** Values portfolios on every quote of what they hold and checks their rules on it. */
public final class MarkPortfolios {

    /** Older ones are read to catch up: they are no longer what an order at market would get. */
    private static final Duration CATCHING_UP = Duration.ofSeconds(1);

    private final OpenPortfolios open;
    private final LastQuotes quotes;
    private final SnapshotFeed feed;
    private final CheckRules rules;
    private final Timer quoteToMark;

    public MarkPortfolios(
            OpenPortfolios open, LastQuotes quotes, SnapshotFeed feed, CheckRules rules, Timer quoteToMark) {
        this.open = open;
        this.quotes = quotes;
        this.feed = feed;
        this.rules = rules;
        this.quoteToMark = quoteToMark;
    }

    /** Marks what holds the instrument of the quote; rules first, since an order is more urgent than a picture. */
    public void handle(Quote quote) {
        quotes.put(quote);
        if (quotes.age(quote).compareTo(CATCHING_UP) > 0) {
            return;
        }
        for (Portfolio portfolio : open.holding(quote.instrument())) {
            rules.check(portfolio, Cause.quoteAt(quote.receivedAt()));
            feed.offer(portfolio);
            quoteToMark.record(quotes.age(quote));
        }
    }

    /** Marks all, for what time alone changes: quotes that have grown too old, or were read to catch up. */
    public void handleAll() {
        open.all().forEach(feed::offer);
    }
}
