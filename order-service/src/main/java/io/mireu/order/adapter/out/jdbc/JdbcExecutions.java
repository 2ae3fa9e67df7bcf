package io.mireu.order.adapter.out.jdbc;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.Side;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.application.ExecutionSource;
import io.mireu.order.application.Executions;
import io.mireu.order.domain.VenueFill;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The tables of executions, with an order and without. */
@Repository
class JdbcExecutions implements Executions {

    private static final String KEY = """
            account = :account and trade_date = :tradeDate and venue_order_number = :number
                and execution_id = :execution""";
    private static final String COLUMNS = """
            account, trade_date, venue_order_number, execution_id, instrument, side, price_points,
                quantity_contracts, venue_at, source, recorded_at""";
    private static final String VALUES = """
            :account, :tradeDate, :number, :execution, :instrument, :side, :price, :quantity, :venueAt, :source,
                :recordedAt""";

    private final JdbcClient jdbc;

    JdbcExecutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isKnown(VenueFill fill) {
        String sql = "select exists (select 1 from executions where " + KEY + ")"
                + " or exists (select 1 from unmatched_executions where " + KEY + ")";
        return key(jdbc.sql(sql), fill).query(Boolean.class).single();
    }

    @Override
    public void add(OrderId order, VenueFill fill, ExecutionSource source, Instant recordedAt) {
        values("insert into executions (" + COLUMNS + ", order_id) values (" + VALUES + ", :detail)", fill)
                .param("source", source.name())
                .param("recordedAt", Columns.timestamp(recordedAt))
                .param("detail", order.value())
                .update();
    }

    @Override
    public void park(VenueFill fill, Unmatched why, ExecutionSource source, Instant recordedAt) {
        values("insert into unmatched_executions (" + COLUMNS + ", reason) values (" + VALUES + ", :detail)", fill)
                .param("source", source.name())
                .param("recordedAt", Columns.timestamp(recordedAt))
                .param("detail", why.name())
                .update();
    }

    @Override
    public List<ParkedExecution> takeParked(AccountId account, VenueOrderNumber number) {
        return jdbc
                .sql("""
                        delete from unmatched_executions
                        where account = ? and trade_date = ? and venue_order_number = ? and reason = 'UNKNOWN_ORDER'
                        returning *""")
                .params(account.value(), number.tradeDate(), number.number())
                .query((row, _) -> new ParkedExecution(read(row), ExecutionSource.valueOf(row.getString("source"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(parked -> parked.fill().venueTime()))
                .toList();
    }

    @Override
    public List<VenueFill> parkedFor(AccountId account, DerivativeCode instrument, Side side) {
        return jdbc.sql("select * from unmatched_executions where account = ? and instrument = ? and side = ?")
                .params(account.value(), instrument.value(), side.name())
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public List<String> idsOf(OrderId order) {
        return jdbc.sql("select execution_id from executions where order_id = ?")
                .param(order.value())
                .query((row, _) -> row.getString("execution_id"))
                .list();
    }

    private StatementSpec values(String sql, VenueFill fill) {
        return key(jdbc.sql(sql), fill)
                .param("instrument", fill.instrument().value())
                .param("side", fill.side().name())
                .param("price", fill.price())
                .param("quantity", fill.quantity())
                .param("venueAt", Columns.timestamp(fill.venueTime()));
    }

    private static StatementSpec key(StatementSpec statement, VenueFill fill) {
        return statement
                .param("account", fill.account().value())
                .param("tradeDate", fill.order().tradeDate())
                .param("number", fill.order().number())
                .param("execution", fill.executionId());
    }

    private static VenueFill read(ResultSet row) throws SQLException {
        return new VenueFill(
                AccountId.of(row.getString("account")),
                new VenueOrderNumber(Columns.date(row, "trade_date"), row.getLong("venue_order_number")),
                row.getString("execution_id"),
                DerivativeCode.of(row.getString("instrument")),
                Side.valueOf(row.getString("side")),
                row.getBigDecimal("price_points"),
                row.getLong("quantity_contracts"),
                Columns.instant(row, "venue_at"));
    }
}
