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

    static final String ANY_PORT = "--server.port=0";

    private DemoArguments() {}

    /** What a service needs that talks to the venue. */
    static List<String> of(
            EmbeddedInfrastructure infrastructure, DemoSecrets secrets, RunningService simulator, String service) {
        List<String> arguments = new ArrayList<>(common(infrastructure, secrets));
        arguments.add("--mireu.ls.environment=simulator");
        arguments.add("--mireu.ls.rest-url=" + simulator.address());
        arguments.add("--mireu.ls.websocket-url=" + webSocketAddress(simulator));
        arguments.add("--spring.config.additional-location=optional:classpath:demo/");
        if (service.equals("auth-service")) {
            arguments.add("--mireu.ls.app-key=" + DemoVenueKeys.APP_KEY);
            arguments.add("--mireu.ls.app-secret=" + DemoVenueKeys.APP_SECRET);
        }
        return arguments;
    }

    /** What a service needs that is started for its database only. */
    static String[] withoutVenue(EmbeddedInfrastructure infrastructure, DemoSecrets secrets) {
        List<String> arguments = new ArrayList<>(common(infrastructure, secrets));
        arguments.add(ANY_PORT);
        arguments.add("--mireu.auth.ls-token.scheduled=false");
        return arguments.toArray(String[]::new);
    }

    private static List<String> common(EmbeddedInfrastructure infrastructure, DemoSecrets secrets) {
        return List.of(
                "--server.address=127.0.0.1",
                "--mireu.kafka.bootstrap-servers=" + infrastructure.bootstrapServers(),
                "--mireu.database.url=" + infrastructure.jdbcUrl(),
                "--mireu.database.username=" + infrastructure.username(),
                "--mireu.database.password=" + infrastructure.password(),
                "--mireu.service-secret=" + secrets.serviceSecret(),
                "--mireu.master-key=" + secrets.masterKey());
    }

    private static String webSocketAddress(RunningService simulator) {
        return "ws://" + simulator.address().getAuthority() + "/websocket";
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
