package io.mireu.strategy.adapter.out.jdbc;

import io.mireu.model.strategy.StrategyId;
import io.mireu.strategy.application.Strategies;
import io.mireu.strategy.domain.FlexSwitchParameters;
import io.mireu.strategy.domain.Strategy;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Strategies in the table {@code strategies}, their changes in {@code strategy_changes}. */
@Component
class JdbcStrategies implements Strategies {

    private static final String SELECT = """
            select s.*, (select count(*) from entries e
                          where e.strategy_id = s.strategy_id and e.closed_at is null) as open_entries
              from strategies s""";

    private final JdbcClient jdbc;

    JdbcStrategies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Strategy> all() {
        return jdbc.sql(SELECT + " order by s.strategy_id")
                .query(StrategyRows::read)
                .list();
    }

    @Override
    public Optional<Strategy> find(StrategyId id) {
        return jdbc.sql(SELECT + " where s.strategy_id = ?")
                .param(id.value())
                .query(StrategyRows::read)
                .optional();
    }

    @Override
    public Optional<Strategy> lock(StrategyId id) {
        // The lock comes first and alone: the count of open entries must be read after it was waited for.
        jdbc.sql("select 1 from strategies where strategy_id = ? for update")
                .param(id.value())
                .query()
                .listOfRows();
        return find(id);
    }

    @Override
    public void insert(Strategy strategy) {
        bind(strategy, """
                insert into strategies (
                    strategy_id, kind, instrument, account, status, status_reason, period_minutes, threshold_percent,
                    buffer_percent, interval_minutes, monitoring_duration_seconds, liquidation_delay_minutes,
                    min_max_interval_points, quantity_contracts, max_open_entries, loss_limit_krw, no_loss_limit,
                    entries, last_entry_at, started_by, started_at, version)
                values (
                    :id, :kind, :instrument, :account, :status, :reason, :period, :threshold, :buffer, :interval,
                    :monitoring, :delay, :minMax, :quantity, :maxOpen, :lossLimit, :noLossLimit, :entries, :lastEntryAt,
                    :startedBy, :startedAt, :version)""").update();
    }

    @Override
    public void save(Strategy strategy) {
        bind(strategy, """
                update strategies set
                    status = :status, status_reason = :reason, period_minutes = :period, threshold_percent = :threshold,
                    buffer_percent = :buffer, interval_minutes = :interval, monitoring_duration_seconds = :monitoring,
                    liquidation_delay_minutes = :delay, min_max_interval_points = :minMax,
                    quantity_contracts = :quantity, max_open_entries = :maxOpen, loss_limit_krw = :lossLimit,
                    no_loss_limit = :noLossLimit, entries = :entries, last_entry_at = :lastEntryAt,
                    started_by = :startedBy, started_at = :startedAt, version = :version
                where strategy_id = :id""").update();
    }

    @Override
    public void audit(StrategyId id, Change change, String by, Instant at) {
        jdbc.sql("""
                insert into strategy_changes (strategy_id, change, changed_by, changed_at, no_loss_limit, strategy)
                select strategy_id, ?, ?, ?, no_loss_limit, to_jsonb(s) from strategies s where strategy_id = ?""").params(change.name(), by, utc(at), id.value()).update();
    }

    private StatementSpec bind(Strategy strategy, String sql) {
        FlexSwitchParameters numbers = strategy.definition().parameters();
        return bindState(strategy, jdbc.sql(sql))
                .param("period", numbers.periodMinutes())
                .param("threshold", numbers.thresholdPercent())
                .param("buffer", numbers.bufferPercent())
                .param("interval", numbers.intervalMinutes())
                .param("monitoring", numbers.monitoringDurationSeconds())
                .param("delay", numbers.liquidationDelayMinutes())
                .param("minMax", numbers.minMaxIntervalPoints())
                .param("quantity", numbers.quantity())
                .param("maxOpen", numbers.maxOpenEntries())
                .param("lossLimit", numbers.lossLimitKrw())
                .param("noLossLimit", numbers.noLossLimit());
    }

    private static StatementSpec bindState(Strategy strategy, StatementSpec statement) {
        return statement
                .param("id", strategy.id().value())
                .param("kind", strategy.definition().kind().wireName())
                .param("instrument", strategy.definition().instrument().value())
                .param("account", strategy.definition().account().value())
                .param("status", strategy.status().name())
                .param("reason", strategy.reason())
                .param("entries", strategy.entries())
                .param("lastEntryAt", utcOrNull(strategy.history().lastEntryAt()))
                .param("startedBy", strategy.startedBy())
                .param("startedAt", utc(strategy.startedAt()))
                .param("version", strategy.version());
    }

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime utcOrNull(@Nullable Instant time) {
        return time == null ? null : utc(time);
    }
}
