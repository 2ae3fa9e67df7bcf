package io.mireu.order.adapter.in.kafka;

import io.mireu.model.event.IntentEvent;
import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.Topics;
import io.mireu.order.application.AcceptIntent;
import io.mireu.order.application.UntradableInstruments;
import io.mireu.support.kafka.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the order service reads from Kafka. */
@Configuration(proxyBeanMethods = false)
class OrderKafkaConfiguration {

    @Bean
    EventSubscription<IntentEvent> intents(AcceptIntent acceptIntent) {
        return EventSubscription.durable(Topics.ORDER_INTENTS, "order-service", event -> {
            switch (event) {
                case IntentEvent.Issued issued -> acceptIntent.handle(issued);
            }
        });
    }

    @Bean
    EventSubscription<MarketEvent.InstrumentListed> orderInstruments(UntradableInstruments instruments) {
        return EventSubscription.replay(Topics.MARKET_INSTRUMENTS, "order-instruments", instruments::handle);
    }
}
