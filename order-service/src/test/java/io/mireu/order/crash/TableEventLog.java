package io.mireu.order.crash;

import io.mireu.model.event.Event;
import io.mireu.model.event.IntentEvent;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.Topics;
import io.mireu.order.application.OrderEventLog;
import io.mireu.support.json.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox's table without its relay, so that a test can read what would be published, in order. */
final class TableEventLog implements OrderEventLog {

    private final JdbcClient jdbc;
    private final EventJson json = new EventJson();

    TableEventLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void append(OrderEvent event) {
        write(Topics.ORDER_EVENTS.name(), event);
    }

    @Override
    public void append(SystemEvent.AlertRaised alert) {
        write(Topics.SYSTEM_ALERTS.name(), alert);
    }

    @Override
    public void append(IntentEvent.Issued intent) {
        write(Topics.ORDER_INTENTS.name(), intent);
    }

    private void write(String topic, Event event) {
        jdbc.sql("insert into outbox (topic, event_key, event_id, payload, traceparent) values (?, ?, ?, ?, '')")
                .params(
                        topic,
                        event.key(),
                        event.meta().eventId(),
                        new String(json.write(event), StandardCharsets.UTF_8))
                .update();
    }

    @Override
    public boolean firstTime(IntentEvent event) {
        return jdbc.sql("insert into processed_events (consumer, event_id) values ('t', ?) on conflict do nothing")
                        .param(event.meta().eventId())
                        .update()
                == 1;
    }

    /** How many alerts with this code there are. */
    long alerts(String code) {
        return jdbc.sql("select count(*) from outbox where topic = ? and payload like ?")
                .params(Topics.SYSTEM_ALERTS.name(), "%\"" + code + "\"%")
                .query(Long.class)
                .single();
    }

    /** What a reader of this portfolio would see. */
    List<OrderEvent> eventsOf(String portfolio) {
        return jdbc
                .sql("select payload from outbox where topic = ? and event_key = ? order by id")
                .params(Topics.ORDER_EVENTS.name(), portfolio)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .map(payload -> json.read(payload.getBytes(StandardCharsets.UTF_8), Topics.ORDER_EVENTS))
                .toList();
    }
}
