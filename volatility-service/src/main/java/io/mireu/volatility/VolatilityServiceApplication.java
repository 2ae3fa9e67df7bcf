package io.mireu.volatility;

import io.mireu.support.MireuService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Computes implied volatilities and Greeks from quotes. */
@SpringBootApplication
@EnableConfigurationProperties(VolatilitySettings.class)
public class VolatilityServiceApplication {

    /** The service's name, and the name of its settings file. */
    public static final String NAME = "volatility-service";

    /** Starts the service alone in its process. */
    public static void main(String[] args) {
        MireuService.run(VolatilityServiceApplication.class, NAME, args);
    }
}
