package io.mireu.simulator.spot;

import java.time.LocalTime;

/**
 * A volatility interruption of a stock: two minutes of an auction after its price left the last auction's by a tenth.
 *
 * @param reference price of the auction before, KRW
 * @param trigger price that caused it, KRW
 * @param until when it ends
 */
public record Interruption(long reference, long trigger, LocalTime until) {}
