package io.mireu.simulator.ls;

import io.mireu.simulator.ReadSettings;
import io.mireu.simulator.feed.BarMark;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.spot.SpotMarket;
import io.mireu.simulator.spot.Stock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A stock trade by trade, the last one first: t1301 of KRX, t8454 of both exchanges. */
@Component
class StockTradesTr extends StockTr {

    private static final String KRX = "t1301";
    private static final int RATE_WIDTH = 6;
    private static final int STRENGTH_WIDTH = 8;

    private final ReadSettings settings;

    StockTradesTr(SpotMarket market, ReadSettings settings) {
        super(market);
        this.settings = settings;
    }

    @Override
    public Set<String> codes() {
        return Set.of(KRX, "t8454");
    }

    @Override
    TrAnswer answer(TrRequest request, SpotMarket market, Stock stock) {
        String code = request.format().code();
        TradeWindow.Page page = new TradeWindow(
                        request.text("cts_time"),
                        request.text("starttime"),
                        request.text("endtime"),
                        request.whole("cvolume"),
                        settings.tradeRows())
                .of(stock.day().trades());
        WireBlock head = request.format().block(code + "OutBlock").text("cts_time", page.next());
        if (head.has("ex_shcode")) {
            head.text("ex_shcode", StockFields.exchangeCode(request, stock));
        }
        return ReadAnswers.rows()
                .block(code + "OutBlock", head)
                .rows(
                        code + "OutBlock1",
                        page.marks().stream()
                                .map(mark -> row(request, stock, mark))
                                .toList());
    }

    private static WireBlock row(TrRequest request, Stock stock, BarMark mark) {
        String code = request.format().code();
        DayStatistics day = mark.after();
        PriceChange change = StockFields.change(stock, mark.bar().closeCents());
        WireBlock row = request.format()
                .block(code + "OutBlock1")
                .text("chetime", KoreanTime.SECONDS.format(mark.bar().time()))
                .cents("price", mark.bar().closeCents())
                .text("sign", change.sign())
                .cents("change", change.changeCents())
                .whole("cvolume", mark.bar().volume())
                .whole("volume", day.volume())
                .whole("mdvolume", day.soldVolume())
                .whole("mdchecnt", day.soldCount())
                .whole("msvolume", day.boughtVolume())
                .whole("mschecnt", day.boughtCount())
                .whole("revolume", day.boughtVolume() - day.soldVolume())
                .whole("rechecnt", day.boughtCount() - day.soldCount());
        return KRX.equals(code)
                ? row.text("diff", StockFields.padded(change.percent(), RATE_WIDTH))
                        .text("chdegree", StockFields.padded(QuoteFacts.strength(day), STRENGTH_WIDTH))
                : row.decimal("diff", change.percent())
                        .decimal("chdegree", QuoteFacts.strength(day))
                        .text("exchname", "N".equals(request.text("exchgubun")) ? "NXT" : "KRX");
    }
}
