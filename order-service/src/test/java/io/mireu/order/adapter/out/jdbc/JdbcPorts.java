package io.mireu.order.adapter.out.jdbc;

import io.mireu.order.application.Executions;
import io.mireu.order.application.Intents;
import io.mireu.order.application.OrderReadModel;
import io.mireu.order.application.Orders;
import io.mireu.order.application.VenueDifferences;
import io.mireu.support.json.ModelModule;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The real tables behind the ports, for tests that start no Spring. */
public record JdbcPorts(
        Orders orders, Intents intents, Executions executions, VenueDifferences differences, OrderReadModel readModel) {

    /** On this database. */
    public static JdbcPorts on(JdbcClient jdbc) {
        JsonMapper json = ModelModule.configure(JsonMapper.builder()).build();
        return new JdbcPorts(
                new JdbcOrders(jdbc),
                new JdbcIntents(jdbc, json),
                new JdbcExecutions(jdbc),
                new JdbcVenueDifferences(jdbc),
                new JdbcOrderReadModel(jdbc));
    }
}
