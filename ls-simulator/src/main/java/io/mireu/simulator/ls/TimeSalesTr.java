package io.mireu.simulator.ls;

import io.mireu.model.order.Side;
import io.mireu.simulator.ReadSettings;
import io.mireu.simulator.feed.BarMark;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Trade by trade, the last one first, page by page: t2212, and t8458 at night. */
@Component
class TimeSalesTr implements TrHandler {

    private final Markets markets;
    private final ReadSettings settings;
    private final PaperGaps gaps;

    TimeSalesTr(Markets markets, ReadSettings settings, PaperGaps gaps) {
        this.gaps = gaps;
        this.markets = markets;
        this.settings = settings;
    }

    @Override
    public Set<String> codes() {
        return Set.of("t2212", "t8458");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        return markets.read(request, request.text("focode"), (market, contract) -> trades(request, market, contract));
    }

    private TrAnswer trades(TrRequest request, VenueMarket market, ContractMarket contract) {
        String code = request.format().code();
        List<BarMark> all =
                gaps.leavesIntradayEmpty() ? List.of() : contract.tape().tickMarks(1);
        TradeWindow window = new TradeWindow(
                request.text("cts_time"),
                request.text("stime"),
                request.text("etime"),
                request.whole("cvolume"),
                settings.tradeRows());
        TradeWindow.Page page = window.of(all);
        List<WireBlock> rows = new ArrayList<>();
        for (BarMark mark : page.marks()) {
            rows.add(row(request.format().block(code + "OutBlock1"), market, contract, mark));
        }
        return ReadAnswers.rows()
                .block(
                        code + "OutBlock",
                        request.format().block(code + "OutBlock").text("cts_time", page.next()))
                .rows(code + "OutBlock1", rows);
    }

    private static WireBlock row(WireBlock row, VenueMarket market, ContractMarket contract, BarMark mark) {
        long price = mark.bar().closeCents();
        DayStatistics day = mark.after();
        boolean bought = mark.aggressor() == Side.BUY;
        PriceChange.of(contract, price).put(row, "sign", "change");
        row.text("chetime", KoreanTime.TICK.format(mark.bar().time()))
                .cents("price", price)
                .whole("cvolume", mark.bar().volume())
                .decimal("chdegree", QuoteFacts.strength(day))
                .cents("offerho", bought ? price : contract.grid().next(price))
                .cents("bidho", bought ? contract.grid().previous(price) : price)
                .whole("volume", day.volume())
                .whole("n_msvolume", day.boughtVolume())
                .whole("n_mdvolume", day.soldVolume())
                .whole("s_msvolume", day.boughtVolume() - day.soldVolume())
                .whole("n_mschecnt", day.boughtCount())
                .whole("n_mdchecnt", day.soldCount())
                .whole("s_mschecnt", day.boughtCount() - day.soldCount());
        if (row.has("value")) {
            row.whole("openyak", QuoteFacts.openInterest(contract))
                    .whole("value", QuoteFacts.valueMillions(contract, day.turnover()));
            FutureFigures.of(market, contract, price).ifPresent(figures -> figures.put(row));
        }
        return row;
    }
}
