package io.mireu.simulator.spot;

import io.mireu.model.instrument.StandardCode;
import java.util.List;

/**
 * A listed stock.
 *
 * @param code six characters
 * @param name the venue's name
 * @param board its market
 * @param fund whether it is an ETF
 * @param onNxt whether NXT trades it too
 * @param price price when the KOSPI 200 stands at the level around which the simulation moves, KRW
 * @param beta move of the price for a move of the index
 * @param wander standard deviation of its own move in a day, decimal
 */
public record StockIssue(
        String code,
        String name,
        StockBoard board,
        boolean fund,
        boolean onNxt,
        long price,
        double beta,
        double wander) {

    private static final String ISIN_PREFIX = "KR7";

    /** A few large ones of both markets and the fund that follows the KOSPI 200. Prices and moves are invented. */
    public static List<StockIssue> all() {
        return List.of(
                new StockIssue("005930", "삼성전자", StockBoard.KOSPI, false, true, 182_000, 1.10, 0.008),
                new StockIssue("000660", "SK하이닉스", StockBoard.KOSPI, false, true, 815_000, 1.45, 0.014),
                new StockIssue("005380", "현대차", StockBoard.KOSPI, false, true, 412_000, 0.85, 0.010),
                new StockIssue("035420", "NAVER", StockBoard.KOSPI, false, true, 268_500, 0.90, 0.012),
                new StockIssue("105560", "KB금융", StockBoard.KOSPI, false, true, 137_800, 0.70, 0.009),
                new StockIssue("012450", "한화에어로스페이스", StockBoard.KOSPI, false, true, 1_021_000, 0.95, 0.018),
                new StockIssue("069500", "KODEX 200", StockBoard.KOSPI, true, false, 110_000, 1.0, 0),
                new StockIssue("196170", "알테오젠", StockBoard.KOSDAQ, false, true, 471_500, 0.60, 0.020),
                new StockIssue("247540", "에코프로비엠", StockBoard.KOSDAQ, false, true, 152_300, 0.90, 0.022),
                new StockIssue("277810", "레인보우로보틱스", StockBoard.KOSDAQ, false, false, 388_000, 0.75, 0.024));
    }

    /** The standard code of common stock, with its check digit. */
    public String standardCode() {
        String body = ISIN_PREFIX + code + "00";
        return body + StandardCode.checkDigit(body);
    }
}
