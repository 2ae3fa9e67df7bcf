package io.mireu.order;

import io.mireu.support.MireuService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The process that sends orders, once, and knows what became of them. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OrderServiceApplication {

    /** Starts the service alone in its process. */
    public static void main(String[] args) {
        MireuService.run(OrderServiceApplication.class, "order-service", args);
    }
}
