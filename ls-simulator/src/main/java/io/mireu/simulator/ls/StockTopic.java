package io.mireu.simulator.ls;

import io.mireu.simulator.spot.Stock;
import io.mireu.simulator.spot.StockBoard;
import java.util.List;

/**
 * A realtime TR of stocks.
 *
 * @param code TR code
 * @param exchange whose data it carries
 */
record StockTopic(String code, Exchange exchange) {

    private static final String PADDING = "   ";

    /** Where a stock is traded. */
    enum Exchange {
        KRX(""),
        BOTH("U"),
        NXT("N");

        private final String prefix;

        Exchange(String prefix) {
            this.prefix = prefix;
        }
    }

    /** The TRs of a kind of data: that of KRX, by the stock's market, and those of NXT and both where they are sent. */
    private static List<StockTopic> of(
            Stock stock, boolean unified, String kospi, String kosdaq, String both, String nxt) {
        StockTopic krx = new StockTopic(stock.issue().board() == StockBoard.KOSPI ? kospi : kosdaq, Exchange.KRX);
        return unified && stock.issue().onNxt()
                ? List.of(krx, new StockTopic(both, Exchange.BOTH), new StockTopic(nxt, Exchange.NXT))
                : List.of(krx);
    }

    static List<StockTopic> trades(Stock stock, boolean unified) {
        return of(stock, unified, "S3_", "K3_", "US3", "NS3");
    }

    static List<StockTopic> books(Stock stock, boolean unified) {
        return of(stock, unified, "H1_", "HA_", "UH1", "NH1");
    }

    static List<StockTopic> expected(Stock stock, boolean unified) {
        return of(stock, unified, "YS3", "YK3", "UYS", "NYS");
    }

    static List<StockTopic> interruptions(Stock stock, boolean unified) {
        return of(stock, unified, "VI_", "VI_", "UVI", "NVI");
    }

    /** The stock's key with its padding, as frames carry it. */
    String key(Stock stock) {
        return exchange == Exchange.KRX ? stock.issue().code() : exchangeCode(stock) + PADDING;
    }

    /** The key that stands for all stocks. */
    String keyOfAll() {
        return exchange == Exchange.KRX ? "000000" : "0000000000";
    }

    /** The code with the exchange in front of it. */
    String exchangeCode(Stock stock) {
        return exchange.prefix + stock.issue().code();
    }

    /** What is subscribed for the stock. */
    String topic(Stock stock) {
        return RealtimeHub.topic(code, key(stock));
    }

    /** What is subscribed for all stocks. */
    String topicOfAll() {
        return RealtimeHub.topic(code, keyOfAll());
    }
}
