package io.mireu.order.adapter.out.jdbc;

import io.mireu.model.instrument.InstrumentCode;
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
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An order between its row and its record. */
final class OrderRow {

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
                        InstrumentCode.of(row.getString("instrument")),
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

    static Map<String, @Nullable Object> planParameters(OrderPlan plan) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", plan.id().value());
        values.put("intent", plan.intentId().value());
        values.put("legNumber", plan.legNumber());
        values.put("account", plan.account().value());
        values.put("portfolio", plan.portfolio().value());
        values.put("instrument", plan.leg().instrument().value());
        values.put("side", plan.leg().side().name());
        values.put("type", plan.leg().type().name());
        values.put("quantity", plan.leg().quantity());
        values.put("price", plan.leg().limitPrice());
        return values;
    }

    static Map<String, @Nullable Object> stateParameters(TrackedOrder order) {
        Submission sent = order.submission();
        VenueOrderNumber number = order.venueNumber();
        Doubt doubt = order.doubt();
        CancelAttempt cancel = order.cancel();
        VenueRefusal refusal = order.refusal();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", order.id().value());
        values.put("status", order.status().name());
        values.put("filled", order.filled());
        values.put("sentAt", Columns.timestampOrNull(sent == null ? null : sent.sentAt()));
        values.put("sentMarketAt", Columns.timestampOrNull(sent == null ? null : sent.marketTime()));
        values.put("tradeDate", number != null ? number.tradeDate() : sent == null ? null : sent.tradeDate());
        values.put("number", number == null ? null : number.number());
        values.put("doubtedAt", Columns.timestampOrNull(doubt == null ? null : doubt.since()));
        values.put("absentAt", Columns.timestampOrNull(doubt == null ? null : doubt.absentAt()));
        values.put("cancelAt", Columns.timestampOrNull(cancel == null ? null : cancel.requestedAt()));
        values.put("cancelAttempts", cancel == null ? null : cancel.attempts());
        values.put("refusalCode", refusal == null ? null : refusal.code());
        values.put("refusalReason", refusal == null ? null : refusal.reason());
        return values;
    }
}
