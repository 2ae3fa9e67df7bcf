package io.mireu.support.outbox;

import io.mireu.support.database.DatabaseConfiguration;
import io.mireu.support.json.EventJson;
import io.mireu.support.kafka.KafkaClients;
import io.mireu.support.kafka.KafkaConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox of a service that has tables. */
@AutoConfiguration(after = {DatabaseConfiguration.class, KafkaConfiguration.class})
@ConditionalOnBean(JdbcClient.class)
@ConditionalOnProperty("mireu.service.name") // another application of the same JVM is left alone
public class OutboxConfiguration {

    @Bean
    OutboxRelay outboxRelay(JdbcClient jdbc, TransactionTemplate transactions, KafkaClients clients) {
        return new OutboxRelay(clients.service(), jdbc, transactions, clients.producer("outbox", 0));
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, EventJson json, OutboxRelay relay) {
        return new Outbox(jdbc, json, relay::wake);
    }
}
