package io.mireu.model.market;

/** What is doubtful about a market event. */
public enum QualityFlag {
    /** A price has fewer decimals than its tick or lies off the grid of ticks: the venue's field was too narrow. */
    TRUNCATED,
    /** The best bid is at or above the best offer. */
    CROSSED,
    /** Only one side of the book has a price. */
    ONE_SIDED,
    /** No side of the book has a price. */
    EMPTY,
    /** The venue's time is far behind the venue's clock at receipt. */
    STALE,
    /** It came after later ones of its instrument, and fills a hole that they left. */
    LATE
}
