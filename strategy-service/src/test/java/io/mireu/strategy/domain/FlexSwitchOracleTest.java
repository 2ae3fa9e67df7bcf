package io.mireu.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.Quote;
import io.mireu.model.market.Trade;
import io.mireu.model.strategy.StrategyKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule against the definition written out by counting, over random tapes. */
class FlexSwitchOracleTest {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int TAPES = 12;
    private static final int EVENTS = 1_500;

    @ParameterizedTest
    @EnumSource(StrategyKind.class)
    void everyDecisionIsTheOneOfTheDefinition(StrategyKind kind) {
        int entries = 0;
        for (int seed = 0; seed < TAPES; seed++) {
            entries += play(kind, new Random(seed * 31L + kind.wireName().hashCode()));
        }
        assertThat(entries).isGreaterThan(100);
    }

    private static int play(StrategyKind kind, Random random) {
        FlexSwitchDefinition definition = MarketTape.definition(kind, randomParameters(random));
        FlexSwitch rule = new FlexSwitch(definition, FRESH);
        InstrumentMarket market = new InstrumentMarket(Duration.ofMinutes(65));
        Counted counted = new Counted(definition);
        EntryHistory history = EntryHistory.none();
        int entries = 0;
        int walk = 0;
        Instant time = MarketTape.OPEN;
        for (int i = 0; i < EVENTS; i++) {
            walk += random.nextInt(9) - 4;
            time = time.plusMillis(random.nextInt(5) * 250L + (random.nextInt(40) == 0 ? 12_000 : 0));
            Object event = randomEvent(random, time, walk);
            feed(market, event);
            counted.feed(event);
            Evaluation evaluation = rule.evaluate(market, MarketTape.CONTINUOUS, history);
            assertThat(evaluation instanceof Evaluation.Entry)
                    .as("event %d of %s: %s", i, definition, evaluation.explain())
                    .isEqualTo(counted.enters(time, history));
            if (evaluation instanceof Evaluation.Entry entry) {
                entries++;
                int open = random.nextInt(3) == 0 ? 1 : 0;
                history = new EntryHistory(entry.at(), open);
            } else if (random.nextInt(30) == 0) {
                history = new EntryHistory(history.lastEntryAt(), 0);
            }
        }
        return entries;
    }

    private static void feed(InstrumentMarket market, Object event) {
        if (event instanceof Trade trade) {
            market.on(trade);
        } else {
            market.on((Quote) event);
        }
    }

    private static FlexSwitchParameters randomParameters(Random random) {
        int buffer = random.nextInt(30);
        return MarketTape.parameters(
                new BigDecimal("0.5")
                        .multiply(BigDecimal.valueOf(1 + random.nextInt(4)))
                        .toString(),
                String.valueOf(buffer + 15 + random.nextInt(50)),
                String.valueOf(buffer),
                new BigDecimal("0.1")
                        .multiply(BigDecimal.valueOf(1 + random.nextInt(10)))
                        .toString(),
                new BigDecimal("0.1")
                        .multiply(BigDecimal.valueOf(random.nextInt(3)))
                        .toString());
    }

    private static Object randomEvent(Random random, Instant time, int walk) {
        double seconds = Duration.between(MarketTape.OPEN, time).toMillis() / 1000.0;
        if (random.nextInt(2) == 0) {
            return MarketTape.trade(seconds, price(walk + random.nextInt(3)));
        }
        String bid = random.nextInt(25) == 0 ? "" : price(walk);
        String offer = random.nextInt(25) == 0 ? "" : price(walk + random.nextInt(3));
        return MarketTape.quote(seconds, bid, offer);
    }

    private static String price(int walk) {
        return BigDecimal.valueOf(110_000 + 2L * walk, 2).toPlainString();
    }

    /** The definition, word by word and slowly. */
    private static final class Counted {

        private final FlexSwitchDefinition definition;
        private final List<Trade> trades = new ArrayList<>();
        private @Nullable Quote last;

        Counted(FlexSwitchDefinition definition) {
            this.definition = definition;
        }

        void feed(Object event) {
            if (event instanceof Trade trade) {
                trades.add(trade);
            } else {
                last = (Quote) event;
            }
        }

        boolean enters(Instant t, EntryHistory history) {
            FlexSwitchParameters p = definition.parameters();
            Duration period = Duration.ofMillis(
                    p.periodMinutes().multiply(BigDecimal.valueOf(60_000)).longValueExact());
            long intervalMs =
                    p.intervalMinutes().multiply(BigDecimal.valueOf(60_000)).longValueExact();
            List<BigDecimal> prices = trades.stream()
                    .filter(trade -> trade.venueTime().isAfter(t.minus(period))
                            && !trade.venueTime().isAfter(t))
                    .map(Trade::price)
                    .toList();
            boolean inHours = !t.isBefore(MarketTape.OPEN.plus(period)) && !t.isAfter(MarketTape.CLOSE.minus(period));
            boolean free = history.openEntries() < p.maxOpenEntries()
                    && (history.lastEntryAt() == null
                            || Duration.between(history.lastEntryAt(), t).toMillis() >= intervalMs);
            return inHours && free && !prices.isEmpty() && usable(last, t) && triggers(prices, last);
        }

        private boolean triggers(List<BigDecimal> prices, @Nullable Quote quote) {
            if (quote == null) {
                return false;
            }
            FlexSwitchParameters p = definition.parameters();
            BigDecimal min = prices.stream().reduce(BigDecimal::min).orElseThrow();
            BigDecimal max = prices.stream().reduce(BigDecimal::max).orElseThrow();
            BigDecimal range = max.subtract(min);
            BigDecimal percent = range.divide(BigDecimal.valueOf(100));
            boolean dip = definition.kind().wireName().endsWith("dip");
            BigDecimal lower = dip
                    ? min.add(percent.multiply(p.bufferPercent()))
                    : max.subtract(percent.multiply(p.thresholdPercent()));
            BigDecimal upper = dip
                    ? min.add(percent.multiply(p.thresholdPercent()))
                    : max.subtract(percent.multiply(p.bufferPercent()));
            return quote.offers().getFirst().price().compareTo(upper) < 0
                    && quote.bids().getFirst().price().compareTo(lower) > 0
                    && range.compareTo(p.minMaxIntervalPoints()) > 0;
        }

        private static boolean usable(@Nullable Quote quote, Instant t) {
            return quote != null
                    && !quote.bids().isEmpty()
                    && !quote.offers().isEmpty()
                    && quote.bids()
                                    .getFirst()
                                    .price()
                                    .compareTo(quote.offers().getFirst().price())
                            < 0
                    && !quote.venueTime().isBefore(t.minus(FRESH));
        }
    }
}
