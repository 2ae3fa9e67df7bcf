package io.mireu.simulator.feed;

import io.mireu.model.order.Side;

/**
 * A bar and what its day had added up to at its end.
 *
 * @param bar the bar
 * @param after the day's figures with its last trade
 * @param aggressor side that came in with its last trade
 */
public record BarMark(ChartBar bar, DayStatistics after, Side aggressor) {}
