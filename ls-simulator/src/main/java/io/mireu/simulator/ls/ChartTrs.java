package io.mireu.simulator.ls;

import io.mireu.simulator.ReadSettings;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.feed.ChartBar;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Today's charts: t8464 in trades, t8465 in minutes. Bars ascend, a minute bar is labelled with its end; the page before
 * is asked for with the {@code cts_date} and {@code cts_time} of this one as {@code edate} and {@code etime}.
 */
@Component
class ChartTrs implements TrHandler {

    private static final String TICKS = "t8464";
    private static final String MINUTES = "t8465";
    private static final int HALF_MINUTE = 30;
    private static final int LONGEST_UNIT = 1_440;

    private final Markets markets;
    private final PastDays days;
    private final ReadSettings settings;

    ChartTrs(Markets markets, PastDays days, ReadSettings settings) {
        this.markets = markets;
        this.days = days;
        this.settings = settings;
    }

    @Override
    public Set<String> codes() {
        return Set.of(TICKS, MINUTES);
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        ChartWindow window = ChartWindow.of(request, settings.chartsIgnoreKeys());
        return markets.read(
                request, request.text("shcode"), (market, contract) -> chart(request, window, market, contract));
    }

    private TrAnswer chart(TrRequest request, ChartWindow window, VenueMarket market, ContractMarket contract) {
        DateTimeFormatter format = isTicks(request) ? KoreanTime.TICK : KoreanTime.SECONDS;
        String today = KoreanTime.DATE.format(market.session().tradeDate());
        ChartWindow.Page<ChartBar> page =
                window.of(bars(request, contract), _ -> today, bar -> format.format(bar.time()));
        String code = request.format().code();
        return ReadAnswers.rows()
                .block(
                        code + "OutBlock",
                        head(request.format().block(code + "OutBlock"), market, contract)
                                .whole("rec_count", page.rows().size())
                                .text("cts_date", page.nextDate())
                                .text("cts_time", page.nextTime()))
                .rows(
                        code + "OutBlock1",
                        page.rows().stream()
                                .map(bar -> row(request, contract, bar)
                                        .text("date", today)
                                        .text("time", format.format(bar.time())))
                                .toList());
    }

    private static boolean isTicks(TrRequest request) {
        return TICKS.equals(request.format().code());
    }

    private static List<ChartBar> bars(TrRequest request, ContractMarket contract) {
        int unit = Math.clamp(request.whole("ncnt"), 0, LONGEST_UNIT);
        return isTicks(request)
                ? contract.tape().tickBars(Math.max(1, unit))
                : contract.tape().timeBars(unit == 0 ? HALF_MINUTE : unit * 60, TradingDays.OPEN);
    }

    private WireBlock head(WireBlock head, VenueMarket market, ContractMarket contract) {
        ChartHead.fill(
                head,
                contract.code().value(),
                days.previous(market, contract),
                contract.limits().previousCloseCents(),
                contract.tape().statistics(),
                contract.lastCents());
        return ChartHead.session(
                head, contract.limits().upperCents(), contract.limits().lowerCents());
    }

    private static WireBlock row(TrRequest request, ContractMarket contract, ChartBar bar) {
        WireBlock row = request.format()
                .block(request.format().code() + "OutBlock1")
                .cents("open", bar.openCents())
                .cents("high", bar.highCents())
                .cents("low", bar.lowCents())
                .cents("close", bar.closeCents())
                .whole("jdiff_vol", bar.volume())
                .whole("openyak", QuoteFacts.openInterest(contract));
        return isTicks(request) ? row : row.whole("value", QuoteFacts.valueMillions(contract, bar.turnover()));
    }
}
