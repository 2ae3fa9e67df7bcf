package io.mireu.simulator.ls;

import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.fault.FaultPlan;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.catalina.connector.Connector;
import org.jspecify.annotations.Nullable;
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

/** Puts the realtime socket at its path, and the valve that commits faults of the line and the further ports into the server. */
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

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> socketPorts(SimulatorSettings settings) {
        return factory -> IntStream.of(
                        settings.socketPorts().paper(), settings.socketPorts().live())
                .filter(port -> port != 0)
                .mapToObj(port -> connector(port, factory.getAddress()))
                .forEach(factory::addAdditionalConnectors);
    }

    private static Connector connector(int port, @Nullable InetAddress address) {
        Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        connector.setPort(port);
        if (address != null) {
            connector.setProperty("address", address.getHostAddress());
        }
        return connector;
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
