package io.mireu.simulator.feed;

import io.mireu.model.order.Side;
import java.time.LocalTime;

/**
 * One trade on the tape.
 *
 * @param time venue time of day
 * @param priceCents cents
 * @param quantity contracts
 * @param aggressor the side of the order that came in
 */
public record TradePrint(LocalTime time, long priceCents, long quantity, Side aggressor) {}
