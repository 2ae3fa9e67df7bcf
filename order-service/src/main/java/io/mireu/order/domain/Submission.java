package io.mireu.order.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When an order was claimed for sending; stored before anything leaves.
 *
 * @param sentAt the machine's time
 * @param marketTime the market's time at the same moment
 * @param tradeDate the trading day it is entered for
 */
public record Submission(Instant sentAt, Instant marketTime, LocalDate tradeDate) {}
