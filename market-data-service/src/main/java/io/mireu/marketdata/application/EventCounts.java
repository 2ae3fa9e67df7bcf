package io.mireu.marketdata.application;

/** How many events of one instrument went to each topic since the feed began. */
final class EventCounts {

    private long trades;
    private long quotes;
    private long indications;
    private long limits;
    private long indices;

    long nextTrade() {
        return ++trades;
    }

    long nextQuote() {
        return ++quotes;
    }

    long nextIndication() {
        return ++indications;
    }

    long nextLimits() {
        return ++limits;
    }

    long nextIndex() {
        return ++indices;
    }
}
