package io.mireu.simulator.ls;

import io.mireu.simulator.fault.FaultPlan;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Puts the realtime socket at its path, and the valve that commits faults of the line into the server. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class GatewayConfiguration implements WebSocketConfigurer {

    private final RealtimeSocket socket;

    GatewayConfiguration(RealtimeSocket socket) {
        this.socket = socket;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(socket, "/websocket")
                .setHandshakeHandler(new PlainHandshake())
                .setAllowedOrigins("*");
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> faultyLine(FaultPlan faults) {
        return factory -> factory.addEngineValves(new FaultValve(faults, Clock.systemUTC()));
    }

    /** Agrees to no extension: compressing a few hundred small frames a second would cost more than the market. */
    private static final class PlainHandshake extends DefaultHandshakeHandler {

        @Override
        protected List<WebSocketExtension> filterRequestedExtensions(
                ServerHttpRequest request, List<WebSocketExtension> requested, List<WebSocketExtension> supported) {
            return List.of();
        }
    }
}
