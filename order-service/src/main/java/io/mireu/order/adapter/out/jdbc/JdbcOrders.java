package io.mireu.order.adapter.out.jdbc;

import io.mireu.model.order.AccountId;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.application.Orders;
import io.mireu.order.domain.TrackedOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of orders. */
@Repository
class JdbcOrders implements Orders {

    private static final String UNFINISHED = "('NEW', 'SENDING', 'AMBIGUOUS', 'ACCEPTED', 'PARTIALLY_FILLED')";
    private static final String INSERT = """
            insert into orders (order_id, intent_id, leg_number, account, portfolio, instrument, side, order_type,
                quantity_contracts, limit_price_points, status, filled_contracts, taken_on_at)
            select :id, :intent, :legNumber, :account, :portfolio, :instrument, :side, :type,
                :quantity, :price, 'NEW', 0, received_at from intents where intent_id = :intent
            """;
    private static final String UPDATE = """
            update orders set status = :status, filled_contracts = :filled, sent_at = :sentAt,
                sent_market_at = :sentMarketAt, trade_date = :tradeDate, venue_order_number = :number,
                doubted_at = :doubtedAt, absent_at = :absentAt, cancel_requested_at = :cancelAt,
                cancel_attempts = :cancelAttempts, refusal_code = :refusalCode, refusal_reason = :refusalReason,
                changed_at = now()
            where order_id = :id and status = :statusBefore and filled_contracts = :filledBefore
            """;

    private final JdbcClient jdbc;

    JdbcOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lockAccount(AccountId account) {
        if (!lockRow(account)) {
            jdbc.sql("insert into accounts (account) values (?) on conflict do nothing")
                    .param(account.value())
                    .update();
            lockRow(account);
        }
    }

    private boolean lockRow(AccountId account) {
        return jdbc.sql("select 1 from accounts where account = ? for update")
                .param(account.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public void add(TrackedOrder order) {
        OrderRow.plan(jdbc.sql(INSERT), order.plan()).update();
    }

    @Override
    public void replace(TrackedOrder before, TrackedOrder after) {
        int changed = OrderRow.state(jdbc.sql(UPDATE), after)
                .param("statusBefore", before.status().name())
                .param("filledBefore", before.filled())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("order " + before.id() + " is no longer " + before.status() + " with "
                    + before.filled() + " filled");
        }
    }

    @Override
    public Optional<TrackedOrder> find(OrderId id) {
        return jdbc.sql("select * from orders where order_id = ? for update")
                .param(id.value())
                .query(OrderRow::read)
                .optional();
    }

    @Override
    public Optional<TrackedOrder> findByVenueNumber(AccountId account, VenueOrderNumber number) {
        return jdbc.sql("""
                        select * from orders where account = ? and trade_date = ? and venue_order_number = ?
                        for update""")
                .params(account.value(), number.tradeDate(), number.number())
                .query(OrderRow::read)
                .optional();
    }

    @Override
    public List<TrackedOrder> ofIntent(IntentId intent) {
        return jdbc.sql("select * from orders where intent_id = ? order by leg_number for update")
                .param(intent.value())
                .query(OrderRow::read)
                .list();
    }

    @Override
    public List<TrackedOrder> unfinished(AccountId account) {
        return jdbc.sql("select o.* from orders o join intents i using (intent_id) where o.account = ? and o.status in "
                        + UNFINISHED
                        + " order by i.purpose = 'LIQUIDATE' desc, i.sequence, o.leg_number for update of o")
                .param(account.value())
                .query(OrderRow::read)
                .list();
    }

    @Override
    public List<TrackedOrder> sentSince(AccountId account, LocalDate firstTradeDate) {
        return jdbc.sql("select * from orders where account = ? and trade_date >= ? order by sent_at")
                .params(account.value(), firstTradeDate)
                .query(OrderRow::read)
                .list();
    }

    @Override
    public long countTakenOnSince(AccountId account, Instant since) {
        return jdbc.sql("select count(*) from orders where account = ? and taken_on_at > ?")
                .params(account.value(), Columns.timestamp(since))
                .query(Long.class)
                .single();
    }
}
