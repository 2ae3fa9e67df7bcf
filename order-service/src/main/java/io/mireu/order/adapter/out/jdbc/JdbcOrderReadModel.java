package io.mireu.order.adapter.out.jdbc;

import io.mireu.model.order.AccountId;
import io.mireu.order.application.OrderReadModel;
import io.mireu.order.application.ReconciliationResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads the tables for people. */
@Repository
class JdbcOrderReadModel implements OrderReadModel {

    private static final String ORDER =
            "select o.*, i.issued_at, i.trigger_received_at from orders o join intents i using (intent_id) ";
    private static final String MATCHING = """
            where (:portfolio is null or o.portfolio = :portfolio) and (:intent is null or o.intent_id = :intent)
                and (:status is null or o.status = :status)
            """;

    private final JdbcClient jdbc;

    JdbcOrderReadModel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OrderView> latest(OrderFilter filter) {
        return matching(ORDER + MATCHING + "order by o.taken_on_at desc, o.leg_number desc limit :limit", filter)
                .query(JdbcOrderReadModel::order)
                .list();
    }

    @Override
    public Optional<OrderView> find(String orderId) {
        return jdbc.sql(ORDER + "where o.order_id = ?")
                .param(orderId)
                .query(JdbcOrderReadModel::order)
                .optional();
    }

    @Override
    public List<FillView> latestFills(OrderFilter filter) {
        return matching(
                        "select e.*, o.portfolio from executions e join orders o using (order_id) " + MATCHING
                                + "order by e.recorded_at desc limit :limit",
                        new OrderFilter(filter.portfolio(), filter.intent(), null, filter.limit()))
                .query(JdbcOrderReadModel::fill)
                .list();
    }

    @Override
    public ReconciliationView reconciliation(String account) {
        ReconciliationResult last = jdbc.sql("select * from reconciliations where account = ?")
                .param(account)
                .query(JdbcOrderReadModel::result)
                .optional()
                .orElse(null);
        return new ReconciliationView(
                last,
                count("select count(*) from unmatched_venue_orders where account = ?", account),
                count("select count(*) from unmatched_executions where account = ?", account),
                count("select count(*) from orders where account = ? and status = 'AMBIGUOUS'", account));
    }

    private long count(String sql, String account) {
        return jdbc.sql(sql).param(account).query(Long.class).single();
    }

    private StatementSpec matching(String sql, OrderFilter filter) {
        return jdbc.sql(sql)
                .param("portfolio", filter.portfolio(), Types.VARCHAR)
                .param("intent", filter.intent(), Types.VARCHAR)
                .param("status", filter.status(), Types.VARCHAR)
                .param("limit", filter.limit());
    }

    private static OrderView order(ResultSet row, int number) throws SQLException {
        return new OrderView(
                row.getString("order_id"),
                row.getString("intent_id"),
                row.getInt("leg_number"),
                row.getString("account"),
                row.getString("portfolio"),
                row.getString("instrument"),
                row.getString("side"),
                row.getString("order_type"),
                row.getLong("quantity_contracts"),
                row.getBigDecimal("limit_price_points"),
                row.getString("status"),
                row.getLong("filled_contracts"),
                Columns.instant(row, "taken_on_at"),
                Columns.instantOrNull(row, "trigger_received_at"),
                Columns.instant(row, "issued_at"),
                Columns.instantOrNull(row, "sent_at"),
                row.getObject("trade_date", LocalDate.class),
                row.getObject("venue_order_number", Long.class),
                row.getString("refusal_code"),
                row.getString("refusal_reason"));
    }

    private static FillView fill(ResultSet row, int number) throws SQLException {
        return new FillView(
                row.getString("order_id"),
                row.getString("portfolio"),
                row.getString("execution_id"),
                Columns.date(row, "trade_date"),
                row.getLong("venue_order_number"),
                row.getString("instrument"),
                row.getString("side"),
                row.getBigDecimal("price_points"),
                row.getLong("quantity_contracts"),
                Columns.instant(row, "venue_at"),
                row.getString("source"));
    }

    private static ReconciliationResult result(ResultSet row, int number) throws SQLException {
        return new ReconciliationResult(
                AccountId.of(row.getString("account")),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "finished_at"),
                Columns.instant(row, "entered_since"),
                Columns.instant(row, "compared_to"),
                row.getInt("venue_orders"),
                row.getInt("venue_executions"),
                row.getInt("local_orders"),
                row.getInt("missed_executions"),
                row.getInt("unknown_orders"),
                row.getInt("missing_orders"));
    }
}
