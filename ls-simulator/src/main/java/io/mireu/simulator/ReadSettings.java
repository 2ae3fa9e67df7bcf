package io.mireu.simulator;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the venue's reads and market frames behave where no document settles it.
 *
 * @param retiredTrs what a retired TR answers
 * @param narrowFields how a field of six characters prints a value above 999.99
 * @param emptyCode what a night read answers while there is nothing to read
 * @param chartsIgnoreKeys whether the charts of derivatives ignore {@code cts_date} and {@code cts_time} of a request, as
 *     was measured, so that a page is moved by {@code edate} and {@code etime} only
 * @param severalCodesInOneKey whether a key of several short codes in a row registers each of them
 * @param unifiedFeeds whether the stock frames of NXT and of both exchanges together are sent
 * @param nightDateTurns whether the date of night frames becomes the next day's at midnight; else it is the day on which
 *     the session began
 * @param greeksInterval time between two frames of an option's sensitivities
 * @param spotInterval time between two frames of an index
 * @param flowInterval time between two frames of investors' flows
 * @param stockTradesPerSecond trades of each stock
 * @param tradeRows rows of one page of time and sales
 */
@ConfigurationProperties("mireu.simulator.reads")
public record ReadSettings(
        @DefaultValue("empty") RetiredTrs retiredTrs,
        @DefaultValue("fewer-decimals") NarrowFields narrowFields,
        @DefaultValue("00707") String emptyCode,
        @DefaultValue("true") boolean chartsIgnoreKeys,
        @DefaultValue("true") boolean severalCodesInOneKey,
        @DefaultValue("true") boolean unifiedFeeds,
        @DefaultValue("false") boolean nightDateTurns,
        @DefaultValue("1s") Duration greeksInterval,
        @DefaultValue("2s") Duration spotInterval,
        @DefaultValue("5s") Duration flowInterval,
        @DefaultValue("0.5") double stockTradesPerSecond,
        @DefaultValue("100") int tradeRows) {

    public ReadSettings {
        require(emptyCode.matches("\\d{5}"), "the code of an empty answer has five digits");
        require(greeksInterval.isPositive() && spotInterval.isPositive(), "intervals must be positive");
        require(flowInterval.isPositive(), "intervals must be positive");
        require(tradeRows > 0, "a page has rows");
        require(stockTradesPerSecond >= 0 && stockTradesPerSecond <= 1, "a stock trades at most once a second");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException("mireu.simulator.reads: " + message);
        }
    }

    /** What becomes of a TR that LS replaced. */
    public enum RetiredTrs {
        /** It is answered, without data. */
        EMPTY,
        /** It is refused like a TR that never was. */
        UNKNOWN
    }

    /** What becomes of a price that its documented width does not hold. */
    public enum NarrowFields {
        /** It keeps the width. */
        FEWER_DECIMALS,
        /** It keeps the decimals. */
        WIDER
    }
}
