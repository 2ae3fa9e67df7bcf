package io.mireu.strategy;

import io.mireu.support.MireuService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Runs the strategies. */
@EnableScheduling
@ConfigurationPropertiesScan
@SpringBootApplication
public class StrategyServiceApplication {

    /** Alone in its process. */
    public static void main(String[] args) {
        MireuService.run(StrategyServiceApplication.class, "strategy-service", args);
    }
}
