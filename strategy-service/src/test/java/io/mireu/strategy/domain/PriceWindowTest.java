package io.mireu.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceWindowTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final PriceWindow window = new PriceWindow(HOUR);

    @Test
    void aTradeExactlyOnePeriodOldIsOutside() {
        add(0, "1100.00");
        add(60, "1101.00");
        assertThat(range(60, 60)).contains(new PriceRange(new BigDecimal("1101.00"), new BigDecimal("1101.00")));
        assertThat(range(60, 61)).contains(new PriceRange(new BigDecimal("1100.00"), new BigDecimal("1101.00")));
    }

    @Test
    void theRangeEndsWithTimeEvenWithoutTrades() {
        add(0, "1100.00");
        assertThat(range(59.999, 60)).isPresent();
        assertThat(range(60, 60)).isEmpty();
    }

    @Test
    void aLateTradeCountsUntilItsOwnAgeEndsIt() {
        add(0, "1100.00");
        add(50, "1100.50");
        add(20, "1099.00");
        assertThat(range(79, 60).orElseThrow().minimum()).isEqualByComparingTo("1099.00");
        assertThat(range(80, 60).orElseThrow().minimum()).isEqualByComparingTo("1100.50");
    }

    @Test
    void aWindowDoesNotAnswerWhatItHasForgotten() {
        add(100, "1100.00");
        assertThatThrownBy(() -> range(99, 60)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> range(100, 3_601)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itAgreesWithCountingForLateAndRepeatedTrades(long seed) {
        Random random = new Random(seed);
        PriceWindow small = new PriceWindow(Duration.ofMinutes(5));
        List<Trade> all = new ArrayList<>();
        Instant newest = MarketTape.OPEN;
        int walk = 0;
        for (int i = 0; i < 3_000; i++) {
            walk += random.nextInt(7) - 3;
            newest = newest.plusMillis(random.nextInt(2_000) / 500 * 500L);
            Trade next = nextTrade(random, all, newest, walk);
            for (int copies = random.nextInt(10) == 0 ? 2 : 1; copies > 0; copies--) {
                small.add(next.time(), next.price());
            }
            all.add(next);
            Duration period = Duration.ofSeconds(1 + random.nextInt(300));
            Instant time = newest.plusMillis(random.nextInt(4) * 250L);
            newest = time;
            assertThat(small.range(time, period)).isEqualTo(counted(all, time, period));
        }
        assertThat(small.size()).isLessThan(1_500);
    }

    private static Trade nextTrade(Random random, List<Trade> all, Instant newest, int walk) {
        if (!all.isEmpty() && random.nextInt(20) == 0) {
            return all.get(random.nextInt(all.size()));
        }
        long lateMs = random.nextInt(5) == 0 ? random.nextInt(60_000) : 0;
        return new Trade(newest.minusMillis(lateMs), BigDecimal.valueOf(110_000 + 2L * walk, 2));
    }

    private static Optional<PriceRange> counted(List<Trade> all, Instant time, Duration period) {
        List<BigDecimal> prices = all.stream()
                .filter(trade -> trade.time().isAfter(time.minus(period))
                        && !trade.time().isAfter(time))
                .map(Trade::price)
                .sorted()
                .toList();
        return prices.isEmpty() ? Optional.empty() : Optional.of(new PriceRange(prices.getFirst(), prices.getLast()));
    }

    private void add(double seconds, String price) {
        window.add(MarketTape.at(seconds), new BigDecimal(price));
    }

    private Optional<PriceRange> range(double seconds, long periodSeconds) {
        return window.range(MarketTape.at(seconds), Duration.ofSeconds(periodSeconds));
    }

    private record Trade(Instant time, BigDecimal price) {}
}
