package io.mireu.support.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.mireu.support.database.DatabaseConfiguration;
import io.mireu.support.json.EventJson;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading and writing the catalogued topics. */
@AutoConfiguration(after = DatabaseConfiguration.class, afterName = "io.mireu.support.clock.ClockConfiguration")
@EnableConfigurationProperties(KafkaSettings.class)
@ConditionalOnProperty("mireu.service.name") // another application of the same JVM is left alone
public class KafkaConfiguration {

    @Bean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    KafkaClients kafkaClients(KafkaSettings settings, @Value("${mireu.service.name}") String service) {
        KafkaClients clients = new KafkaClients(settings, service);
        new TopicProvisioner(clients).provision();
        return clients;
    }

    @Bean
    EventPublisher eventPublisher(KafkaClients clients, KafkaSettings settings, EventJson json) {
        return new EventPublisher(clients.producer("publisher", settings.lingerMs()), json);
    }

    @Bean
    DeadLetters deadLetters(KafkaClients clients, MeterRegistry meters) {
        return new DeadLetters(clients.producer("dead-letters", 0), meters);
    }

    @Bean
    Subscriptions subscriptions(
            ObjectProvider<EventSubscription<?>> wanted,
            KafkaClients clients,
            EventJson json,
            DeadLetters deadLetters,
            @Qualifier("machineClock") Clock machine) {
        List<EventSubscription<?>> all = wanted.orderedStream().toList();
        return new Subscriptions(all, clients, json, deadLetters, machine);
    }

    @Bean
    @ConditionalOnBean(JdbcClient.class)
    ProcessedEvents processedEvents(JdbcClient jdbc) {
        return new ProcessedEvents(jdbc);
    }
}
