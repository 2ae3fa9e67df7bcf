package io.mireu.order.adapter.out.jdbc;

import io.mireu.model.order.IntentId;
import io.mireu.model.order.OrderIntent;
import io.mireu.order.application.Intents;
import io.mireu.order.domain.IntentStatus;
import io.mireu.order.domain.RiskCheck;
import io.mireu.order.domain.TrackedIntent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of intents. */
@Repository
class JdbcIntents implements Intents {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcIntents(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(TrackedIntent tracked) {
        OrderIntent intent = tracked.intent();
        jdbc.sql("""
                        insert into intents (intent_id, account, portfolio, purpose, status, intent, event_id,
                            trigger_received_at, issued_at, received_at, ended_at)
                        values (:id, :account, :portfolio, :purpose, :status, cast(:intent as jsonb), :event,
                            :triggeredAt, :issuedAt, :receivedAt, case when :status = 'DENIED' then :receivedAt end)""")
                .param("id", intent.id().value())
                .param("account", intent.account().value())
                .param("portfolio", intent.portfolio().value())
                .param("purpose", RiskCheck.reducesRisk(intent) ? "LIQUIDATE" : "OPEN")
                .param("status", tracked.status().name())
                .param("intent", json.writerFor(OrderIntent.class).writeValueAsString(intent))
                .param("event", tracked.eventId())
                .param(
                        "triggeredAt",
                        Columns.timestampOrNull(tracked.triggerReceivedAt()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("issuedAt", Columns.timestamp(tracked.issuedAt()))
                .param("receivedAt", Columns.timestamp(tracked.receivedAt()))
                .update();
    }

    @Override
    public Optional<TrackedIntent> find(IntentId id) {
        return jdbc.sql("select * from intents where intent_id = ?")
                .param(id.value())
                .query(this::read)
                .optional();
    }

    @Override
    public void end(IntentId id, IntentStatus status, Instant endedAt) {
        jdbc.sql("update intents set status = ?, ended_at = ? where intent_id = ?")
                .params(status.name(), Columns.timestamp(endedAt), id.value())
                .update();
    }

    private TrackedIntent read(ResultSet row, int number) throws SQLException {
        return new TrackedIntent(
                json.readValue(row.getString("intent"), OrderIntent.class),
                row.getObject("event_id", UUID.class),
                Columns.instantOrNull(row, "trigger_received_at"),
                Columns.instant(row, "issued_at"),
                Columns.instant(row, "received_at"),
                IntentStatus.valueOf(row.getString("status")));
    }
}
