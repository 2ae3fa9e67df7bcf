package io.mireu.simulator.ls;

import io.mireu.simulator.ReadSettings;
import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A contract by days, weeks or months, ascending: t8466. Its value is in thousand KRW. */
@Component
class PeriodChartTr implements TrHandler {

    private static final String CODE = "t8466";

    private final Markets markets;
    private final PastDays days;
    private final ReadSettings settings;

    PeriodChartTr(Markets markets, PastDays days, ReadSettings settings) {
        this.markets = markets;
        this.days = days;
        this.settings = settings;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        ChartWindow window = ChartWindow.of(request, settings.chartsIgnoreKeys());
        return markets.read(
                request, request.text("shcode"), (market, contract) -> chart(request, window, market, contract));
    }

    private TrAnswer chart(TrRequest request, ChartWindow window, VenueMarket market, ContractMarket contract) {
        List<DailyBar> bars = BarPeriod.ofCode(request.text("gubun")).join(days.bars(market, contract));
        ChartWindow.Page<DailyBar> page = window.of(bars, bar -> KoreanTime.DATE.format(bar.date()), _ -> "");
        WireBlock head = request.format()
                .block(CODE + "OutBlock")
                .text("cts_date", page.nextDate())
                .whole("rec_count", page.rows().size());
        ChartHead.fill(
                head,
                contract.code().value(),
                days.previous(market, contract),
                contract.limits().previousCloseCents(),
                contract.tape().statistics(),
                contract.lastCents());
        ChartHead.session(
                head, contract.limits().upperCents(), contract.limits().lowerCents());
        return ReadAnswers.rows()
                .block(CODE + "OutBlock", head)
                .rows(
                        CODE + "OutBlock1",
                        page.rows().stream()
                                .map(bar -> row(request, contract, bar))
                                .toList());
    }

    private static WireBlock row(TrRequest request, ContractMarket contract, DailyBar bar) {
        return request.format()
                .block(CODE + "OutBlock1")
                .text("date", KoreanTime.DATE.format(bar.date()))
                .cents("open", bar.openCents())
                .cents("high", bar.highCents())
                .cents("low", bar.lowCents())
                .cents("close", bar.closeCents())
                .whole("jdiff_vol", bar.volume())
                .whole("value", QuoteFacts.valueThousands(contract, bar.turnover()))
                .whole("openyak", bar.openInterest());
    }
}
