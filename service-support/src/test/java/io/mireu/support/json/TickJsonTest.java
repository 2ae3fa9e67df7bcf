package io.mireu.support.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.event.Event;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.instrument.StockCode;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.Quote;
import io.mireu.model.market.Trade;
import io.mireu.model.order.Side;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trades and books are written byte by byte as the generic writer writes them. */
class TickJsonTest {

    private static final int EVENTS = 10_000;

    private final EventJson json = new EventJson();
    private final TickJson ticks = new TickJson();
    private final Random random = new Random(20261127);

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleHasTheSameBytes(Event event) {
        assertThat(new String(json.write(event), StandardCharsets.UTF_8))
                .isEqualTo(new String(json.writeGenerically(event), StandardCharsets.UTF_8));
    }

    static Stream<Event> samples() {
        return Stream.concat(SampleEvents.all().stream(), SampleMarketEvents.withLaterFields().stream());
    }

    @Test
    void randomTradesAndBooksHaveTheSameBytes() {
        for (int i = 0; i < EVENTS; i++) {
            Event event = random.nextBoolean() ? trade() : book();
            assertThat(ticks.write(event)).as(event.toString()).isNotNull().isEqualTo(json.writeGenerically(event));
        }
    }

    @Test
    void aBookWithAnAgeIsLeftToTheGenericWriter() {
        Quote pushed = book().quote();
        Quote polled = new Quote(
                pushed.instrument(),
                pushed.bids(),
                pushed.offers(),
                pushed.venueTime(),
                pushed.receivedAt(),
                DataOrigin.POLLED,
                Duration.ofMillis(1_500),
                3,
                Set.of());

        assertThat(ticks.write(new MarketEvent.Quoted(meta(), polled))).isNull();
    }

    private MarketEvent.Traded trade() {
        Side side = random.nextInt(3) == 0 ? null : pick(Side.values());
        Trade trade = new Trade(
                code(),
                price(),
                1 + quantity(),
                side,
                quantity(),
                time(),
                time(),
                pick(DataOrigin.values()),
                random.nextBoolean() ? 0 : quantity(),
                flags());
        return new MarketEvent.Traded(meta(), trade);
    }

    private MarketEvent.Quoted book() {
        Quote quote = new Quote(
                code(),
                levels(),
                levels(),
                time(),
                time(),
                pick(DataOrigin.values()),
                null,
                random.nextBoolean() ? 0 : quantity(),
                flags());
        return new MarketEvent.Quoted(meta(), quote);
    }

    private List<BookLevel> levels() {
        List<BookLevel> levels = new ArrayList<>();
        for (int left = random.nextInt(6); left > 0; left--) {
            levels.add(new BookLevel(price(), 1 + quantity(), random.nextInt(Integer.MAX_VALUE)));
        }
        return levels;
    }

    private EventMeta meta() {
        return new EventMeta(id(), time(), time(), random.nextBoolean() ? null : id());
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Mostly as the market has them, sometimes as nobody expects them. */
    private BigDecimal price() {
        return switch (random.nextInt(8)) {
            case 0 -> new BigDecimal(new BigInteger(100, random), random.nextInt(40) - 10);
            case 1 -> BigDecimal.valueOf(random.nextLong(), random.nextInt(20));
            case 2 -> BigDecimal.valueOf(random.nextInt(100), random.nextInt(6));
            case 3 -> BigDecimal.ZERO;
            default -> BigDecimal.valueOf(random.nextInt(200_000), 2);
        };
    }

    private long quantity() {
        return random.nextInt(4) == 0 ? random.nextLong(Long.MAX_VALUE) : random.nextInt(100);
    }

    /** With all lengths of fractions, far away, and before 1970. */
    private Instant time() {
        long nanos = switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(1_000) * 1_000_000L;
            case 2 -> random.nextInt(1_000_000) * 1_000L;
            default -> random.nextInt(1_000_000_000);
        };
        long second = switch (random.nextInt(8)) {
            case 0 -> -random.nextLong(1L << 36);
            case 1 -> random.nextLong(1L << 39);
            default -> 1_795_779_000 + random.nextInt(10);
        };
        return Instant.ofEpochSecond(second, nanos);
    }

    private InstrumentCode code() {
        return pick(new InstrumentCode[] {
            DerivativeCode.of("A056C000"), DerivativeCode.of("C016CA17"), StockCode.of("005930"), IndexCode.of("101")
        });
    }

    private Set<QualityFlag> flags() {
        return Stream.of(QualityFlag.values())
                .filter(_ -> random.nextInt(4) == 0)
                .collect(Collectors.toSet());
    }

    private <T> T pick(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
