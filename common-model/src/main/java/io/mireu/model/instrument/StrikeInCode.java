package io.mireu.model.instrument;

import java.math.BigDecimal;

/** What positions 6 to 8 of an option's code say of its strike: the strike itself, or nothing but a serial. */
public sealed interface StrikeInCode {

    /**
     * The strike of three digits: their number, and half a point more when the last is 2 or 7, since strikes below 1,000
     * are multiples of 2.5.
     *
     * @param strike index points, below 1,000
     */
    record Told(BigDecimal strike) implements StrikeInCode {}

    /**
     * A serial that follows no order: the strike is in the instrument master and nowhere else.
     *
     * @param symbol positions 6 to 8, for example {@code A48}
     */
    record Serial(String symbol) implements StrikeInCode {}
}
