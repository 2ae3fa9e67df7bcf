package io.mireu.gateway.web;

import io.mireu.gateway.route.RouteSettings;
import io.mireu.gateway.web.SystemStatus.ServiceState;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks every service how it is, at most once a second however many ask us. */
@Component
class ServiceProbe {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);
    private static final Duration KEEP = Duration.ofSeconds(1);

    private final RestClient http;
    private final RouteSettings routes;
    private final Clock clock;
    private final Executor threads = task -> Thread.ofVirtual().name("probe").start(task);
    private @Nullable SystemStatus last;

    ServiceProbe(RouteSettings routes, @Qualifier("machineClock") Clock clock) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(ANSWER_WITHIN)
                .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(ANSWER_WITHIN);
        this.http = RestClient.builder().requestFactory(factory).build();
        this.routes = routes;
        this.clock = clock;
    }

    synchronized SystemStatus status() {
        SystemStatus known = last;
        if (known == null || known.checkedAt().plus(KEEP).isBefore(clock.instant())) {
            known = new SystemStatus(ask(), clock.instant());
            last = known;
        }
        return known;
    }

    private List<ServiceState> ask() {
        List<CompletableFuture<ServiceState>> answers = new ArrayList<>();
        routes.byService()
                .forEach((name, address) ->
                        answers.add(CompletableFuture.supplyAsync(() -> ask(name, address), threads)));
        List<ServiceState> states = new ArrayList<>();
        answers.forEach(answer -> states.add(answer.join()));
        states.add(new ServiceState("gateway", "UP", 0));
        return states;
    }

    private ServiceState ask(String name, URI address) {
        long startNs = System.nanoTime();
        String status = statusOf(address);
        return new ServiceState(name, status, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNs));
    }

    /** A service that is down says so with 503 and the same body. */
    private String statusOf(URI address) {
        try {
            ActuatorHealth health = http.get()
                    .uri(address.resolve("/actuator/health"))
                    .retrieve()
                    .onStatus(code -> code.value() == 503, (request, response) -> {})
                    .body(ActuatorHealth.class);
            return health == null || health.status() == null ? "UNKNOWN" : health.status();
        } catch (RestClientException e) {
            return "UNREACHABLE";
        }
    }

    private record ActuatorHealth(@Nullable String status) {}
}
