package io.mireu.marketdata;

import io.mireu.support.MireuService;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Follows the venue's market and publishes it. */
@SpringBootApplication
public class MarketDataServiceApplication {

    /** The service's name, and that of its settings file. */
    public static final String NAME = "market-data-service";

    /** Starts it alone in its process. */
    public static void main(String[] args) {
        MireuService.run(MarketDataServiceApplication.class, NAME, args);
    }
}
