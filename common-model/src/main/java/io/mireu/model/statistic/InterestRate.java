package io.mireu.model.statistic;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate as published for a day.
 *
 * @param name the venue's symbol, for example {@code KIR@CD91}
 * @param date the day that it is of
 * @param percentPerYear percent a year, for example 2.74
 */
public record InterestRate(String name, LocalDate date, BigDecimal percentPerYear) {}
