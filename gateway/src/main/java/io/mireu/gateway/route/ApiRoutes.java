package io.mireu.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The only paths that reach a service: {@code /internal} and {@code /actuator} are not among them. */
@Configuration(proxyBeanMethods = false)
class ApiRoutes {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);

    @Bean
    RouterFunction<ServerResponse> services(RouteSettings routes) {
        RouterFunctions.Builder all = RouterFunctions.route();
        routes.byPath()
                .forEach((name, address) -> all.add(GatewayRouterFunctions.route(name)
                        .route(path("/api/v1/" + name).or(path("/api/v1/" + name + "/**")), http())
                        .before(uri(address))
                        .build()));
        return all.build();
    }

    /** The client of every call to a service; it follows no redirect, so no service can send a token elsewhere. */
    @Bean
    ClientHttpRequestFactory upstreamHttp() {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_WITHIN)
                .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(ANSWER_WITHIN);
        return factory;
    }
}
