package io.mireu.portfolio.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Fill;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.portfolio.SamplePortfolio;
import io.mireu.portfolio.domain.Portfolio;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** What the use cases see of the world, in memory: tables, market and topics. */
final class InMemoryPortfolios implements Portfolios, PortfolioMarket, PortfolioLog {

    final List<OrderIntent> intents = new ArrayList<>();
    final List<Cause> causes = new ArrayList<>();
    final List<String> alerts = new ArrayList<>();
    final List<PortfolioId> closed = new ArrayList<>();
    final Set<DerivativeCode> trading = new HashSet<>();
    final Set<DerivativeCode> ended = new HashSet<>();
    private final Map<PortfolioId, Portfolio> stored = new HashMap<>();
    private final Set<String> fills = new HashSet<>();
    private PortfolioChanges changes = _ -> {};

    void tell(PortfolioChanges listener) {
        changes = listener;
        stored.values().forEach(listener::changed);
    }

    /** Commits nothing: what is stored is stored. */
    static TransactionTemplate transactions() {
        return new TransactionTemplate(new AbstractPlatformTransactionManager() {
            @Override
            protected Object doGetTransaction() {
                return InMemoryPortfolios.class;
            }

            @Override
            protected void doBegin(Object transaction, TransactionDefinition definition) {
                // nothing to begin
            }

            @Override
            protected void doCommit(DefaultTransactionStatus status) {
                // nothing to commit
            }

            @Override
            protected void doRollback(DefaultTransactionStatus status) {
                throw new UnsupportedOperationException("nothing can be undone here");
            }
        });
    }

    @Override
    public Optional<Portfolio> lock(PortfolioId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Portfolio save(Portfolio portfolio) {
        Portfolio next = portfolio.stored(portfolio.version() + 1);
        stored.put(next.id(), next);
        changes.changed(next);
        return next;
    }

    @Override
    public boolean addFill(PortfolioId id, IntentId intent, Fill fill, BigDecimal realisedPnlKrw) {
        return fills.add(fill.executionId());
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public Instant now() {
        return SamplePortfolio.OPENED_AT;
    }

    @Override
    public boolean isTrading(DerivativeCode instrument) {
        return trading.contains(instrument);
    }

    @Override
    public boolean hasEnded(DerivativeCode instrument) {
        return ended.contains(instrument);
    }

    @Override
    public Optional<LocalDate> tradeDate() {
        return Optional.of(SamplePortfolio.TRADE_DATE);
    }

    @Override
    public void opened(Portfolio portfolio, Cause cause) {
        // nobody looks
    }

    @Override
    public void liquidationStarted(Portfolio portfolio, BigDecimal pnlKrw, Cause cause) {
        // nobody looks
    }

    @Override
    public void intentIssued(OrderIntent intent, Cause cause) {
        intents.add(intent);
        causes.add(cause);
    }

    @Override
    public void closed(Portfolio portfolio, Cause cause) {
        closed.add(portfolio.id());
    }

    @Override
    public void expired(Portfolio portfolio) {
        alerts.add("position-expired");
    }

    @Override
    public void critical(Portfolio portfolio, String code, String message) {
        alerts.add(code);
    }
}
