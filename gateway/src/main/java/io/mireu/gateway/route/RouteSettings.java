package io.mireu.gateway.route;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are; each serves the part of {@code /api/v1} that bears its setting's name.
 *
 * @param market market-data-service
 * @param volatility volatility-service
 * @param strategies strategy-service
 * @param orders order-service
 * @param portfolios portfolio-service
 * @param auth auth-service
 */
@ConfigurationProperties("mireu.routes")
public record RouteSettings(
        @DefaultValue("http://localhost:8081") URI market,
        @DefaultValue("http://localhost:8082") URI volatility,
        @DefaultValue("http://localhost:8083") URI strategies,
        @DefaultValue("http://localhost:8084") URI orders,
        @DefaultValue("http://localhost:8085") URI portfolios,
        @DefaultValue("http://localhost:8086") URI auth) {

    /** The addresses by the part of the API that they serve. */
    public Map<String, URI> byPath() {
        Map<String, URI> byPath = new LinkedHashMap<>();
        byPath.put("market", market);
        byPath.put("volatility", volatility);
        byPath.put("strategies", strategies);
        byPath.put("orders", orders);
        byPath.put("portfolios", portfolios);
        byPath.put("auth", auth);
        return byPath;
    }

    /** The addresses by the service's name. */
    public Map<String, URI> byService() {
        Map<String, URI> byService = new LinkedHashMap<>();
        byService.put("market-data-service", market);
        byService.put("volatility-service", volatility);
        byService.put("strategy-service", strategies);
        byService.put("order-service", orders);
        byService.put("portfolio-service", portfolios);
        byService.put("auth-service", auth);
        return byService;
    }
}
