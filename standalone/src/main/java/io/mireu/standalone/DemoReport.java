package io.mireu.standalone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a demo did. Counts are those of the data folder, so that they can be compared with the venue's book, which is
 * kept there too; errors are those of this run.
 *
 * @param startupMs from the command to every service being up, milliseconds
 * @param trades on the topic, history included
 * @param quotes on the topic
 * @param intents issued by strategies, liquidations and people
 * @param ordersSent orders that were sent to the venue
 * @param fills executions that we recorded
 * @param portfoliosOpened ever opened
 * @param portfoliosClosed closed by liquidation
 * @param realisedPnlKrw KRW, negative for a loss, before fees
 * @param venueOrders new orders in the venue's book
 * @param venueFills executions in the venue's book
 * @param unmatchedOrders orders that only one of the two has, or that differ
 * @param unmatchedFills executions that only one of the two has, or that differ
 * @param errors logged as errors in this run
 * @param deadLetters messages that could not be processed
 * @param tickToOrderMs from the receipt of a market event to just before its order was sent
 * @param quoteToGreeksMs of the last minutes, from the receipt of an option's quote until the broker had its Greeks
 * @param frontChain the nearest monthly options at the end
 * @param strategiesRunning strategies that were running when the summary began
 * @param services every service and how it is
 */
record DemoReport(
        long startupMs,
        long trades,
        long quotes,
        long intents,
        long ordersSent,
        long fills,
        long portfoliosOpened,
        long portfoliosClosed,
        BigDecimal realisedPnlKrw,
        long venueOrders,
        long venueFills,
        long unmatchedOrders,
        long unmatchedFills,
        long errors,
        long deadLetters,
        Latency tickToOrderMs,
        Latency quoteToGreeksMs,
        FrontChain frontChain,
        long strategiesRunning,
        List<ServiceHealth> services) {

    /**
     * A distribution in milliseconds; null where nothing was measured.
     *
     * @param p50 the median
     * @param p99 the 99th percentile
     */
    record Latency(@Nullable Double p50, @Nullable Double p99) {}

    /**
     * The nearest monthly options against the surface around which the venue quotes them.
     *
     * @param options listed
     * @param valued with a volatility and Greeks
     * @param unexplained with neither these nor a reason
     * @param smilePoints options that the smile goes through
     * @param quotedTruly of these, those whose bid and offer hold the venue's own value: the others wait for new quotes since
     *     the market moved
     * @param withinQuotes of the truly quoted, those whose true volatility bid and offer hold on a forward between the future's bid
     *     and offer
     * @param medianErrorPoints of volatility, 0.01, of the truly quoted; null where there are none
     * @param twentyDeltaErrorPoints of the volatility at a put delta of -0.20; null where there is none
     * @param twentyDeltaSpreadPoints what bids and offers of the two puts around it and of the future leave open on
     *     each side; null with the error, or when one is not quoted
     */
    record FrontChain(
            long options,
            long valued,
            long unexplained,
            long smilePoints,
            long quotedTruly,
            long withinQuotes,
            @Nullable Double medianErrorPoints,
            @Nullable Double twentyDeltaErrorPoints,
            @Nullable Double twentyDeltaSpreadPoints) {}

    /**
     * A service.
     *
     * @param name its name
     * @param status UP, or what its health says
     */
    record ServiceHealth(String name, String status) {}

    /** Whether every service is up and our books and the venue's agree. */
    @JsonIgnore
    boolean isSound() {
        return unmatchedOrders == 0
                && unmatchedFills == 0
                && services.stream().allMatch(service -> service.status().equals("UP"));
    }

    void write(Path file) {
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .writeValue(file.toFile(), this);
    }

    void print(PrintWriter out) {
        out.printf("%nTrades %,d and quotes %,d on the topics.%n", trades, quotes);
        out.printf("Intents %,d, orders sent %,d, fills %,d.%n", intents, ordersSent, fills);
        out.printf(
                "Portfolios opened %,d, closed by liquidation %,d, realised %,.0f KRW.%n",
                portfoliosOpened, portfoliosClosed, realisedPnlKrw);
        out.printf(
                "The venue's own book: orders %,d, fills %,d; not matched: orders %,d, fills %,d.%n",
                venueOrders, venueFills, unmatchedOrders, unmatchedFills);
        out.printf(
                "Market event to order: median %s ms, 99th percentile %s ms.%n",
                tickToOrderMs.p50(), tickToOrderMs.p99());
        out.printf(
                "An option's quote to its Greeks: median %s ms, 99th percentile %s ms.%n",
                quoteToGreeksMs.p50(), quoteToGreeksMs.p99());
        out.printf(
                "Front chain: %,d options, %,d with Greeks, %,d without a reason.%n",
                frontChain.options(), frontChain.valued(), frontChain.unexplained());
        out.printf(
                "Its smile against the venue's own surface, points of volatility: of %,d points %,d are quoted around it, of these"
                        + " %,d agree within their quotes, median error %s; 20-delta put off by %s, its quotes by %s.%n",
                frontChain.smilePoints(),
                frontChain.quotedTruly(),
                frontChain.withinQuotes(),
                frontChain.medianErrorPoints(),
                frontChain.twentyDeltaErrorPoints(),
                frontChain.twentyDeltaSpreadPoints());
        out.printf("Errors %,d, dead letters %,d.%n", errors, deadLetters);
        services.forEach(service -> out.printf("  %-20s %s%n", service.name(), service.status()));
        out.flush();
    }
}
