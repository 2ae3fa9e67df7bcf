package io.mireu.portfolio.application;

import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioSnapshot;
import io.mireu.portfolio.domain.Portfolio;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a snapshot on every change of a portfolio or its profit, each portfolio at most once an interval, and one on
 * its close in any case. What came too early is published by {@link #flush()}; an older state never follows a newer one.
 */
public final class SnapshotFeed {

    private final Map<PortfolioId, Shown> shown = new HashMap<>();
    private final LastQuotes quotes;
    private final PortfolioMarket market;
    private final PortfolioSnapshots snapshots;
    private final long intervalNs;
    private final LongSupplier nanoTime;

    /**
     * Without anything published yet.
     *
     * @param interval the shortest time between two snapshots of a portfolio
     * @param nanoTime the machine's monotonic clock
     */
    public SnapshotFeed(
            LastQuotes quotes,
            PortfolioMarket market,
            PortfolioSnapshots snapshots,
            Duration interval,
            LongSupplier nanoTime) {
        this.quotes = quotes;
        this.market = market;
        this.snapshots = snapshots;
        this.intervalNs = interval.toNanos();
        this.nanoTime = nanoTime;
    }

    /** A portfolio that has changed, or whose profit may have. */
    synchronized void offer(Portfolio portfolio) {
        Shown last = shown.get(portfolio.id());
        if (last != null && last.newest.version() > portfolio.version()) {
            return;
        }
        BigDecimal unrealised = quotes.unrealisedPnlKrw(portfolio).orElse(null);
        if (last != null && last.isSame(portfolio, unrealised)) {
            shown.put(portfolio.id(), new Shown(portfolio, portfolio.version(), unrealised, last.atNs, false));
        } else if (isDue(portfolio, last)) {
            publish(portfolio, unrealised);
        } else {
            shown.put(portfolio.id(), last == null ? Shown.nothing(portfolio) : last.waiting(portfolio));
        }
    }

    /** Publishes what came too early before and is due now. */
    public synchronized void flush() {
        List.copyOf(shown.values()).stream()
                .filter(Shown::isWaiting)
                .map(Shown::newest)
                .forEach(this::offer);
    }

    /** What is to be told of an opened portfolio now. */
    public PortfolioSnapshot snapshot(Portfolio portfolio) {
        return snapshot(portfolio, quotes.unrealisedPnlKrw(portfolio).orElse(null));
    }

    private PortfolioSnapshot snapshot(Portfolio portfolio, @Nullable BigDecimal unrealised) {
        return portfolio.snapshot(
                unrealised, market.isKnown() ? market.now() : portfolio.life().lastFill());
    }

    private boolean isDue(Portfolio portfolio, @Nullable Shown last) {
        return market.isKnown()
                && (last == null
                        || last.shownVersion < 0
                        || !portfolio.isOpen()
                        || nanoTime.getAsLong() - last.atNs >= intervalNs);
    }

    private void publish(Portfolio portfolio, @Nullable BigDecimal unrealised) {
        snapshots.publish(snapshot(portfolio, unrealised));
        shown.put(portfolio.id(), new Shown(portfolio, portfolio.version(), unrealised, nanoTime.getAsLong(), false));
    }

    /**
     * What was published last of a portfolio.
     *
     * @param newest its newest state, published or not
     * @param shownVersion the version that was published; -1 when none was
     * @param isWaiting whether the newest state is still to be published
     */
    private record Shown(
            Portfolio newest, long shownVersion, @Nullable BigDecimal unrealised, long atNs, boolean isWaiting) {

        static Shown nothing(Portfolio newest) {
            return new Shown(newest, -1, null, 0, true);
        }

        Shown waiting(Portfolio newer) {
            return new Shown(newer, shownVersion, unrealised, atNs, true);
        }

        boolean isSame(Portfolio portfolio, @Nullable BigDecimal nowUnrealised) {
            return shownVersion == portfolio.version() && isSame(unrealised, nowUnrealised);
        }

        private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            if (one == null || other == null) {
                return Objects.isNull(one) && Objects.isNull(other);
            }
            return one.compareTo(other) == 0;
        }
    }
}
