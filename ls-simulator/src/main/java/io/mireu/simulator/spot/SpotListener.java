package io.mireu.simulator.spot;

import io.mireu.simulator.feed.TradePrint;
import java.time.LocalTime;

/** Hears of stocks; under the spot market's lock, so it must be quick. */
public interface SpotListener {

    /** A stock traded. */
    void traded(Stock stock, TradePrint print);

    /** A stock's book looks different. */
    void quoted(Stock stock, LocalTime time);

    /** In an auction, a price is expected. */
    void expected(Stock stock, LocalTime time);

    /** An interruption began, or ended when the stock has none any more. */
    void interrupted(Stock stock, LocalTime time);
}
