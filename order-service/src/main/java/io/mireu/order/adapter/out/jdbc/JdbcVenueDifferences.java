package io.mireu.order.adapter.out.jdbc;

import io.mireu.model.order.AccountId;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.application.ReconciliationResult;
import io.mireu.order.application.VenueDifferences;
import io.mireu.order.domain.VenueOrderRow;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what the venue has and we do not, and of the last comparison. */
@Repository
class JdbcVenueDifferences implements VenueDifferences {

    private final JdbcClient jdbc;

    JdbcVenueDifferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean noteUnknownOrder(AccountId account, VenueOrderRow row, Instant seenAt) {
        return jdbc.sql("""
                        insert into unmatched_venue_orders (account, trade_date, venue_order_number, instrument, side,
                            quantity_contracts, entered_at, first_seen_at, last_seen_at)
                        values (:account, :tradeDate, :number, :instrument, :side, :quantity, :enteredAt, :seen, :seen)
                        on conflict (account, trade_date, venue_order_number) do update set last_seen_at = :seen
                        returning first_seen_at = last_seen_at""")
                .param("account", account.value())
                .param("tradeDate", row.number().tradeDate())
                .param("number", row.number().number())
                .param("instrument", row.instrument().value())
                .param("side", row.side().name())
                .param("quantity", row.quantity())
                .param("enteredAt", Columns.timestamp(row.enteredAt()))
                .param("seen", Columns.timestamp(seenAt))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void forgetUnknownOrder(AccountId account, VenueOrderNumber number) {
        jdbc.sql("""
                        delete from unmatched_venue_orders
                        where account = ? and trade_date = ? and venue_order_number = ?""")
                .params(account.value(), number.tradeDate(), number.number())
                .update();
    }

    @Override
    public Optional<Instant> lastComparedTo(AccountId account) {
        return jdbc.sql("select compared_to from reconciliations where account = ?")
                .param(account.value())
                .query((row, _) -> Columns.instant(row, "compared_to"))
                .optional();
    }

    @Override
    public void record(ReconciliationResult result) {
        jdbc.sql("delete from reconciliations where account = ?")
                .param(result.account().value())
                .update();
        jdbc.sql("""
                        insert into reconciliations (account, started_at, finished_at, entered_since, compared_to, venue_orders,
                            venue_executions, local_orders, missed_executions, unknown_orders, missing_orders)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        result.account().value(),
                        Columns.timestamp(result.startedAt()),
                        Columns.timestamp(result.finishedAt()),
                        Columns.timestamp(result.enteredSince()),
                        Columns.timestamp(result.comparedTo()),
                        result.venueOrders(),
                        result.venueExecutions(),
                        result.localOrders(),
                        result.missedExecutions(),
                        result.unknownOrders(),
                        result.missingOrders())
                .update();
    }
}
