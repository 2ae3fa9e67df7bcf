package io.mireu.portfolio.application;

import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.portfolio.domain.Portfolio;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The last committed state of every open portfolio, in memory for marking; the database stays the truth. */
public final class OpenPortfolios implements PortfolioChanges {

    private final Map<PortfolioId, Portfolio> open = new ConcurrentHashMap<>();
    private final Map<PortfolioId, Long> versions = new ConcurrentHashMap<>();
    private final SnapshotFeed feed;

    /** Without any portfolio yet. */
    public OpenPortfolios(SnapshotFeed feed) {
        this.feed = feed;
    }

    @Override
    public void changed(Portfolio stored) {
        versions.compute(stored.id(), (_, known) -> {
            if (known != null && known >= stored.version()) {
                return known;
            }
            keep(stored);
            return stored.version();
        });
        if (stored.status() != null) {
            feed.offer(stored);
        }
    }

    private void keep(Portfolio stored) {
        if (stored.isOpen()) {
            open.put(stored.id(), stored);
        } else {
            open.remove(stored.id());
        }
    }

    /** All that are open now. */
    public Collection<Portfolio> all() {
        return List.copyOf(open.values());
    }

    /** Those that hold something of the instrument. */
    List<Portfolio> holding(InstrumentCode instrument) {
        return open.values().stream().filter(p -> p.holds(instrument)).toList();
    }
}
