package io.mireu.marketdata.application;

import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.SESSION;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static io.mireu.marketdata.domain.FeedFixtures.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.domain.FeedFixtures;
import io.mireu.model.market.Bar;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.FeedGap;
import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.Trade;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the order, the repeats and the holes: each trade once, and minutes that add up to the venue's volume. */
class SessionTotalsTest {

    private static final int TRADES = 400;

    private final PublishingStage stage = new PublishingStage(Clock.fixed(at("12:00:00"), ZoneOffset.UTC));
    private final RecordedMarket market = stage.market;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void everyTradeIsPublishedOnceAndTheMinutesAddUpToTheVolume(long seed) {
        Random random = new Random(seed);
        List<Trade> happened = session(random);
        List<Trade> lost =
                happened.stream().filter(_ -> random.nextInt(10) == 0).toList();
        List<Trade> came = new ArrayList<>(happened);
        came.removeAll(lost);
        stage.feeds.follow(MINI);

        disturbed(came, random).forEach(stage.publishTrade::handle);
        assertThat(market.trades()).hasSameSizeAs(came);
        assertThat(volumes(market.trades())).isEqualTo(volumes(came));
        assertThat(total(market.bars()) + running()).isEqualTo(contracts(came));
        assertThat(stage.feeds.find(MINI).orElseThrow().trades.missing())
                .isEqualTo(contracts(happened) - contracts(came) - afterTheLast(lost, came));

        stage.publishHistory.handle(MINI, SESSION, charts(happened), at("12:00:00"));
        assertThat(total(market.bars())).isEqualTo(happened.getLast().cumulativeVolume());

        disturbed(lost, random).forEach(stage.publishTrade::handle);
        assertThat(volumes(market.trades())).isEqualTo(volumes(happened));
        assertThat(market.trades()).hasSameSizeAs(happened);
        assertThat(total(market.bars())).isEqualTo(contracts(happened));
        assertThat(market.ids()).doesNotHaveDuplicates();
        assertThat(lastOfEachMinute(market.bars()).values())
                .extracting(FeedBar::of)
                .containsExactlyElementsOf(
                        charts(happened).stream().map(FeedBar::of).toList());
        assertThat(market.trades()).extracting(Trade::sequence).doesNotHaveDuplicates();
        assertThat(market.gaps()).extracting(FeedGap::contracts).allMatch(contracts -> contracts > 0);
        assertThat(market.trades())
                .filteredOn(
                        trade -> lost.stream().anyMatch(late -> late.cumulativeVolume() == trade.cumulativeVolume()))
                .filteredOn(trade -> trade.cumulativeVolume() < came.getLast().cumulativeVolume())
                .allMatch(trade -> trade.flags().contains(QualityFlag.LATE));
    }

    /** What of a bar does not depend on how it became known. */
    private record FeedBar(
            Instant start, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close, long volume) {

        static FeedBar of(Bar bar) {
            return new FeedBar(bar.start(), bar.open(), bar.high(), bar.low(), bar.close(), bar.volume());
        }
    }

    private static List<Trade> session(Random random) {
        List<Trade> trades = new ArrayList<>();
        int second = 0;
        long volume = 0;
        for (int i = 0; i < TRADES; i++) {
            second += random.nextInt(4);
            long quantity = 1L + random.nextInt(5);
            volume += quantity;
            String time = "10:%02d:%02d".formatted(second / 60, second % 60);
            trades.add(trade(time, "1100.%02d".formatted(2 * random.nextInt(50)), quantity, volume));
        }
        return trades;
    }

    /** Some come twice, and those within a few places of each other in any order. */
    private static List<Trade> disturbed(List<Trade> trades, Random random) {
        List<Trade> result = new ArrayList<>();
        for (int from = 0; from < trades.size(); from += 6) {
            List<Trade> few = new ArrayList<>(trades.subList(from, Math.min(trades.size(), from + 6)));
            few.addAll(few.stream().filter(_ -> random.nextInt(4) == 0).toList());
            Collections.shuffle(few, random);
            result.addAll(few);
        }
        return result;
    }

    private static List<Bar> charts(List<Trade> trades) {
        Map<Instant, List<Trade>> minutes = trades.stream()
                .collect(Collectors.groupingBy(
                        trade -> trade.venueTime().truncatedTo(ChronoUnit.MINUTES), TreeMap::new, Collectors.toList()));
        return minutes.entrySet().stream()
                .map(minute -> new Bar(
                        MINI,
                        minute.getKey(),
                        minute.getValue().getFirst().price(),
                        minute.getValue().stream()
                                .map(Trade::price)
                                .max(BigDecimal::compareTo)
                                .orElseThrow(),
                        minute.getValue().stream()
                                .map(Trade::price)
                                .min(BigDecimal::compareTo)
                                .orElseThrow(),
                        minute.getValue().getLast().price(),
                        contracts(minute.getValue()),
                        DataOrigin.SNAPSHOT))
                .toList();
    }

    private long running() {
        return stage.feeds.find(MINI).orElseThrow().bars.volume() - total(market.bars());
    }

    private static long afterTheLast(List<Trade> lost, List<Trade> came) {
        long last = came.getLast().cumulativeVolume();
        return contracts(
                lost.stream().filter(trade -> trade.cumulativeVolume() > last).toList());
    }

    private static long total(List<Bar> bars) {
        return lastOfEachMinute(bars).values().stream().mapToLong(Bar::volume).sum();
    }

    private static Map<Instant, Bar> lastOfEachMinute(List<Bar> bars) {
        Map<Instant, Bar> last = new TreeMap<>();
        for (Bar bar : bars) {
            Bar before = last.put(bar.start(), bar);
            assertThat(bar.revision()).isEqualTo(before == null ? 0 : before.revision() + 1);
            assertThat(bar.tradeDate()).isEqualTo(FeedFixtures.DAY);
        }
        return last;
    }

    private static long contracts(Collection<Trade> trades) {
        return trades.stream().mapToLong(Trade::quantity).sum();
    }

    private static Set<Long> volumes(List<Trade> trades) {
        return new HashSet<>(trades.stream().map(Trade::cumulativeVolume).toList());
    }
}
