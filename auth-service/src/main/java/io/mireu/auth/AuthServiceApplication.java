package io.mireu.auth;

import io.mireu.auth.application.AuthSecrets;
import io.mireu.auth.application.AuthSettings;
import io.mireu.auth.application.LsTokenSettings;
import io.mireu.support.MireuService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Signs users and services in, and owns the LS token. */
@SpringBootApplication
@EnableConfigurationProperties({AuthSettings.class, AuthSecrets.class, LsTokenSettings.class})
public class AuthServiceApplication {

    /** Runs the service alone in its process. */
    public static void main(String[] args) {
        MireuService.run(AuthServiceApplication.class, "auth-service", args);
    }
}
