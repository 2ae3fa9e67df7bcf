package io.mireu.simulator.spot;

import io.mireu.model.order.Side;
import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.feed.TradePrint;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One stock: it follows the index with its beta and wanders a little by itself. Guarded by the spot market's lock. */
public final class Stock {

    private static final int LEVELS = 10;
    private static final long CENTS = 100;
    private static final double DAY_SECONDS = 23_400;
    private static final double PULL_SECONDS = 14_400;
    private static final double LIMIT = 0.3;
    private static final double INTERRUPTED_FROM = 0.1;
    private static final Duration INTERRUPTION = Duration.ofMinutes(2);

    private final StockIssue issue;
    private final double indexLevel;
    private final MarketRandom random;
    private final SpotDay day;
    private double own;
    private long fair;
    private long auctionPrice;
    private List<StockLevel> levels = List.of();
    private @Nullable Interruption interruption;

    Stock(StockIssue issue, double indexLevel, MarketRandom random, LocalDate date, List<DailyBar> before) {
        this.issue = issue;
        this.indexLevel = indexLevel;
        this.random = random;
        this.day = new SpotDay(date, before);
        this.fair = day.previousClose() / CENTS;
        this.auctionPrice = fair;
    }

    public StockIssue issue() {
        return issue;
    }

    public SpotDay day() {
        return day;
    }

    /** Last price, KRW. */
    public long last() {
        return day.last() / CENTS;
    }

    /** What an auction would make, KRW. */
    public long expected() {
        return fair;
    }

    /** Highest price of the day, KRW. */
    public long upper() {
        return StockTicks.floor(issue, day.previousClose() * (1 + LIMIT) / CENTS);
    }

    /** Lowest price of the day, KRW. */
    public long lower() {
        long lowest = StockTicks.floor(issue, day.previousClose() * (1 - LIMIT) / CENTS);
        return lowest + StockTicks.step(issue, lowest);
    }

    /** Price from which upwards an interruption begins, KRW. */
    public long interruptedAbove() {
        return StockTicks.floor(issue, auctionPrice * (1 + INTERRUPTED_FROM));
    }

    /** Price from which downwards an interruption begins, KRW. */
    public long interruptedBelow() {
        return StockTicks.floor(issue, auctionPrice * (1 - INTERRUPTED_FROM));
    }

    /** The ten levels, best first. */
    public List<StockLevel> levels() {
        return levels;
    }

    /** The interruption that is on. */
    public Optional<Interruption> interruption() {
        return Optional.ofNullable(interruption);
    }

    /** Begins another trading day. */
    void begin(LocalDate date) {
        day.begin(date);
        interruption = null;
        auctionPrice = day.previousClose() / CENTS;
    }

    /** A second of the stock market. */
    void step(LocalTime time, double index, SpotHours hours, double tradesPerSecond, List<SpotListener> listeners) {
        own += -own / PULL_SECONDS + issue.wander() / Math.sqrt(DAY_SECONDS) * random.nextGaussian();
        double price = issue.price() * Math.exp(issue.beta() * Math.log(index / indexLevel) + own);
        fair = Math.clamp(StockTicks.floor(issue, price), lower(), upper());
        levels = quote();
        if (hours.isAuction() || interruption != null) {
            listeners.forEach(listener -> listener.expected(this, time));
        }
        if (interruption != null && !time.isBefore(interruption.until())) {
            release(time, listeners);
        } else if (hours == SpotHours.OPEN && interruption == null) {
            listeners.forEach(listener -> listener.quoted(this, time));
            if (random.chance(tradesPerSecond)) {
                trade(time, listeners);
            }
        }
    }

    private void trade(LocalTime time, List<SpotListener> listeners) {
        boolean first = !day.statistics().hasTraded();
        Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
        StockLevel best = levels.getFirst();
        long price = side == Side.BUY ? best.offer() : best.bid();
        if (first) {
            auctionPrice = price;
        } else if (price >= interruptedAbove() || price <= interruptedBelow()) {
            interruption = new Interruption(auctionPrice, price, time.plus(INTERRUPTION));
            listeners.forEach(listener -> listener.interrupted(this, time));
            return;
        }
        print(new TradePrint(time, price * CENTS, random.geometric(0.9), side), listeners);
    }

    private void release(LocalTime time, List<SpotListener> listeners) {
        interruption = null;
        auctionPrice = fair;
        listeners.forEach(listener -> listener.interrupted(this, time));
        print(new TradePrint(time, fair * CENTS, 10L * random.geometric(0.9), Side.BUY), listeners);
    }

    private void print(TradePrint print, List<SpotListener> listeners) {
        day.add(print);
        listeners.forEach(listener -> listener.traded(this, print));
    }

    private List<StockLevel> quote() {
        List<StockLevel> made = new ArrayList<>(LEVELS);
        long bid = fair;
        for (int i = 0; i < LEVELS; i++) {
            long step = StockTicks.step(issue, bid);
            long offer = i == 0
                    ? fair + step
                    : made.getLast().offer()
                            + StockTicks.step(issue, made.getLast().offer());
            boolean nxt = issue.onNxt();
            made.add(new StockLevel(
                    offer, bid, quantity(), quantity(), nxt ? quantity() / 3 : 0, nxt ? quantity() / 3 : 0));
            bid -= StockTicks.step(issue, bid - 1);
        }
        return List.copyOf(made);
    }

    private long quantity() {
        return 20L + random.nextInt(2_000);
    }
}
