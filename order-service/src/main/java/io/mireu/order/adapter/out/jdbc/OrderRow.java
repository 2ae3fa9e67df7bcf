package io.mireu.order.adapter.out.jdbc;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.OrderStatus;
import io.mireu.model.order.OrderType;
import io.mireu.model.order.Side;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.order.domain.CancelAttempt;
import io.mireu.order.domain.Doubt;
import io.mireu.order.domain.OrderPlan;
import io.mireu.order.domain.Submission;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueRefusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** An order between its row and its record. */
final class OrderRow {

    private static final int TIMESTAMP = Types.TIMESTAMP_WITH_TIMEZONE;

    private OrderRow() {}

    static TrackedOrder read(ResultSet row, int number) throws SQLException {
        return new TrackedOrder(
                plan(row),
                OrderStatus.valueOf(row.getString("status")),
                row.getLong("filled_contracts"),
                submission(row),
                venueNumber(row),
                doubt(row),
                cancel(row),
                refusal(row));
    }

    private static OrderPlan plan(ResultSet row) throws SQLException {
        return new OrderPlan(
                OrderId.of(row.getString("order_id")),
                IntentId.of(row.getString("intent_id")),
                row.getInt("leg_number"),
                AccountId.of(row.getString("account")),
                PortfolioId.of(row.getString("portfolio")),
                new Leg(
                        DerivativeCode.of(row.getString("instrument")),
                        Side.valueOf(row.getString("side")),
                        row.getLong("quantity_contracts"),
                        OrderType.valueOf(row.getString("order_type")),
                        row.getBigDecimal("limit_price_points")));
    }

    private static @Nullable Submission submission(ResultSet row) throws SQLException {
        Instant sentAt = Columns.instantOrNull(row, "sent_at");
        return sentAt == null
                ? null
                : new Submission(sentAt, Columns.instant(row, "sent_market_at"), Columns.date(row, "trade_date"));
    }

    private static @Nullable VenueOrderNumber venueNumber(ResultSet row) throws SQLException {
        long number = row.getLong("venue_order_number");
        return row.wasNull() ? null : new VenueOrderNumber(Columns.date(row, "trade_date"), number);
    }

    private static @Nullable Doubt doubt(ResultSet row) throws SQLException {
        Instant since = Columns.instantOrNull(row, "doubted_at");
        return since == null ? null : new Doubt(since, Columns.instantOrNull(row, "absent_at"));
    }

    private static @Nullable CancelAttempt cancel(ResultSet row) throws SQLException {
        Instant requestedAt = Columns.instantOrNull(row, "cancel_requested_at");
        return requestedAt == null ? null : new CancelAttempt(requestedAt, row.getInt("cancel_attempts"));
    }

    private static @Nullable VenueRefusal refusal(ResultSet row) throws SQLException {
        String code = row.getString("refusal_code");
        return code == null ? null : new VenueRefusal(code, row.getString("refusal_reason"));
    }

    static StatementSpec plan(StatementSpec statement, OrderPlan plan) {
        return statement
                .param("id", plan.id().value())
                .param("intent", plan.intentId().value())
                .param("legNumber", plan.legNumber())
                .param("account", plan.account().value())
                .param("portfolio", plan.portfolio().value())
                .param("instrument", plan.leg().instrument().value())
                .param("side", plan.leg().side().name())
                .param("type", plan.leg().type().name())
                .param("quantity", plan.leg().quantity())
                .param("price", plan.leg().limitPrice(), Types.NUMERIC);
    }

    static StatementSpec state(StatementSpec statement, TrackedOrder order) {
        VenueOrderNumber number = order.venueNumber();
        VenueRefusal refusal = order.refusal();
        return times(statement, order)
                .param("id", order.id().value())
                .param("status", order.status().name())
                .param("filled", order.filled())
                .param("number", number == null ? null : number.number(), Types.BIGINT)
                .param("refusalCode", refusal == null ? null : refusal.code(), Types.VARCHAR)
                .param("refusalReason", refusal == null ? null : refusal.reason(), Types.VARCHAR);
    }

    private static StatementSpec times(StatementSpec statement, TrackedOrder order) {
        Submission sent = order.submission();
        Doubt doubt = order.doubt();
        CancelAttempt cancel = order.cancel();
        return statement
                .param("tradeDate", sent == null ? null : sent.tradeDate(), Types.DATE)
                .param("sentAt", timestamp(sent == null ? null : sent.sentAt()), TIMESTAMP)
                .param("sentMarketAt", timestamp(sent == null ? null : sent.marketTime()), TIMESTAMP)
                .param("doubtedAt", timestamp(doubt == null ? null : doubt.since()), TIMESTAMP)
                .param("absentAt", timestamp(doubt == null ? null : doubt.absentAt()), TIMESTAMP)
                .param("cancelAt", timestamp(cancel == null ? null : cancel.requestedAt()), TIMESTAMP)
                .param("cancelAttempts", cancel == null ? null : cancel.attempts(), Types.INTEGER);
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return Columns.timestampOrNull(instant);
    }
}
