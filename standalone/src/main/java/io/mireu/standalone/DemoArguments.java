package io.mireu.standalone;

import io.mireu.embedded.EmbeddedInfrastructure;
import java.util.ArrayList;
import java.util.List;

/** What the demo tells each service: where everything is, and which strategies to start. */
final class DemoArguments {

    static final List<String> SERVICES = List.of(
            "market-data-service",
            "volatility-service",
            "strategy-service",
            "order-service",
            "portfolio-service",
            "auth-service",
            "gateway");

    private DemoArguments() {}

    static List<String> of(
            EmbeddedInfrastructure infrastructure, DemoSecrets secrets, RunningService simulator, String service) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--mireu.kafka.bootstrap-servers=" + infrastructure.bootstrapServers(),
                "--mireu.database.url=" + infrastructure.jdbcUrl(),
                "--mireu.database.username=" + infrastructure.username(),
                "--mireu.database.password=" + infrastructure.password(),
                "--mireu.service-secret=" + secrets.serviceSecret(),
                "--mireu.master-key=" + secrets.masterKey(),
                "--mireu.ls.environment=simulator",
                "--mireu.ls.rest-url=" + simulator.address(),
                "--mireu.ls.websocket-url=" + simulator.address().toString().replace("http:", "ws:") + "/websocket",
                "--spring.config.additional-location=optional:classpath:demo/"));
        if (service.equals("auth-service")) {
            arguments.add("--mireu.ls.app-key="
                    + simulator.context().getEnvironment().getProperty("mireu.simulator.account.app-key", "mireu-demo-app-key"));
            arguments.add("--mireu.ls.app-secret="
                    + simulator
                            .context()
                            .getEnvironment()
                            .getProperty("mireu.simulator.account.app-secret", "mireu-demo-app-secret"));
        }
        return arguments;
    }

    /** The name of a service in the gateway's routes. */
    static String routeName(String service) {
        return switch (service) {
            case "market-data-service" -> "market";
            case "volatility-service" -> "volatility";
            case "strategy-service" -> "strategies";
            case "order-service" -> "orders";
            case "portfolio-service" -> "portfolios";
            case "auth-service" -> "auth";
            default -> throw new IllegalArgumentException("no route for " + service);
        };
    }
}
