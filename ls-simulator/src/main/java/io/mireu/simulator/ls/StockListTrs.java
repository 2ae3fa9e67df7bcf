package io.mireu.simulator.ls;

import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.spot.SpotMarket;
import io.mireu.simulator.spot.Stock;
import io.mireu.simulator.spot.StockBoard;
import io.mireu.simulator.spot.StockLevel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lists of stocks: t8436 and t9945 the masters, t8407 up to fifty quotes. */
@Component
class StockListTrs implements TrHandler {

    private static final String MASTER = "t8436";
    private static final String NXT_MASTER = "t9945";
    private static final String QUOTES = "t8407";
    private static final int CODE_LENGTH = 6;
    private static final int RATE_WIDTH = 6;
    private static final int STRENGTH_WIDTH = 9;

    private final SpotMarket market;

    StockListTrs(SpotMarket market) {
        this.market = market;
    }

    @Override
    public Set<String> codes() {
        return Set.of(MASTER, NXT_MASTER, QUOTES);
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        return switch (request.format().code()) {
            case QUOTES -> quotes(request);
            case MASTER -> master(request, MASTER + "OutBlock");
            default -> master(request, NXT_MASTER + "OutBlock");
        };
    }

    private TrAnswer master(TrRequest request, String block) {
        String wanted = request.text("gubun");
        return market.read(now -> ReadAnswers.rows()
                .rows(
                        block,
                        now.stocks().stream()
                                .filter(stock ->
                                        "0".equals(wanted) || board(stock).equals(wanted))
                                .map(stock -> row(request.format().block(block), stock))
                                .toList()));
    }

    private static String board(Stock stock) {
        return stock.issue().board() == StockBoard.KOSPI ? "1" : "2";
    }

    private static WireBlock row(WireBlock row, Stock stock) {
        row.text("hname", stock.issue().name())
                .text("shcode", stock.issue().code())
                .text("expcode", stock.issue().standardCode());
        String fund = stock.issue().fund() ? "1" : "0";
        return row.has("nxt_chk")
                ? row.text("etfchk", fund).text("nxt_chk", stock.issue().onNxt() ? "1" : "0")
                : row.text("etfgubun", fund)
                        .whole("uplmtprice", stock.upper())
                        .whole("dnlmtprice", stock.lower())
                        .cents("jnilclose", stock.day().previousClose())
                        .text("memedan", "00001")
                        .cents("recprice", stock.day().previousClose())
                        .text("gubun", board(stock))
                        .text("bu12gubun", "01")
                        .text("spac_gubun", "N");
    }

    private TrAnswer quotes(TrRequest request) {
        List<String> codes = request.codes("shcode", CODE_LENGTH, request.whole("nrec"));
        return market.read(now -> ReadAnswers.rows()
                .rows(
                        QUOTES + "OutBlock1",
                        codes.stream()
                                .map(now::stock)
                                .flatMap(Optional::stream)
                                .map(stock -> quote(request, stock))
                                .toList()));
    }

    private static WireBlock quote(TrRequest request, Stock stock) {
        DayStatistics day = stock.day().statistics();
        StockLevel best = stock.levels().getFirst();
        StockFields.Totals totals = StockFields.Totals.of(stock.levels());
        double rate = StockFields.change(stock, stock.day().last()).percent();
        return StockFields.day(request.format().block(QUOTES + "OutBlock1"), stock)
                .text("diff", StockFields.padded(rate, RATE_WIDTH))
                .text("chdegree", StockFields.padded(QuoteFacts.strength(day), STRENGTH_WIDTH))
                .whole("offerho", best.offer())
                .whole("bidho", best.bid())
                .whole("cvolume", stock.day().lastQuantity())
                .whole("value", StockFields.millions(day.turnover()))
                .whole("offerrem", best.offered())
                .whole("bidrem", best.wanted())
                .whole("totofferrem", totals.offered())
                .whole("totbidrem", totals.wanted())
                .cents("jnilclose", stock.day().previousClose())
                .whole("uplmtprice", stock.upper())
                .whole("dnlmtprice", stock.lower());
    }
}
