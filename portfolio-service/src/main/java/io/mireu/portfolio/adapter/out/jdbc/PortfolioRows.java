package io.mireu.portfolio.adapter.out.jdbc;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.IntentId;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.model.portfolio.PortfolioTerms;
import io.mireu.model.portfolio.Position;
import io.mireu.portfolio.domain.LiquidationProgress;
import io.mireu.portfolio.domain.Portfolio;
import io.mireu.portfolio.domain.PortfolioIntent;
import io.mireu.portfolio.domain.PortfolioIntent.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads portfolios with their positions and intents. */
@Component
class PortfolioRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PortfolioRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The portfolios of a query for rows of the table.
     *
     * @param query {@code select * from portfolios} with conditions
     */
    List<Portfolio> read(String query, Object... parameters) {
        List<Portfolio> bare =
                jdbc.sql(query).params(parameters).query(this::portfolio).list();
        List<String> ids = bare.stream().map(p -> p.id().value()).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<Owned<Position>>> positions = owned(
                "select * from positions where portfolio_id in (:ids) order by instrument", ids, row -> position(row));
        Map<String, List<Owned<PortfolioIntent>>> intents = owned(
                "select * from portfolio_intents where portfolio_id in (:ids) order by recorded_at, intent_id",
                ids,
                row -> intent(row));
        return bare.stream()
                .map(p -> whole(p, of(positions, p.id()), of(intents, p.id())))
                .toList();
    }

    Optional<Portfolio> readOne(String query, PortfolioId id) {
        return read(query, id.value()).stream().findFirst();
    }

    static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Portfolio whole(Portfolio bare, List<Position> positions, List<PortfolioIntent> intents) {
        return new Portfolio(
                bare.id(),
                bare.account(),
                bare.terms(),
                bare.status(),
                positions,
                intents,
                bare.life(),
                bare.liquidation(),
                bare.version());
    }

    private <T> Map<String, List<Owned<T>>> owned(String query, List<String> ids, RowReader<T> reader) {
        return jdbc
                .sql(query)
                .param("ids", ids)
                .query((row, _) -> new Owned<>(row.getString("portfolio_id"), reader.read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Owned::portfolio));
    }

    private static <T> List<T> of(Map<String, List<Owned<T>>> all, PortfolioId id) {
        return all.getOrDefault(id.value(), List.of()).stream()
                .map(Owned::value)
                .toList();
    }

    private Portfolio portfolio(ResultSet row, int number) throws SQLException {
        return new Portfolio(
                PortfolioId.of(row.getString("portfolio_id")),
                AccountId.of(row.getString("account")),
                json.readValue(row.getString("terms"), PortfolioTerms.class),
                named(row.getString("status"), PortfolioStatus::valueOf),
                List.of(),
                List.of(),
                new Portfolio.Life(instant(row, "opened_at"), instant(row, "last_fill_at"), instant(row, "closed_at")),
                new LiquidationProgress(
                        named(row.getString("liquidation_reason"), LiquidationReason::valueOf),
                        row.getInt("liquidation_attempt"),
                        row.getInt("liquidation_attempts_left"),
                        instant(row, "liquidation_due_at")),
                row.getLong("version"));
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(
                DerivativeCode.of(row.getString("instrument")),
                row.getLong("quantity_contracts"),
                row.getBigDecimal("average_price_points"),
                row.getBigDecimal("realised_pnl_krw"));
    }

    private static PortfolioIntent intent(ResultSet row) throws SQLException {
        return new PortfolioIntent(
                IntentId.of(row.getString("intent_id")),
                Purpose.valueOf(row.getString("purpose")),
                row.getInt("legs"),
                row.getBoolean("working"));
    }

    private static <T> @Nullable T named(@Nullable String name, Function<String, T> valueOf) {
        return name == null ? null : valueOf.apply(name);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private record Owned<T>(String portfolio, T value) {}

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
