package io.mireu.simulator.ls;

import io.mireu.simulator.spot.SpotMarket;
import io.mireu.simulator.spot.Stock;
import io.mireu.simulator.spot.StockLevel;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A stock with its ten levels: t1101 of KRX, t8450 of both exchanges. */
@Component
class StockBookTr extends StockTr {

    private static final String KRX = "t1101";
    private static final int RATE_WIDTH = 6;

    StockBookTr(SpotMarket market) {
        super(market);
    }

    @Override
    public Set<String> codes() {
        return Set.of(KRX, "t8450");
    }

    @Override
    TrAnswer answer(TrRequest request, SpotMarket market, Stock stock) {
        String name = request.format().code() + "OutBlock";
        WireBlock block = StockFields.day(request.format().block(name), stock)
                .cents("jnilclose", stock.day().previousClose())
                .whole("uplmtprice", stock.upper())
                .whole("dnlmtprice", stock.lower())
                .text("hotime", KoreanTime.HUNDREDTHS.format(market.time()))
                .text("ho_status", market.hours().isAuction() ? "3" : "1");
        double rate = StockFields.change(stock, stock.day().last()).percent();
        StockFields.prices(block, stock.levels());
        if (KRX.equals(request.format().code())) {
            block.text("diff", StockFields.padded(rate, RATE_WIDTH)).text("yediff", StockFields.padded(0, RATE_WIDTH));
        } else {
            block.decimal("diff", rate).text("yediff", "-100.0").text("nxt_yediff", "-100.0");
            block.text("ex_shcode", StockFields.exchangeCode(request, stock)).text("nxt_yesign", "3");
            both(block, stock.levels());
        }
        block.text("yesign", "3");
        expected(block, market, stock);
        if (!"N".equals(request.text("exchgubun"))) {
            krx(block, stock.levels());
        }
        return ReadAnswers.rows().block(name, block);
    }

    private static void expected(WireBlock block, SpotMarket market, Stock stock) {
        if (market.hours().isAuction() || stock.interruption().isPresent()) {
            PriceChange change = StockFields.change(stock, stock.expected() * 100);
            block.whole("yeprice", stock.expected())
                    .whole("yevolume", stock.levels().getFirst().offered())
                    .text("yesign", change.sign())
                    .cents("yechange", change.changeCents())
                    .text("yediff", StockFields.padded(change.percent(), RATE_WIDTH));
        }
    }

    private static void krx(WireBlock block, List<StockLevel> levels) {
        StockFields.Totals totals = StockFields.Totals.of(levels);
        block.whole("offer", totals.offered()).whole("bid", totals.wanted());
        for (int i = 1; i <= levels.size(); i++) {
            block.whole("offerrem" + i, levels.get(i - 1).offered())
                    .whole("bidrem" + i, levels.get(i - 1).wanted());
        }
    }

    private static void both(WireBlock block, List<StockLevel> levels) {
        StockFields.Totals totals = StockFields.Totals.of(levels);
        block.whole("nxt_offer", totals.offeredNxt())
                .whole("nxt_bid", totals.wantedNxt())
                .whole("unx_offer", totals.offered() + totals.offeredNxt())
                .whole("unx_bid", totals.wanted() + totals.wantedNxt());
        for (int i = 1; i <= levels.size(); i++) {
            StockLevel level = levels.get(i - 1);
            block.whole("nxt_offerrem" + i, level.offeredNxt())
                    .whole("nxt_bidrem" + i, level.wantedNxt())
                    .whole("unx_offerrem" + i, level.offered() + level.offeredNxt())
                    .whole("unx_bidrem" + i, level.wanted() + level.wantedNxt());
        }
    }
}
