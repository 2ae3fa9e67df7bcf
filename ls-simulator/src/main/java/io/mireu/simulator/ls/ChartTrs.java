package io.mireu.simulator.ls;

import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.feed.ChartBar;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.venue.ContractLimits;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import java.time.LocalTime;
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
    private static final int LARGEST_PAGE = 500;
    private static final int HALF_MINUTE = 30;
    private static final String LAST_DATE = "99999999";
    private static final String LAST_TIME = "9999999999";

    private final Venue venue;

    ChartTrs(Venue venue) {
        this.venue = venue;
    }

    @Override
    public Set<String> codes() {
        return Set.of(TICKS, MINUTES);
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        if (request.text("edate").isEmpty()) {
            throw GatewayRefusal.missing("edate");
        }
        return venue.market(market -> Contracts.find(market, request.text("shcode"))
                .map(contract -> chart(request, contract))
                .orElseGet(Contracts::unknown));
    }

    private TrAnswer chart(TrRequest request, ContractMarket contract) {
        DateTimeFormatter format = isTicks(request) ? KoreanTime.TICK : KoreanTime.SECONDS;
        String today = KoreanTime.DATE.format(venue.today());
        List<ChartBar> bars = isInside(request, today)
                ? bars(request, contract).stream()
                        .filter(bar -> format.format(bar.time()).compareTo(lastTime(request, today)) <= 0)
                        .toList()
                : List.of();
        int count = Math.clamp(request.whole("qrycnt"), 1, LARGEST_PAGE);
        int from = Math.max(0, bars.size() - count);
        List<ChartBar> page = bars.subList(from, bars.size());
        String code = request.format().code();
        WireBlock head = head(request.format().block(code + "OutBlock"), contract)
                .whole("rec_count", page.size())
                .text("cts_date", from == 0 ? "" : today)
                .text(
                        "cts_time",
                        from == 0 ? "" : format.format(bars.get(from - 1).time()));
        return TrAnswer.of("00000", "정상적으로 조회가 완료되었습니다.")
                .block(code + "OutBlock", head)
                .rows(
                        code + "OutBlock1",
                        page.stream()
                                .map(bar -> row(request, contract, bar)
                                        .text("date", today)
                                        .text("time", format.format(bar.time())))
                                .toList());
    }

    private static boolean isTicks(TrRequest request) {
        return TICKS.equals(request.format().code());
    }

    private static boolean isInside(TrRequest request, String today) {
        return request.text("sdate").compareTo(today) <= 0
                && request.text("edate").compareTo(today) >= 0;
    }

    /** The end time counts on the end date only; a shorter one includes all that begins with it. */
    private static String lastTime(TrRequest request, String today) {
        String time = request.text("etime");
        boolean open = time.isEmpty()
                || LAST_DATE.equals(request.text("edate"))
                || !request.text("edate").equals(today);
        return open ? LAST_TIME : time + "9".repeat(Math.max(0, LAST_TIME.length() - time.length()));
    }

    private static List<ChartBar> bars(TrRequest request, ContractMarket contract) {
        int unit = Math.clamp(request.whole("ncnt"), 0, 1_440);
        if (isTicks(request)) {
            return contract.tape().tickBars(Math.max(1, unit));
        }
        LocalTime open = TradingDays.OPEN;
        return contract.tape().timeBars(unit == 0 ? HALF_MINUTE : unit * 60, open);
    }

    private static WireBlock head(WireBlock head, ContractMarket contract) {
        ContractLimits limits = contract.limits();
        DayStatistics day = contract.tape().statistics();
        return head.text("shcode", contract.code().value())
                .cents("jisiga", limits.previousCloseCents())
                .cents("jihigh", limits.previousCloseCents())
                .cents("jilow", limits.previousCloseCents())
                .cents("jiclose", limits.previousCloseCents())
                .cents("disiga", day.openCents())
                .cents("dihigh", day.highCents())
                .cents("dilow", day.lowCents())
                .cents("diclose", contract.lastCents())
                .cents("highend", limits.upperCents())
                .cents("lowend", limits.lowerCents())
                .text("s_time", "084500")
                .text("e_time", "154500")
                .text("dshmin", "10");
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
