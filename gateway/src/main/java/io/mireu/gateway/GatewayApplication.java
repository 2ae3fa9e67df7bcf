package io.mireu.gateway;

import io.mireu.support.MireuService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Routes the API to the services, streams events and serves the page. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    /** Runs the gateway alone in its process. */
    public static void main(String[] args) {
        MireuService.run(GatewayApplication.class, "gateway", args);
    }
}
