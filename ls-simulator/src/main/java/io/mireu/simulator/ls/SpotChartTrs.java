package io.mireu.simulator.ls;

import io.mireu.simulator.feed.BarMark;
import io.mireu.simulator.feed.ChartBar;
import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.spot.SpotDay;
import io.mireu.simulator.spot.SpotMarket;
import io.mireu.simulator.spot.Stock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Charts of stocks and indices, ascending: today's minutes and trades (t8412, t8452, t8409, t8408), and days, weeks, months
 * and years (t8410, t8451, t8429). Unlike those of derivatives they are paged by the request's keys.
 */
@Component
class SpotChartTrs implements TrHandler {

    private static final Set<String> PERIODS = Set.of("t8410", "t8451", "t8429");
    private static final Set<String> INTRADAY = Set.of("t8412", "t8452", "t8409", "t8408");
    private static final String TICKS = "t8408";
    private static final int LONGEST_UNIT = 1_440;
    private static final int HALF_MINUTE = 30;

    private final SpotMarket market;

    SpotChartTrs(SpotMarket market) {
        this.market = market;
    }

    @Override
    public Set<String> codes() {
        Set<String> codes = new HashSet<>(PERIODS);
        codes.addAll(INTRADAY);
        return codes;
    }

    /**
     * What is charted.
     *
     * @param stock null for an index
     */
    private record Subject(
            String code, SpotDay day, @Nullable Stock stock) {}

    /** A bar with its time, which bars of whole periods do not have. */
    private record Bar(DailyBar bar, String time) {}

    @Override
    public TrAnswer handle(TrRequest request) {
        return market.read(now -> subject(now, request.text("shcode"))
                .map(subject -> chart(request, subject))
                .orElseGet(Contracts::unknown));
    }

    private static Optional<Subject> subject(SpotMarket market, String code) {
        return market.stock(code)
                .map(stock -> new Subject(code, stock.day(), stock))
                .or(() -> market.index(code).map(index -> new Subject(code, index.day(), null)));
    }

    private static TrAnswer chart(TrRequest request, Subject subject) {
        String code = request.format().code();
        ChartWindow window = request.text("edate").isEmpty()
                ? new ChartWindow("", KoreanTime.DATE.format(subject.day().date()), "", 1)
                : ChartWindow.of(request, false);
        ChartWindow.Page<Bar> page = window.of(
                bars(request, subject), bar -> KoreanTime.DATE.format(bar.bar().date()), Bar::time);
        WireBlock head = SpotChartFields.head(request.format().block(code + "OutBlock"), subject.code(), subject.day())
                .text("cts_date", page.nextDate())
                .whole("rec_count", page.rows().size());
        if (head.has("cts_time")) {
            head.text("cts_time", page.nextTime());
        }
        if (subject.stock() != null) {
            SpotChartFields.stock(head, subject.stock());
        }
        List<WireBlock> rows = new ArrayList<>();
        for (Bar bar : page.rows()) {
            WireBlock row = SpotChartFields.row(request.format().block(code + "OutBlock1"), bar.bar(), subject.day());
            rows.add(row.has("time") ? row.text("time", bar.time()) : row);
        }
        return ReadAnswers.rows().block(code + "OutBlock", head).rows(code + "OutBlock1", rows);
    }

    private static List<Bar> bars(TrRequest request, Subject subject) {
        if (PERIODS.contains(request.format().code())) {
            return BarPeriod.ofCode(request.text("gubun")).join(subject.day().days()).stream()
                    .map(bar -> new Bar(bar, ""))
                    .toList();
        }
        return intraday(request, subject).stream()
                .map(bar -> new Bar(DailyBar.of(subject.day().date(), bar, 0), time(bar.time())))
                .toList();
    }

    private static List<ChartBar> intraday(TrRequest request, Subject subject) {
        int unit = Math.clamp(request.whole("ncnt"), 0, LONGEST_UNIT);
        return TICKS.equals(request.format().code())
                ? subject.day().tickBars(Math.max(1, unit))
                : subject.day().timeMarks(unit == 0 ? HALF_MINUTE : unit * 60).stream()
                        .map(BarMark::bar)
                        .toList();
    }

    private static String time(LocalTime time) {
        return KoreanTime.SECONDS.format(time);
    }
}
