package io.mireu.standalone;

import io.mireu.auth.AuthServiceApplication;
import io.mireu.embedded.EmbeddedInfrastructure;
import io.mireu.embedded.InfrastructureSettings;
import io.mireu.gateway.GatewayApplication;
import io.mireu.marketdata.MarketDataServiceApplication;
import io.mireu.order.OrderServiceApplication;
import io.mireu.portfolio.PortfolioServiceApplication;
import io.mireu.simulator.SimulatorApplication;
import io.mireu.strategy.StrategyServiceApplication;
import io.mireu.support.MireuService;
import io.mireu.volatility.VolatilityServiceApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Broker, database, venue and all services in this JVM. */
final class DemoSystem implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DemoSystem.class);
    private static final int START_TOGETHER = 2;

    private final EmbeddedInfrastructure infrastructure;
    private final RunningService simulator;
    private final Map<String, RunningService> services;

    private DemoSystem(
            EmbeddedInfrastructure infrastructure, RunningService simulator, Map<String, RunningService> services) {
        this.infrastructure = infrastructure;
        this.simulator = simulator;
        this.services = services;
    }

    /** Starts everything; what had started is stopped again when something cannot. */
    static DemoSystem start(DemoOptions options, Consumer<String> progress) {
        Path data = options.data.toAbsolutePath().normalize();
        createFolder(data);
        progress.accept("Kafka and PostgreSQL");
        EmbeddedInfrastructure infrastructure = EmbeddedInfrastructure.start(InfrastructureSettings.in(data));
        Starter starter = new Starter(infrastructure, DemoSecrets.in(data), progress);
        try {
            return starter.startAll(options, data);
        } catch (RuntimeException e) {
            starter.stopAll();
            infrastructure.close();
            throw e;
        }
    }

    RunningService simulator() {
        return simulator;
    }

    /** Where it can be reached. */
    RunningDemo whereabouts() {
        return new RunningDemo(simulator.address(), service("gateway").address());
    }

    RunningService service(String name) {
        RunningService service = services.get(name);
        if (service == null) {
            throw new IllegalArgumentException("no service " + name);
        }
        return service;
    }

    /** All services, in the order of the flow. */
    List<RunningService> services() {
        return List.copyOf(services.values());
    }

    EmbeddedInfrastructure infrastructure() {
        return infrastructure;
    }

    @Override
    public void close() {
        List<RunningService> backwards = new ArrayList<>(services.values());
        Collections.reverse(backwards);
        backwards.forEach(DemoSystem::stop);
        stop(simulator);
        infrastructure.close();
    }

    private static void stop(RunningService service) {
        log.info("stopping {}", service.name());
        service.close();
    }

    private static void createFolder(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the data folder " + data, e);
        }
    }

    /** Starts the parts in the order in which they need each other, two at a time. */
    private static final class Starter {

        private final EmbeddedInfrastructure infrastructure;
        private final DemoSecrets secrets;
        private final Consumer<String> progress;
        private final Map<String, RunningService> started = Collections.synchronizedMap(new LinkedHashMap<>());

        Starter(EmbeddedInfrastructure infrastructure, DemoSecrets secrets, Consumer<String> progress) {
            this.infrastructure = infrastructure;
            this.secrets = secrets;
            this.progress = progress;
        }

        DemoSystem startAll(DemoOptions options, Path data) {
            RunningService simulator = part(
                    "simulator",
                    () -> SimulatorApplication.builder()
                            .run(
                                    "--server.port=0",
                                    "--mireu.simulator.directory=" + data.resolve("venue"),
                                    "--mireu.simulator.seed=" + options.seed));
            service(AuthServiceApplication.class, "auth-service", simulator, DemoArguments.ANY_PORT);
            try (ExecutorService executor = Executors.newFixedThreadPool(START_TOGETHER)) {
                CompletableFuture.allOf(
                                later(executor, MarketDataServiceApplication.class, "market-data-service", simulator),
                                later(executor, OrderServiceApplication.class, "order-service", simulator),
                                later(executor, PortfolioServiceApplication.class, "portfolio-service", simulator),
                                later(executor, StrategyServiceApplication.class, "strategy-service", simulator),
                                later(executor, VolatilityServiceApplication.class, "volatility-service", simulator))
                        .join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException fault ? fault : e;
            }
            service(GatewayApplication.class, "gateway", simulator, gatewayArguments(options));
            started.remove("simulator");
            return new DemoSystem(infrastructure, simulator, inOrder());
        }

        private CompletableFuture<Void> later(
                ExecutorService executor, Class<?> application, String name, RunningService simulator) {
            return CompletableFuture.runAsync(
                    () -> service(application, name, simulator, DemoArguments.ANY_PORT), executor);
        }

        private void service(Class<?> application, String name, RunningService simulator, String... more) {
            part(name, () -> MireuService.builder(application, name).run(arguments(name, simulator, more)));
        }

        private RunningService part(
                String name,
                java.util.function.Supplier<org.springframework.context.ConfigurableApplicationContext> run) {
            progress.accept(name);
            try {
                RunningService service = new RunningService(name, run.get());
                started.put(name, service);
                return service;
            } catch (RuntimeException e) {
                throw new StartFailure(name, e);
            }
        }

        private String[] arguments(String name, RunningService simulator, String... more) {
            List<String> arguments = new ArrayList<>(DemoArguments.of(infrastructure, secrets, simulator, name));
            RunningService auth = started.get("auth-service");
            if (auth != null) {
                arguments.add("--mireu.auth.url=" + auth.address());
            }
            arguments.addAll(List.of(more));
            return arguments.toArray(String[]::new);
        }

        private String[] gatewayArguments(DemoOptions options) {
            List<String> arguments = new ArrayList<>();
            arguments.add("--server.port=" + options.port);
            inOrder()
                    .forEach((name, service) ->
                            arguments.add("--mireu.routes." + DemoArguments.routeName(name) + "=" + service.address()));
            return arguments.toArray(String[]::new);
        }

        private Map<String, RunningService> inOrder() {
            Map<String, RunningService> ordered = new LinkedHashMap<>();
            for (String name : DemoArguments.SERVICES) {
                RunningService service = started.get(name);
                if (service != null) {
                    ordered.put(name, service);
                }
            }
            return ordered;
        }

        void stopAll() {
            List.copyOf(started.values()).forEach(DemoSystem::stop);
        }
    }
}
