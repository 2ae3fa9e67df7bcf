package io.mireu.portfolio;

import io.mireu.portfolio.application.PortfolioSettings;
import io.mireu.support.MireuService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Keeps portfolios: positions from fills, profit from quotes, liquidation by rules. */
@SpringBootApplication
@EnableConfigurationProperties(PortfolioSettings.class)
public class PortfolioServiceApplication {

    /** The service's name, and the name of its settings file. */
    public static final String NAME = "portfolio-service";

    /** Starts the service alone in its process. */
    public static void main(String[] args) {
        MireuService.run(PortfolioServiceApplication.class, NAME, args);
    }
}
