package io.mireu.simulator.ls;

import io.mireu.simulator.ReadSettings;
import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.spot.IndexKind;
import io.mireu.simulator.spot.SpotDay;
import io.mireu.simulator.spot.SpotIndex;
import io.mireu.simulator.spot.SpotMarket;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Indices: t8424 their list, t1511 one of them, t1485 what an auction would make of one. */
@Component
class IndexTrs implements TrHandler {

    private static final String LIST = "t8424";
    private static final String QUOTE = "t1511";
    private static final String EXPECTED = "t1485";
    private static final String[] RELATED = {"first", "second", "third", "fourth"};
    private static final String[] SHORT = {"fir", "sec", "thr", "for"};

    private final SpotMarket market;
    private final ReadSettings settings;

    IndexTrs(SpotMarket market, ReadSettings settings) {
        this.market = market;
        this.settings = settings;
    }

    @Override
    public Set<String> codes() {
        return Set.of(LIST, QUOTE, EXPECTED);
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        return switch (request.format().code()) {
            case LIST -> list(request);
            case QUOTE ->
                market.read(now -> now.index(request.text("upcode"))
                        .map(index -> ReadAnswers.one().block(QUOTE + "OutBlock", quote(request, now, index)))
                        .orElseGet(Contracts::unknown));
            default -> market.read(now -> expected(request, now));
        };
    }

    private TrAnswer list(TrRequest request) {
        return market.read(now -> ReadAnswers.rows()
                .rows(
                        LIST + "OutBlock",
                        now.indices().stream()
                                .map(index -> request.format()
                                        .block(LIST + "OutBlock")
                                        .text("hname", index.kind().koreanName())
                                        .text("upcode", index.kind().code()))
                                .toList()));
    }

    private static WireBlock quote(TrRequest request, SpotMarket market, SpotIndex index) {
        SpotDay day = index.day();
        DayStatistics figures = day.statistics();
        WireBlock block = request.format()
                .block(QUOTE + "OutBlock")
                .text("gubun", index.kind() == IndexKind.KOSDAQ ? "2" : "1")
                .text("hname", index.kind().koreanName())
                .cents("pricejisu", day.last())
                .cents("jniljisu", day.previousClose());
        PriceChange.of(day.last(), day.previousClose()).put(block, "sign", "change", "diffjisu");
        traded(block, day.previous(), figures);
        level(block, "open", figures.openCents(), day);
        level(block, "high", figures.highCents(), day);
        level(block, "low", figures.lowCents(), day);
        block.text("opentime", KoreanTime.SECONDS.format(day.openTime()))
                .text("hightime", KoreanTime.SECONDS.format(day.highTime()))
                .text("lowtime", KoreanTime.SECONDS.format(day.lowTime()));
        year(block, day);
        related(block, market.indices());
        SpotBreadth.of(market).put(block);
        return block;
    }

    private static void traded(WireBlock block, DailyBar before, DayStatistics day) {
        long value = StockFields.millions(day.turnover());
        long valueBefore = StockFields.millions(before.turnover());
        block.whole("jnilvolume", before.volume())
                .whole("volume", day.volume())
                .whole("volumechange", day.volume() - before.volume())
                .decimal("volumerate", day.volume() * 100.0 / before.volume())
                .whole("jnilvalue", valueBefore)
                .whole("value", value)
                .whole("valuechange", value - valueBefore)
                .decimal("valuerate", value * 100.0 / valueBefore);
    }

    private static void level(WireBlock block, String name, long cents, SpotDay day) {
        block.cents(name + "jisu", cents)
                .decimal(
                        name + "diff",
                        PriceChange.of(cents, day.previousClose()).percent());
    }

    private static void year(WireBlock block, SpotDay day) {
        DailyBar high = day.days().stream()
                .max(Comparator.comparingLong(DailyBar::highCents))
                .orElseThrow();
        DailyBar low = day.days().stream()
                .min(Comparator.comparingLong(DailyBar::lowCents))
                .orElseThrow();
        for (String period : List.of("w", "y")) {
            block.cents(period + "hjisu", high.highCents())
                    .decimal(
                            period + "hchange",
                            PriceChange.of(day.last(), high.highCents()).percent())
                    .text(period + "hjday", KoreanTime.DATE.format(high.date()))
                    .cents(period + "ljisu", low.lowCents())
                    .decimal(
                            period + "lchange",
                            PriceChange.of(day.last(), low.lowCents()).percent())
                    .text(period + "ljday", KoreanTime.DATE.format(low.date()));
        }
    }

    private static void related(WireBlock block, List<SpotIndex> indices) {
        for (int i = 0; i < RELATED.length && i < indices.size(); i++) {
            SpotDay day = indices.get(i).day();
            block.text(RELATED[i] + "jcode", indices.get(i).kind().code())
                    .text(RELATED[i] + "jname", indices.get(i).kind().koreanName())
                    .cents(RELATED[i] + "jisu", day.last());
            PriceChange.of(day.last(), day.previousClose())
                    .put(block, SHORT[i] + "sign", SHORT[i] + "change", SHORT[i] + "diff");
        }
    }

    /** Outside the auctions there is nothing to expect. */
    private TrAnswer expected(TrRequest request, SpotMarket now) {
        if (!now.hours().isAuction()) {
            return ReadAnswers.nothing(settings);
        }
        return now.index(request.text("upcode"))
                .map(index -> {
                    SpotDay day = index.day();
                    WireBlock head = request.format()
                            .block(EXPECTED + "OutBlock")
                            .cents("pricejisu", day.last())
                            .whole("volume", day.statistics().volume());
                    WireBlock row = request.format()
                            .block(EXPECTED + "OutBlock1")
                            .text("chetime", KoreanTime.SECONDS.format(now.time()))
                            .cents("jisu", day.last());
                    PriceChange change = PriceChange.of(day.last(), day.previousClose());
                    change.put(head, "sign", "change");
                    change.put(row, "sign", "change", "diff");
                    return ReadAnswers.one()
                            .block(EXPECTED + "OutBlock", head)
                            .rows(EXPECTED + "OutBlock1", List.of(row));
                })
                .orElseGet(Contracts::unknown);
    }
}
