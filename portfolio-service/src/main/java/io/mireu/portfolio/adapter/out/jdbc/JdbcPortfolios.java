package io.mireu.portfolio.adapter.out.jdbc;

import io.mireu.model.Identifier;
import io.mireu.model.order.Fill;
import io.mireu.model.order.IntentId;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioTerms;
import io.mireu.model.portfolio.Position;
import io.mireu.portfolio.application.PortfolioChanges;
import io.mireu.portfolio.application.Portfolios;
import io.mireu.portfolio.domain.Portfolio;
import io.mireu.portfolio.domain.PortfolioIntent;
import java.math.BigDecimal;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The tables of portfolios. */
@Component
class JdbcPortfolios implements Portfolios {

    private static final String SAVE = """
            insert into portfolios (portfolio_id, account, strategy_name, strategy_id, terms, status, opened_at,
                last_fill_at, closed_at, realised_pnl_krw, liquidation_reason, liquidation_attempt,
                liquidation_attempts_left, liquidation_due_at, version)
            values (:id, :account, :strategyName, :strategy, cast(:terms as jsonb), :status, :openedAt,
                :lastFillAt, :closedAt, :realised, :reason, :attempt, :attemptsLeft, :dueAt, :version)
            on conflict (portfolio_id) do update set status = excluded.status, opened_at = excluded.opened_at,
                last_fill_at = excluded.last_fill_at, closed_at = excluded.closed_at,
                realised_pnl_krw = excluded.realised_pnl_krw, liquidation_reason = excluded.liquidation_reason,
                liquidation_attempt = excluded.liquidation_attempt,
                liquidation_attempts_left = excluded.liquidation_attempts_left,
                liquidation_due_at = excluded.liquidation_due_at, version = excluded.version""";
    private static final String SAVE_INTENT = """
            insert into portfolio_intents (intent_id, portfolio_id, purpose, legs, working) values (?, ?, ?, ?, ?)
            on conflict (intent_id) do update set working = excluded.working""";
    private static final String SAVE_POSITION = """
            insert into positions (portfolio_id, instrument, quantity_contracts, average_price_points, realised_pnl_krw)
            values (?, ?, ?, ?, ?)
            on conflict (portfolio_id, instrument) do update set quantity_contracts = excluded.quantity_contracts,
                average_price_points = excluded.average_price_points, realised_pnl_krw = excluded.realised_pnl_krw""";
    private static final String ADD_FILL = """
            insert into fills (order_id, trade_date, execution_id, venue_order_number, portfolio_id, intent_id,
                instrument, side, price_points, quantity_contracts, multiplier_krw, realised_pnl_krw, venue_time)
            values (:order, :tradeDate, :execution, :venueOrder, :portfolio, :intent, :instrument, :side, :price,
                :quantity, :multiplier, :realised, :venueTime)
            on conflict do nothing""";
    private static final String TRADED = """
            update portfolios set opened_trade_date = coalesce(opened_trade_date, :date),
                last_trade_date = greatest(last_trade_date, :date)
            where portfolio_id = :id""";

    private final JdbcClient jdbc;
    private final PortfolioRows rows;
    private final JsonMapper json;
    private final PortfolioChanges changes;

    JdbcPortfolios(JdbcClient jdbc, PortfolioRows rows, JsonMapper json, PortfolioChanges changes) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
        this.changes = changes;
    }

    @Override
    public Optional<Portfolio> lock(PortfolioId id) {
        return rows.readOne("select * from portfolios where portfolio_id = ? for update", id);
    }

    @Override
    public Portfolio save(Portfolio portfolio) {
        Portfolio stored = portfolio.stored(portfolio.version() + 1);
        saveRow(stored);
        stored.intents().forEach(intent -> saveIntent(stored.id(), intent));
        stored.positions().forEach(position -> savePosition(stored.id(), position));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changes.changed(stored);
            }
        });
        return stored;
    }

    @Override
    public boolean addFill(PortfolioId id, IntentId intent, Fill fill, BigDecimal realisedPnlKrw) {
        boolean isNew = jdbc.sql(ADD_FILL)
                        .param("order", fill.order().value())
                        .param("tradeDate", fill.venueOrder().tradeDate())
                        .param("execution", fill.executionId())
                        .param("venueOrder", fill.venueOrder().number())
                        .param("portfolio", id.value())
                        .param("intent", intent.value())
                        .param("instrument", fill.instrument().value())
                        .param("side", fill.side().name())
                        .param("price", fill.price())
                        .param("quantity", fill.quantity())
                        .param("multiplier", fill.instrument().product().multiplierKrw())
                        .param("realised", realisedPnlKrw)
                        .param("venueTime", PortfolioRows.timestamp(fill.venueTime()))
                        .update()
                == 1;
        if (isNew) {
            jdbc.sql(TRADED)
                    .param("date", fill.venueOrder().tradeDate())
                    .param("id", id.value())
                    .update();
        }
        return isNew;
    }

    private void saveRow(Portfolio p) {
        jdbc.sql(SAVE)
                .param("id", p.id().value())
                .param("account", p.account().value())
                .param("strategyName", p.terms().strategyName())
                .param("strategy", text(p.terms().strategy()), Types.VARCHAR)
                .param("terms", json.writerFor(PortfolioTerms.class).writeValueAsString(p.terms()))
                .param("status", name(p.status()), Types.VARCHAR)
                .param("openedAt", PortfolioRows.timestamp(p.life().openedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("lastFillAt", PortfolioRows.timestamp(p.life().lastFillAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("closedAt", PortfolioRows.timestamp(p.life().closedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("realised", p.realisedPnlKrw())
                .param("reason", name(p.liquidation().reason()), Types.VARCHAR)
                .param("attempt", p.liquidation().attempt())
                .param("attemptsLeft", p.liquidation().attemptsLeft())
                .param("dueAt", PortfolioRows.timestamp(p.liquidation().dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("version", p.version())
                .update();
    }

    private void saveIntent(PortfolioId id, PortfolioIntent intent) {
        jdbc.sql(SAVE_INTENT)
                .params(intent.id().value(), id.value(), intent.purpose().name(), intent.legs(), intent.working())
                .update();
    }

    private void savePosition(PortfolioId id, Position position) {
        jdbc.sql(SAVE_POSITION)
                .params(
                        id.value(),
                        position.instrument().value(),
                        position.quantity(),
                        position.averagePrice(),
                        position.realisedPnlKrw())
                .update();
    }

    private static @Nullable String text(@Nullable Identifier identifier) {
        return identifier == null ? null : identifier.value();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
