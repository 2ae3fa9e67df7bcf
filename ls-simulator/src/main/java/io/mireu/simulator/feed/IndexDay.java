package io.mireu.simulator.feed;

import java.time.LocalDate;

/**
 * One session of the index before the venue's first one; of a night, of what the futures say of it.
 *
 * @param date trading day
 * @param open first level, points
 * @param high highest level, points
 * @param low lowest level, points
 * @param close last level, points
 * @param volatility at-the-money volatility at the close, decimal a year
 */
public record IndexDay(LocalDate date, double open, double high, double low, double close, double volatility) {}
