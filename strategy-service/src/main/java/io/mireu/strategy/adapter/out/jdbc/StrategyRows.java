package io.mireu.strategy.adapter.out.jdbc;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.strategy.StrategyKind;
import io.mireu.model.strategy.StrategyState.Status;
import io.mireu.strategy.domain.EntryHistory;
import io.mireu.strategy.domain.FlexSwitchDefinition;
import io.mireu.strategy.domain.FlexSwitchParameters;
import io.mireu.strategy.domain.Strategy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code strategies}, each with the count of its open entries. */
final class StrategyRows {

    private StrategyRows() {}

    static Strategy read(ResultSet row, int number) throws SQLException {
        return new Strategy(
                definition(row),
                Status.valueOf(row.getString("status")),
                row.getString("status_reason"),
                row.getLong("entries"),
                new EntryHistory(instant(row, "last_entry_at"), row.getInt("open_entries")),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static FlexSwitchDefinition definition(ResultSet row) throws SQLException {
        return new FlexSwitchDefinition(
                StrategyKind.ofWireName(row.getString("kind")),
                DerivativeCode.of(row.getString("instrument")),
                AccountId.of(row.getString("account")),
                new FlexSwitchParameters(
                        row.getBigDecimal("period_minutes"),
                        row.getBigDecimal("threshold_percent"),
                        row.getBigDecimal("buffer_percent"),
                        row.getBigDecimal("interval_minutes"),
                        row.getBigDecimal("monitoring_duration_seconds"),
                        row.getBigDecimal("liquidation_delay_minutes"),
                        row.getBigDecimal("min_max_interval_points"),
                        row.getLong("quantity_contracts"),
                        row.getInt("max_open_entries"),
                        row.getBigDecimal("loss_limit_krw"),
                        row.getBoolean("no_loss_limit")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
