package io.mireu.simulator.spot;

import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.feed.IndexDay;
import io.mireu.simulator.feed.MarketRandom;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;

/** All stocks and indices, second by second after the index of the derivatives. Safe for threads. */
public final class SpotMarket {

    private static final long STOCK_VOLUME = 4_000_000;
    private static final long CENTS = 100;

    private final double reference;
    private final double tradesPerSecond;
    private final List<Stock> stocks;
    private final List<SpotIndex> indices;
    private final List<SpotListener> listeners = new CopyOnWriteArrayList<>();
    private LocalDate date;
    private LocalDateTime time;
    private SpotHours hours = SpotHours.CLOSED;

    /**
     * A market before its first day.
     *
     * @param reference level of the KOSPI 200 around which the simulation moves, points
     * @param index the KOSPI 200 of the days before, first to last
     * @param tradesPerSecond trades of each stock
     */
    public SpotMarket(LocalDate date, double reference, List<IndexDay> index, double tradesPerSecond, long seed) {
        this.reference = reference;
        this.tradesPerSecond = tradesPerSecond;
        this.date = date;
        this.time = date.atTime(LocalTime.MIN);
        SpotPast past = new SpotPast(index);
        MarketRandom random = MarketRandom.of(seed, 32);
        this.stocks = StockIssue.all().stream()
                .map(issue -> new Stock(
                        issue, reference, new MarketRandom(random.nextLong()), date, past(past, issue, random)))
                .toList();
        this.indices = Stream.of(IndexKind.values())
                .map(kind -> new SpotIndex(
                        kind,
                        new MarketRandom(random.nextLong()),
                        date,
                        past.bars(
                                level -> kind.cents(level, reference),
                                kind.thousandSharesPerSecond() * 11_700L,
                                random)))
                .toList();
    }

    private List<DailyBar> past(SpotPast past, StockIssue issue, MarketRandom random) {
        return past.bars(
                level -> StockTicks.floor(issue, issue.price() * Math.exp(issue.beta() * Math.log(level / reference)))
                        * CENTS,
                STOCK_VOLUME,
                random);
    }

    /** Adds somebody who hears of stocks. */
    public void listen(SpotListener listener) {
        listeners.add(listener);
    }

    /** Moves on, second by second, to a time of a trading day on which the index stands somewhere. */
    public synchronized void advance(LocalDate day, LocalDateTime until, double index) {
        if (!day.equals(date)) {
            begin(day);
        }
        LocalDateTime earliest = day.atTime(SpotHours.START).minusMinutes(30);
        if (time.isBefore(earliest)) {
            time = earliest;
        }
        LocalDateTime end = day.atTime(SpotHours.END).plusSeconds(1);
        LocalDateTime last = until.isAfter(end) ? end : until;
        while (!time.plusSeconds(1).isAfter(last)) {
            time = time.plusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
            step(index);
        }
    }

    private void begin(LocalDate day) {
        date = day;
        time = day.atTime(LocalTime.MIN);
        stocks.forEach(stock -> stock.begin(day));
        indices.forEach(one -> one.begin(day));
    }

    private void step(double index) {
        LocalTime now = time.toLocalTime();
        hours = SpotHours.at(now);
        stocks.forEach(stock -> stock.step(now, index, hours, tradesPerSecond, listeners));
        if (hours == SpotHours.OPEN) {
            indices.forEach(one -> one.step(now, index, reference));
        }
    }

    /** Reads at one instant. */
    public synchronized <T> T read(Function<SpotMarket, T> reader) {
        return reader.apply(this);
    }

    public List<Stock> stocks() {
        return stocks;
    }

    public List<SpotIndex> indices() {
        return indices;
    }

    public Optional<Stock> stock(String code) {
        return stocks.stream()
                .filter(stock -> stock.issue().code().equals(code))
                .findFirst();
    }

    public Optional<SpotIndex> index(String code) {
        return indices.stream().filter(one -> one.kind().code().equals(code)).findFirst();
    }

    /** What the stock market does. */
    public synchronized SpotHours hours() {
        return hours;
    }

    /** When the last step was. */
    public synchronized LocalDateTime time() {
        return time;
    }
}
